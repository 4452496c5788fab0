// A worker screens Amina in Arabic without a network; later the server is there, and the base reads the case.
import assert from 'node:assert/strict';
import { words } from '../words.mjs';

export const name = 'a screening goes from the phone to the base through the real windows';

export async function tell({ organisation, open }) {
  const worker = await open('phone');
  await worker.window.find("//input[@id='passphrase']");
  await worker.window.picture('locked');
  await worker.unlocks('not the passphrase at all');
  await worker.reads('unlock-wrong');
  await worker.unlocks();
  await worker.reads('home-start');
  await worker.window.picture('home');

  await worker.beginsATalk('ar', 'العربية');
  assert.equal(await worker.window.run("return document.querySelector('[lang=ar].question').dir"), 'rtl');
  await worker.window.picture('question-in-arabic');
  for (const [item, answer] of [
    ['T2', 'yes'],
    ['T3', 'yes'],
    ['T4', 'no'],
    ['T5', 'not_sure'],
    ['T6', 'declined'],
    ['T7', 'no'],
    ['T8', 'no'],
  ]) {
    await worker.answers(item, answer, 'ar');
  }
  await worker.reads('screen-wants');
  await worker.chooses('N4', 'rest');
  await worker.press('continue');
  await worker.reads('finalise');
  await worker.window.picture('outcome');

  await worker.press('finalise');
  await worker.reads('finished-title');
  const code = await worker.code();
  await worker.window.picture('finished');
  await worker.press('to-home');
  await worker.counts('packed', 1);
  await worker.window.picture('packed');

  await organisation.startServer();
  await worker.press('hand-over-title');
  await worker.press('hand-over-now');
  await worker.counts('handed-over', 1, 60_000);
  await worker.window.picture('handed-over');

  const coordinator = await open('base');
  await coordinator.unlocks();
  await coordinator.reads('base-title');
  await receives(coordinator);
  await coordinator.press('rail-cases');
  await coordinator.sees(code, 60_000);
  await coordinator.window.picture('cases');
  await coordinator.window.click(`//button[contains(@class, 'case')][.//*[text()='${code}']]`);
  await coordinator.press('open-reason-first-look');
  await coordinator.reads('case-answers');
  const page = await coordinator.window.text();
  assert.ok(page.includes(words('en', 'q-T3')) && page.includes('العربية'), page);
  await coordinator.window.picture('case');
  await receives(coordinator);

  // The receipt that says "opened" comes down with the next exchange; the worker asks for one until it is there.
  await worker.press('hand-over-now');
  await worker.counts('received', 1, 60_000).catch(async () => {
    await worker.press('hand-over-now');
    await worker.counts('received', 1, 60_000);
  });
  await worker.window.picture('received');
}

/** To the page of receiving, and there the button: the place on the rail has the same word. */
async function receives(coordinator) {
  await coordinator.press('rail-receive');
  await coordinator.window.click(`//button[contains(concat(' ', @class, ' '), ' button ')][contains(., "${words('en', 'base-sync')}")]`);
}
