// Somebody whose window is killed again and again, and who looks each time at what stands there afterwards.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../driver.mjs';
import { PASSPHRASE } from '../organisation.mjs';
import { choice, words } from '../words.mjs';

/** A phone ends what has lain in the background for a while, and not what is being tapped. */
const SETTLED_MS = 250;

/** Somebody with a window that does not last. */
export class Unlucky {
  #open;

  constructor(open, who) {
    this.#open = () => open(who);
  }

  /** Opens the window; `locked` says whether there is anything to unlock yet. */
  async begins({ locked = true } = {}) {
    this.person = await this.#open();
    if (locked) await this.#unlocks();
  }

  async #unlocks() {
    await this.puts('passphrase', PASSPHRASE);
    await this.person.press('unlock-open');
  }

  /** Puts a text into a field whole: typed key by key, as the other stories do, it would take a third of all the time
   * here. */
  async puts(id, text) {
    await this.window.find(`//input[@id='${id}']`);
    await this.window.run(
      "const field = document.getElementById(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('input', { bubbles: true }));",
      id,
      text,
    );
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
    await this.killedAndBack(...sees);
  }

  /** Kills here: this is what has to be there, and nothing over it. */
  async killedAndBack(...sees) {
    await this.#dies();
    await this.begins();
    await (typeof sees[0] === 'function' ? sees[0]() : this.at(...sees));
    assert.equal(await this.window.run("return document.querySelectorAll('dialog[open]').length"), 0, 'a sheet came back');
  }

  /** Kills here, before there is anything to unlock: the first start is what has to be there. */
  async killedAndBackAtTheBeginning() {
    await this.#dies();
    await this.begins({ locked: false });
    await this.at('fresh-welcome');
  }

  async #dies() {
    // The next screen is painted while the answer is on its way to the disk: what was not said to be saved may be gone.
    const saving = `return document.querySelector('.save-state')?.innerText.trim() === ${JSON.stringify(words('en', 'save-saving'))}`;
    await until('what was answered is saved', async () => !(await this.window.run(saving)));
    await sleep(SETTLED_MS);
    await this.window.kill();
  }

  /** What is chosen of an item on screen. */
  async chose(item, answer) {
    const pressed = `return [...document.querySelectorAll('[aria-labelledby=item-${item}] [aria-pressed=true]')].map((one) => one.innerText.trim())`;
    assert.deepEqual(await this.window.run(pressed), [choice('en', item, answer)]);
  }

  /** Asks the app something that the screens would ask a picker of the system about. */
  ask(command, request) {
    return this.window.run('return window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] })', command, request);
  }
}
