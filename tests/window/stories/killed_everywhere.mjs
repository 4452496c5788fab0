// The window's process is killed on every screen, as a phone does that needs the memory; after the next unlock the
// worker stands where they stood (docs/PROCESS-DEATH.md). The base too: and there a case that was open is asked about.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../driver.mjs';
import { choice, words } from '../words.mjs';

export const name = 'a window killed on any screen comes back to that screen';

/** A phone ends what has lain in the background for a while, and not what is being tapped. */
const SETTLED_MS = 250;

/** What the person answers in the triage. */
const ANSWERS = [['T2', 'yes'], ['T3', 'yes'], ['T4', 'no'], ['T5', 'not_sure'], ['T6', 'declined'], ['T7', 'no'], ['T8', 'no']];

/** Somebody whose window is killed again and again. */
class Unlucky {
  #open;

  constructor(open, who) {
    this.#open = () => open(who);
  }

  async begins() {
    this.person = await this.#open();
    await this.person.unlocks();
  }

  get window() {
    return this.person.window;
  }

  /** Waits for the screen with this heading, in the worker's words. */
  at(...ids) {
    const wanted = words('en', ...ids);
    return until(`the heading "${wanted}"`, async () => (await this.#heading()).includes(wanted));
  }

  async #heading() {
    const heading = await this.window.run("return document.querySelector('main h1')?.innerText ?? ''");
    return heading.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  }

  /** Kills here: the same sign has to be there again, and nothing over it. */
  async killed(...sees) {
    const looks = typeof sees[0] === 'function' ? sees[0] : () => this.at(...sees);
    await looks();
    // The next screen is painted while the answer is on its way to the disk: what was not said to be saved may be gone.
    const saving = `return document.querySelector('.save-state')?.innerText.trim() === ${JSON.stringify(words('en', 'save-saving'))}`;
    await until('what was answered is saved', async () => !(await this.window.run(saving)));
    await sleep(SETTLED_MS);
    await this.window.kill();
    await this.begins();
    await looks();
    assert.equal(await this.window.run("return document.querySelectorAll('dialog[open]').length"), 0, 'a sheet came back');
  }

  /** What is chosen of an item on screen. */
  async chose(item, answer) {
    const pressed = `return [...document.querySelectorAll('[aria-labelledby=item-${item}] [aria-pressed=true]')].map((one) => one.innerText.trim())`;
    assert.deepEqual(await this.window.run(pressed), [choice('en', item, answer)]);
  }
}

export async function tell({ organisation, open, folder }) {
  const amina = new Unlucky(open, 'phone');
  await amina.begins();
  await outsideATalk(amina);
  await inPractice(amina);
  await toTheOutcome(amina);
  await besideTheOutcome(amina);
  const code = await packs(amina);
  assert.equal(await amina.window.run('return localStorage.length + sessionStorage.length'), 0);
  await amina.window.kill();

  const file = join(folder, 'carried');
  organisation.waymark('field', 'carry', '--dir', join(folder, 'phone'), '--out', file);
  organisation.waymark('base', 'import', '--dir', join(folder, 'base'), '--in', file);
  const daria = new Unlucky(open, 'base');
  await daria.begins();
  await atTheBase(daria, code);
}

async function outsideATalk(amina) {
  await amina.killed('home-title');
  await amina.person.press('settings-title');
  await amina.person.reads('settings-size');
  await sleep(SETTLED_MS);
  await amina.window.kill();
  await amina.begins();
  await amina.at('home-title');

  for (const [row, heading] of [['mine-title', 'mine-title'], ['hand-over-title', 'hand-over-title']]) {
    await amina.person.press(row);
    await amina.killed(heading);
    await amina.person.press('back');
    await amina.at('home-title');
  }
  await amina.person.press('guidance-title');
  await amina.killed('guidance-title');
  await amina.person.press('card-identification');
  await amina.killed('card-identification');
  await amina.person.press('back');
  await amina.person.press('numbers-title');
  await amina.killed('numbers-title');
  await amina.person.press('back');
  await amina.person.press('back');
  await amina.person.press('home-safety');
  await amina.person.press('safety-erase');
  await amina.killed('erase-title');
  await amina.person.press('back');
  await amina.at('safety-title');
  await amina.person.press('back');
  await amina.at('home-title');
}

async function inPractice(amina) {
  await amina.person.press('home-practice');
  await amina.killed('practice-title');
  await amina.person.press('practice-bakery');
  await amina.person.press('continue');
  await amina.person.chooses('S1', 'yes');
  await amina.killed(async () => {
    await amina.at('screen-safety');
    await amina.person.reads('practice-word');
  });
  await amina.chose('S1', 'yes');
  await amina.person.press('back');
  await amina.at('practice-title');
  await amina.person.press('practice-leave');
  await amina.at('home-title');
}

async function toTheOutcome(amina) {
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
  for (const item of ['C6', 'C7']) {
    await amina.person.sees(words('en', `q-${item}`));
    await amina.person.press(`q-${item}-choice-yes`, 'choice-yes');
  }
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

async function besideTheOutcome(amina) {
  await amina.person.press('signs-button');
  await amina.killed('screen-observations');
  await amina.person.press('continue');
  await amina.person.press('refer-button');
  await amina.killed('refer-pick');
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

async function packs(amina) {
  await amina.person.press('stop-here');
  await amina.person.press('finalise');
  await amina.killed('finished-title');
  await amina.window.picture('packed-after-the-kill');
  const code = await amina.person.code();
  await amina.person.press('to-home');
  await amina.person.counts('packed', 1);
  return code;
}

async function atTheBase(daria, code) {
  const asks = async () => {
    await daria.at('open-title');
    await daria.person.sees(code);
  };
  await daria.killed('base-title');
  await daria.window.click(`//button[contains(@class, 'case')][.//*[text()='${code}']]`);
  await daria.killed(asks);
  await daria.person.press('open-reason-first-look');
  await daria.person.reads('case-answers');
  await sleep(SETTLED_MS);
  await daria.window.kill();
  await daria.begins();
  await asks();
  await daria.window.picture('asked-again-after-the-kill');
  assert.ok(!(await daria.window.text()).includes(words('en', 'case-answers')), 'a case is never open by itself');
  for (const section of ['receive', 'devices', 'export', 'organisation']) {
    await daria.window.click(`//nav//button[contains(., "${words('en', `rail-${section}`)}")]`);
    await daria.killed(() =>
      until(`the place ${section}`, async () => {
        const current = await daria.window.run("return document.querySelector('.rail-item[aria-current]')?.innerText ?? ''");
        return current.includes(words('en', `rail-${section}`));
      }),
    );
  }
}
