// Who uses the window: a worker with a phone and a coordinator at a base, in the words they read.
import { PASSPHRASE } from './organisation.mjs';
import { until } from './driver.mjs';
import { choice, words } from './words.mjs';

/** An XPath literal, whatever quotes are in it. */
function literal(text) {
  if (!text.includes("'")) return `'${text}'`;
  return `concat(${text.split("'").map((part) => `'${part}'`).join(`,"'",`)})`;
}

/** The button that says exactly this, or is named so. */
const button = (text, inside = '') =>
  `${inside}//button[@aria-label=${literal(text)} or descendant-or-self::*/text()[normalize-space(.)=${literal(text)}]]`;

/** Someone in front of a window. */
export class Someone {
  constructor(window, tag = 'en') {
    this.window = window;
    /** The language of the app, which the worker reads. */
    this.tag = tag;
  }

  /** Sets the language of the app, as the settings do, and waits for the page that is made of it. */
  async speaks(tag) {
    this.tag = tag;
    await this.window.run(
      `const look = { worker_locale: arguments[0], theme: 'day', text_percent: 100, hand: 'right' };
       return window.__TAURI_INTERNALS__.invoke('set_look', { request: look }).then(() => location.reload());`,
      tag,
    );
    await until(`the app in ${tag}`, () => this.window.run("return document.readyState === 'complete' && document.documentElement.lang === arguments[0]", tag));
  }

  /** Presses what the worker's language calls this. */
  press(...ids) {
    return this.window.click(button(words(this.tag, ...ids)));
  }

  /** Presses the button that says exactly this. */
  pressText(text) {
    return this.window.click(button(text));
  }

  /** Chooses an answer where one item is asked at a time. */
  choosesAlone(item, answer) {
    return this.window.click(button(choice(this.tag, item, answer)));
  }

  /** Chooses an answer of an item in a screen of rows. */
  chooses(item, answer) {
    return this.window.click(button(choice(this.tag, item, answer), `//section[@aria-labelledby='item-${item}']`));
  }

  /** Waits until the screen has this text. */
  sees(text, patience) {
    return until(`"${text}" on screen`, async () => (await this.window.text()).includes(text), patience);
  }

  /** Waits until the screen has what the worker's language calls this. */
  reads(id, patience) {
    return this.sees(words(this.tag, id), patience);
  }

  async unlocks(passphrase = PASSPHRASE) {
    await this.window.type("//input[@id='passphrase']", passphrase);
    await this.press('unlock-open');
  }

  /** Asks the question on screen: chooses, and goes on where the screen waits for that. */
  async answers(item, answer, tag) {
    const question = words(tag, `q-${item}`);
    await this.sees(question);
    await this.choosesAlone(item, answer);
    await until(`${item} to be answered`, async () => {
      if (!(await this.window.text()).includes(question)) return true;
      // A private question, or one with follow-ups, waits to be left.
      await this.window.clickNow('.go-on:not(:disabled)');
      return false;
    });
  }

  /** The number beside one of the four words. */
  count(state) {
    return this.window.run(
      `const rows = [...document.querySelectorAll('.count')];
       const row = rows.find((row) => row.innerText.includes(arguments[0]));
       return row ? Number(row.querySelector('.count-number').innerText) : null;`,
      words(this.tag, `state-${state}`),
    );
  }

  async counts(state, number, patience) {
    await until(`${number} ${state}`, async () => (await this.count(state)) === number, patience);
  }

  /** The code people say, as the finished screen shows it. */
  async code() {
    return (await this.window.text()).match(/\b[A-Z2-9]{3}-[A-Z2-9]{4}\b/)[0];
  }

  /** From home to the first question of the triage, in the person's language. */
  async beginsATalk(tag, name) {
    await this.press('home-start');
    await this.reads('screen-safety');
    await this.chooses('S1', 'yes');
    await this.chooses('S2', 'alone');
    await this.window.picture('safety');
    await this.chooses('S3', 'staff');
    await this.reads('screen-language');
    await this.window.picture('language');
    await this.pressText(name);
    await this.reads('screen-consent');
    await this.window.picture('consent');
    await this.press('consent-understood');
    await this.choosesAlone('C6', 'yes');
    await this.choosesAlone('C7', 'yes');
    await this.reads('screen-about');
    await this.chooses('J1', '25-34');
    await this.chooses('S9', 'stated');
    await this.window.picture('about');
    await this.chooses('T1', 'alone');
    await this.sees(words(tag, 'q-T2'));
  }
}
