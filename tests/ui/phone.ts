// An installation with a browser in front of it: what a worker or a coordinator holds in their hands.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page, test as base, expect } from '@playwright/test';
import { PASSPHRASE } from '../window/organisation.mjs';
import { PICTURES, PROGRAMS, organisation, pages } from './place.ts';
import { choice, language, words } from './words.ts';

export { expect } from '@playwright/test';
export { PASSPHRASE };

/** Mounts a disk of 40 megabytes, moves the installation there, and becomes the bridge: nobody else sees the mount. */
const ON_A_SMALL_DISK = 'mount -t tmpfs -o size=40m,mode=700 tmpfs "$1" && cp -a "$2"/. "$1" && exec "$3" --dir "$1" --listen 127.0.0.1:0 --ui "$4"';

/** Where a small disk is: for the program on it, and for everybody else. */
export interface SmallDisk {
  inside: string;
  outside: string;
}

/** Whose installation: a phone's, a base's, one with nothing on it yet, a phone on which a letter waits (letter.ts). */
export type Role = 'phone' | 'base' | 'fresh' | 'lettered';

/** One installation, copied from the organisation, behind its own bridge. */
export class Phone {
  readonly page: Page;
  readonly folder: string;
  /** Where a small disk is mounted, seen by the bridge alone. */
  #mount: string | null = null;
  /** The worker's language on screen. */
  tag = 'en';
  #bridge: ChildProcess | null = null;
  #address = '';

  constructor(page: Page, role: Role) {
    this.page = page;
    this.folder = mkdtempSync(join(tmpdir(), 'waymark-phone-'));
    if (role !== 'fresh') cpSync(join(organisation(), role), this.folder, { recursive: true });
  }

  /** Starts the program and opens its page. */
  async start(): Promise<void> {
    await this.serve();
    await this.page.goto(this.#address);
  }

  /** Starts the program alone: what is on screen stays. */
  async serve(): Promise<void> {
    const program = join(PROGRAMS, 'waymark-bridge');
    const ui = pages();
    const bridge = this.#mount
      ? spawn('unshare', ['-Urm', 'sh', '-c', ON_A_SMALL_DISK, 'sh', this.#mount, this.folder, program, ui])
      : spawn(program, ['--dir', this.folder, '--listen', '127.0.0.1:0', '--ui', ui]);
    this.#bridge = bridge;
    this.#address = await new Promise<string>((done, fail) => {
      bridge.stdout.on('data', (line: Buffer) => {
        const address = /listening (http:\S+)/.exec(line.toString())?.[1];
        if (address) done(address);
      });
      bridge.once('exit', (code) => fail(new Error(`the bridge ended with ${code}`)));
    });
  }

  /** Ends the program and starts it again on a disk that has less than 50 megabytes. */
  async moveToSmallDisk(): Promise<SmallDisk> {
    this.kill();
    const mount = mkdtempSync(join(tmpdir(), 'waymark-disk-'));
    this.#mount = mount;
    await this.start();
    return { inside: mount, outside: `/proc/${this.#bridge?.pid}/root${mount}` };
  }

  /** Ends the program as a power cut would. */
  kill(): void {
    this.#bridge?.removeAllListeners('exit');
    this.#bridge?.kill('SIGKILL');
  }

  /** Ends the program and takes its folder away. */
  throwAway(): void {
    this.kill();
    for (const folder of [this.folder, this.#mount]) if (folder) rmSync(folder, { recursive: true, force: true });
  }

  /** Calls a command as the interface does, to look at what is really kept. */
  async ask(command: string, request?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.#address}/ipc/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request === undefined ? {} : { request }),
    });
    return answer.json();
  }

  /** Sets the language of the app before it is opened. */
  async speak(tag: string, look: Record<string, unknown> = {}): Promise<void> {
    this.tag = tag;
    await this.ask('set_look', { worker_locale: tag, theme: 'day', text_percent: 100, hand: 'right', ...look });
    await this.page.reload();
  }

  /** Words of the app in the worker's language. */
  t(ids: string | string[], args = {}): string {
    return words(this.tag, ids, args);
  }

  /** A button by its words. */
  button(ids: string | string[], args = {}): Locator {
    return this.page.getByRole('button', { name: this.t(ids, args), exact: true });
  }

  /** A choice of an item on screen: its button begins with the worker's word. */
  choice(item: string, id: string, within: Page | Locator = this.page): Locator {
    const word = choice(this.tag, item, id);
    return within.getByRole('button').filter({ has: this.page.getByText(word, { exact: true }) }).or(within.getByRole('button', { name: word, exact: true })).first();
  }

  /** Unlocks and waits for whatever comes. */
  async unlock(): Promise<void> {
    await this.page.locator('#passphrase').fill(PASSPHRASE);
    await this.button('unlock-open').click();
    await expect(this.page.locator('#passphrase')).toHaveCount(0, { timeout: 30_000 });
  }

  /** Waits until what is on screen is saved, or is known not to be kept. */
  async saved(state: 'save-saved' | 'save-not-kept' = 'save-saved'): Promise<void> {
    await expect(this.page.locator('.save-state')).toHaveText(this.t(state));
  }

  /** A row of a screen with several items. */
  row(item: string): Locator {
    return this.page.locator('section.item').filter({ has: this.page.locator(`#item-${item}`) });
  }

  /** Ticks one choice of a row. */
  async tick(item: string, id: string, state: 'save-saved' | 'save-not-kept' = 'save-saved'): Promise<void> {
    const chip = this.choice(item, id, this.row(item));
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await this.saved(state);
  }

  /** From home to the first question, with the person's language. */
  async talkTo(person: string): Promise<void> {
    await this.button('home-start').click();
    await this.safe();
    await this.chooseLanguage(person);
    await this.agree();
    await this.about();
  }

  /** A chip of a row that leads on: after the tap the screen is another one. */
  async tap(item: string, id: string): Promise<void> {
    await this.choice(item, id, this.row(item)).click();
  }

  /** F5: the answer in the third row leads on. */
  async safe(interpreter = 'none'): Promise<void> {
    await this.tick('S1', 'yes');
    await this.tick('S2', 'alone');
    await this.tap('S3', interpreter);
    await expect(this.page.locator('main h1')).toHaveText(this.t('screen-language'));
  }

  /** F6: one tap chooses and leads on. */
  async chooseLanguage(person: string): Promise<void> {
    await this.page.locator('main').getByRole('button', { name: language(person).name, exact: true }).click();
    await expect(this.page.locator('main h1')).not.toHaveText(this.t('screen-language'));
  }

  /** F7: the statements said back, then the two agreements, each by itself. */
  async agree(keep = 'yes'): Promise<void> {
    await expect(this.page.locator('main h1')).toHaveText(this.t('screen-consent'));
    await this.button('consent-understood').click();
    await this.choice('C6', 'yes').click();
    // A tap while the first is still being kept is not taken: nobody answers a question before it was asked.
    await expect(this.row('C6').locator('[aria-pressed="true"]')).toBeVisible();
    await this.saved();
    await this.choice('C7', keep).click();
    await expect(this.page.locator('main h1')).toHaveText(this.t('screen-about'));
  }

  /** F8: who they travel with leads on. */
  async about(age = '25-34', state: 'save-saved' | 'save-not-kept' = 'save-saved'): Promise<void> {
    await this.tick('J1', age, state);
    await this.tap('T1', 'group');
    await expect(this.page.locator('main h1')).not.toHaveText(this.t('screen-about'));
  }

  /** Answers the question on screen; after a "yes" goes on past its follow-ups. */
  async answer(item: string, id: string): Promise<void> {
    await expect(this.page.locator('main h1')).toContainText(words(this.tag, `q-${item}`));
    await this.choice(item, id).click();
    if (id === 'yes') await this.button('continue').click();
    await expect(this.page.locator('main h1')).not.toContainText(words(this.tag, `q-${item}`));
  }

  /** Leaves a picture to be looked at. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}

/** Tests with phones: what a test takes is started before it and thrown away after it. */
export const test = base.extend<{ phone: Phone; desk: Phone; fresh: Phone }>({
  fresh: async ({ page }, use) => {
    const phone = new Phone(page, 'fresh');
    await phone.start();
    await use(phone);
    phone.throwAway();
  },
  phone: async ({ page }, use) => {
    const phone = new Phone(page, 'phone');
    await phone.start();
    await use(phone);
    phone.throwAway();
  },
  desk: async ({ browser }, use) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const desk = new Phone(page, 'base');
    await desk.start();
    await use(desk);
    await page.close();
    desk.throwAway();
  },
});
