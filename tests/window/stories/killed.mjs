// The window is killed in the middle of a talk, twice; after unlock the same question stands there with every answer.
import assert from 'node:assert/strict';
import { words } from '../words.mjs';

export const name = 'a killed window comes back to the same question with every answer';

const pressed = (worker) =>
  worker.window.run("return [...document.querySelectorAll('.answer[aria-pressed=true] .first')].map((one) => one.innerText)");

export async function tell({ open }) {
  let worker = await open('phone');
  await worker.unlocks();
  await worker.beginsATalk('ar', 'العربية');
  await worker.answers('T2', 'yes', 'ar');
  await worker.sees(words('ar', 'q-T3'));
  await worker.window.kill();

  worker = await open('phone');
  await worker.unlocks();
  await worker.sees(words('ar', 'q-T3'));
  await worker.window.picture('after-the-kill');
  await worker.answers('T3', 'not_sure', 'ar');
  await worker.answers('T4', 'no', 'ar');
  await worker.sees(words('ar', 'q-T5'));
  await worker.window.kill();

  worker = await open('phone');
  await worker.unlocks();
  await worker.sees(words('ar', 'q-T5'));
  for (const [item, answer] of [['T4', 'no'], ['T3', 'not-sure'], ['T2', 'yes']]) {
    await worker.press('back');
    await worker.sees(words('ar', `q-${item}`));
    assert.deepEqual(await pressed(worker), [words('en', `choice-${answer}`)]);
  }
}
