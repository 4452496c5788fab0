// The screens of a talk: the window is killed on each, and the worker comes back to it with every answer.
import assert from 'node:assert/strict';
import { until } from '../driver.mjs';
import { choice, words } from '../words.mjs';

/** What the person answers in the triage. */
const ANSWERS = [['T2', 'yes'], ['T3', 'yes'], ['T4', 'no'], ['T5', 'not_sure'], ['T6', 'declined'], ['T7', 'no'], ['T8', 'no']];

/** From home to what the talk comes to. */
export async function toTheOutcome(amina) {
  await amina.person.press('home-start');
  await amina.at('screen-safety');
  await amina.person.chooses('S1', 'yes');
  await amina.killed('screen-safety');
  await amina.chose('S1', 'yes');
  await amina.person.chooses('S2', 'alone');
  await amina.person.chooses('S3', 'trained');
  await amina.killed('screen-language');
  await amina.window.click("//main//button[.//*[normalize-space(.)='العربية'] or normalize-space(.)='العربية']");
  await amina.killed('screen-interpreter');
  await amina.person.press('interpreter-new');
  await amina.person.chooses('S4', 'yes');
  await amina.person.chooses('S10', 'no');
  await amina.killed('screen-consent');
  await amina.person.press('consent-understood');
  await amina.person.sees(words('en', 'q-C6'));
  await amina.person.press('q-C6-choice-yes', 'choice-yes');
  await amina.killed(() => amina.person.sees(words('en', 'q-C7')));
  await amina.person.press('q-C7-choice-yes', 'choice-yes');
  await amina.killed('screen-about');
  await amina.person.chooses('J1', '25-34');
  await amina.person.chooses('S9', 'stated');
  await amina.person.chooses('T1', 'alone');
  await amina.killed('q-T2');
  await covered(amina, '.show-button');
  await covered(amina, 'header .pill');
  for (const [item, answer] of ANSWERS) await amina.person.answers(item, answer, 'en');
  await amina.killed('screen-wants');
  await amina.person.chooses('N4', 'doctor');
  await amina.person.press('continue');
  await amina.killed(() => amina.person.reads('finalise'));
}

/** Opens something over the first question, and is killed there: the question is what comes back. */
async function covered(amina, opener) {
  await amina.window.clickNow(opener);
  await until(`${opener} to open`, () => amina.window.run("return document.querySelector('dialog[open]') !== null"));
  await amina.killed('q-T2');
}

/** What is opened from the outcome, and the longer talk after it. */
export async function besideTheOutcome(amina) {
  await amina.person.press('signs-button');
  await amina.killed('screen-observations');
  await amina.person.press('continue');
  await amina.person.press('refer-button');
  await amina.killed('refer-pick');
  // A service that was looked at is chosen again, from the list.
  await amina.window.click("(//main//ul[contains(@class, 'rows')]//button[contains(@class, 'row')])[1]");
  await amina.at('refer-check-title');
  await amina.killedAndBack('refer-pick');
  await amina.person.press('back');
  await amina.person.press('review-button');
  await amina.killed('screen-review');
  const given = await amina.window.run(
    "return [...document.querySelectorAll('main button.row')].map((row) => [row.querySelector('.meta').innerText, row.querySelector('.name')?.innerText])",
  );
  for (const [item, answer] of ANSWERS) {
    const row = given.find(([question]) => question === words('en', `q-${item}`));
    assert.equal(row?.[1], choice('en', item, answer), `the answer to ${item}, after all those kills`);
  }
  await amina.person.press('q-T4');
  await amina.killed('q-T4');
  // The way back to the list is kept as well.
  await amina.person.press('next');
  await amina.at('screen-review');
  await amina.person.press('review-to-outcome');
  await amina.person.press('go-full');
  await amina.killed('screen-sections');
  await amina.window.click(`//button[contains(., "${words('en', 'section-R')}")]`);
  await amina.killed('q-R1');
  for (const item of ['R1', 'R2', 'R3']) await amina.person.answers(item, 'no', 'en');
  await amina.at('screen-sections');
  await amina.window.click(`//button[contains(., "${words('en', 'section-B')}")]`);
  await amina.killed('q-P2');
}

/** Packs the talk and writes it into a file for a carrier; gives its code. */
export async function packs(amina, file) {
  await amina.person.press('stop-here');
  await amina.person.press('finalise');
  await amina.killed('finished-title');
  await amina.window.picture('packed-after-the-kill');
  const code = await amina.person.code();
  await amina.person.press('to-home');
  await amina.person.counts('packed', 1);
  assert.equal(await amina.window.run('return localStorage.length + sessionStorage.length'), 0);
  await amina.ask('carry_out', { path: file });
  return code;
}
