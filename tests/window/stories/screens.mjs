// The main screens of a talk in the engine that ships on Linux: at the sizes of phones nothing sticks out, nothing is
// too small to tap and an audit finds nothing, in English with Arabic and Urdu, in Arabic with Urdu, and in French with
// Somali: of the languages there are, a worker's and a person's with the most words in them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, SIZES, misfits, violations } from '../audit.mjs';
import { until } from '../driver.mjs';
import { words } from '../words.mjs';

export const name = 'the main screens hold in the real window, in English, Arabic and Urdu, and in the longest languages';

const AXE = readFileSync(join(import.meta.dirname, '../../ui/node_modules/axe-core/axe.min.js'), 'utf8');
const PHONES = [
  [360, 640],
  [390, 844],
];
const NAMES = { ar: 'العربية', ur: 'اردو', so: 'Soomaali' };

const ask = (worker, look, argument) => worker.window.run(`return (${look})(arguments[0])`, argument);

/** Fails where the screen has a fault at either size. */
async function holds(worker, where) {
  for (const [width, height] of PHONES) {
    await worker.window.resize(width, height);
    await until(`a window ${width} wide`, () => worker.window.run('return innerWidth === arguments[0]', width));
    assert.deepEqual(await ask(worker, misfits, SIZES), [], `${where} at ${width}×${height}`);
    await worker.window.picture(`${worker.tag}-${width}-${where}`);
  }
  if (!(await worker.window.run('return Boolean(window.axe)'))) await worker.window.run(AXE);
  assert.deepEqual(await ask(worker, violations, RULES), [], where);
}

/** The audit must be able to fail: a button without a name, past the edge, is found by both looks. */
async function findsAFault(worker) {
  await worker.window.run("const bad = document.createElement('button'); bad.id = 'bad'; bad.style.cssText = 'position:fixed;right:-9px;top:90px;width:20px;height:20px'; document.body.append(bad)");
  assert.equal((await ask(worker, misfits, SIZES)).filter((fault) => fault.includes('button')).length, 3);
  assert.ok((await ask(worker, violations, RULES)).some((fault) => fault.startsWith('button-name')));
  await worker.window.run("document.getElementById('bad').remove()");
}

/** From home to the code, looking at every screen. */
async function walks(worker, person, others) {
  await worker.reads('home-start');
  await holds(worker, 'home');
  await worker.press('home-start');
  await worker.reads('screen-safety');
  await holds(worker, 'safety');
  await worker.chooses('S1', 'yes');
  await worker.chooses('S2', 'alone');
  await worker.chooses('S3', 'staff');
  await worker.reads('screen-language');
  await holds(worker, 'language');
  await worker.pressText(NAMES[person]);
  await worker.reads('screen-consent');
  await holds(worker, 'consent');
  await worker.press('consent-understood');
  await worker.choosesAlone('C6', 'yes');
  await worker.choosesAlone('C7', 'yes');
  await worker.reads('screen-about');
  await worker.chooses('J1', '25-34');
  await worker.chooses('S9', 'stated');
  await holds(worker, 'about');
  await worker.chooses('T1', 'alone');
  await worker.sees(words(person, 'q-T2'));
  await holds(worker, `question-${person}`);
  for (const other of others) {
    await worker.window.click("//header//button[contains(@class, 'pill')]");
    await worker.window.click(`//dialog//button[.//text()[normalize-space(.)='${NAMES[other]}']]`);
    await worker.sees(words(other, 'q-T2'));
    assert.equal(await worker.window.run(`return document.querySelector('[lang=${other}].question').dir`), 'rtl');
    await holds(worker, `question-${other}`);
  }
  const last = others.at(-1) ?? person;
  await worker.window.click("//button[contains(@class, 'show-button') or contains(@class, 'show-link')]");
  await worker.window.find("//dialog//*[contains(@class, 'turned')]");
  await holds(worker, 'card');
  await worker.press('back-to-my-side');
  for (const [item, answer] of [['T2', 'yes'], ['T3', 'yes'], ['T4', 'no'], ['T5', 'not_sure'], ['T6', 'declined'], ['T7', 'no'], ['T8', 'no']]) {
    await worker.answers(item, answer, last);
  }
  await worker.reads('screen-wants');
  await worker.chooses('N4', 'rest');
  await holds(worker, 'wants');
  await worker.press('continue');
  await worker.reads('finalise');
  await holds(worker, 'outcome');
  await worker.press('finalise');
  await worker.reads('finished-title');
  await holds(worker, 'code');
  await worker.press('to-home');
  await worker.press('hand-over-title');
  await holds(worker, 'hand-over');
  await worker.press('back');
  await worker.press('guidance-title');
  await holds(worker, 'help');
  await worker.press('back');
}

export async function tell({ open }) {
  const worker = await open('phone');
  await worker.window.find("//input[@id='passphrase']");
  await holds(worker, 'locked');
  await findsAFault(worker);
  await worker.unlocks();
  await walks(worker, 'ar', ['ur']);
  // A page that goes away locks the phone.
  await worker.speaks('ar');
  await worker.unlocks();
  await walks(worker, 'ur', []);
  await worker.speaks('fr');
  await holds(worker, 'locked');
  await worker.unlocks();
  await walks(worker, 'so', []);
}
