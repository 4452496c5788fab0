// The window's process is killed on every screen of a talk, as a phone does that needs the memory; after the next unlock
// the worker stands where they stood. Places outside a talk are not kept: those come back to the first screen, and the
// story says so, so that nobody believes otherwise.
import assert from 'node:assert/strict';
import { words } from '../words.mjs';

export const name = 'a window killed on any screen of a talk comes back to that screen';

/** The answers of the talk's one question a screen, to its end. */
const TRIAGE = [
  ['T3', 'yes'],
  ['T4', 'no'],
  ['T5', 'not_sure'],
  ['T6', 'declined'],
  ['T7', 'no'],
  ['T8', 'no'],
];

export async function tell({ open }) {
  let worker = await open('phone');
  await worker.unlocks();

  /** Kills here; the same sign has to be there again, and nothing of another screen. */
  const killed = async (sees) => {
    await sees();
    await worker.window.kill();
    worker = await open('phone');
    await worker.unlocks();
    await sees();
  };
  const on = (id) => killed(() => worker.reads(id));
  const asking = (item) => killed(() => worker.sees(words('ar', `q-${item}`)));

  await worker.press('home-start');
  await worker.reads('screen-safety');
  await worker.chooses('S1', 'yes');
  await on('screen-safety');
  const chosen = await worker.window.run("return document.querySelectorAll('[aria-labelledby=item-S1] [aria-pressed=true]').length");
  assert.equal(chosen, 1, 'the answer of before the kill');
  await worker.chooses('S2', 'alone');
  await worker.chooses('S3', 'staff');
  await on('screen-language');
  await worker.window.click("//button[.//*[normalize-space(.)='العربية'] or normalize-space(.)='العربية']");
  await on('screen-consent');
  await worker.press('consent-understood');
  for (const item of ['C6', 'C7']) await worker.window.click(`//button[.//*[text()='${words('en', 'choice-yes')}']]`).catch((failure) => assert.fail(`${item}: ${failure}`));
  await on('screen-about');
  await worker.chooses('J1', '25-34');
  await worker.chooses('S9', 'stated');
  await worker.chooses('T1', 'alone');
  await asking('T2');
  await worker.answers('T2', 'yes', 'ar');
  for (const [item, answer] of TRIAGE) {
    if (item === 'T6') await asking(item);
    await worker.answers(item, answer, 'ar');
  }
  await on('screen-observations');
  await worker.press('continue');
  await on('screen-wants');
  await worker.chooses('N4', 'rest');
  await worker.press('continue');
  await on('finalise');
  await worker.window.picture('outcome-after-the-kill');

  // Sealed: nothing is lost, and the code stands in the list; the screen that showed it is gone.
  await worker.press('finalise');
  await worker.reads('finished-title');
  await worker.window.kill();
  worker = await open('phone');
  await worker.unlocks();
  await worker.reads('home-start');
  await worker.counts('packed', 1);
}
