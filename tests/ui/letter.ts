// A letter of the base, for stories in which the worker reads one: through the real programs, and carried by file.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PASSPHRASE, Phone, expect, test as withPhones } from './phone.ts';
import { PROGRAMS, organisation } from './place.ts';
import { TALK } from './talk.ts';

/** The phone carries a talk to the base, and the base, which is open, writes about it; gives the file that brings the
 * letter to the phone. */
export async function written(phone: Phone, desk: Phone, text: string): Promise<string> {
  const waymark = (...words: string[]) => execFileSync(join(PROGRAMS, 'waymark'), [...words, '--passphrase-file', join(organisation(), 'passphrase.txt')], { stdio: 'pipe' });
  const [answers, out, back] = ['answers.json', 'out.waymark', 'back.waymark'].map((name) => join(phone.folder, name)) as [string, string, string];
  writeFileSync(answers, JSON.stringify(TALK));
  waymark('field', 'screen', '--dir', phone.folder, '--answers', answers);
  waymark('field', 'carry', '--dir', phone.folder, '--out', out);
  await desk.ask('import_file', { path: out });
  const devices = (await desk.ask('devices')) as { device: string; takes_letters: boolean }[];
  const device = devices.find((one) => one.takes_letters)?.device;
  await desk.ask('write_letter', { device, case: null, text });
  await desk.ask('carry_out', { path: back });
  return back;
}

/** A letter as long as a coordinator in a hurry may write one, with a word that nothing can break but the edge. */
export const LONG = `Please ask once more, when you are alone with the person: ${'since when, and where, and with whom? '.repeat(6)}The form is called Anmeldebestätigungsformularverzeichnisnummer. Thank you!`;

/** Makes, once for each organisation, a phone that has handed a talk over and received that letter, which nobody read. */
async function makeLettered(page: Page): Promise<void> {
  const there = join(organisation(), 'lettered');
  if (existsSync(there)) return;
  const [phone, desk] = [new Phone(page, 'phone'), new Phone(page, 'base')];
  try {
    await desk.serve();
    await desk.ask('unlock', { passphrase: PASSPHRASE });
    const back = await written(phone, desk, LONG);
    await phone.serve();
    await phone.ask('unlock', { passphrase: PASSPHRASE });
    expect(await phone.ask('import_file', { path: back })).toMatchObject({ new: 1 });
    phone.kill();
    cpSync(phone.folder, there, { recursive: true });
  } finally {
    desk.throwAway();
    phone.throwAway();
  }
}

/** A phone on which a letter of the base waits. */
export const test = withPhones.extend<{ lettered: Phone }>({
  lettered: async ({ page }, use) => {
    const phone = await lettered(page);
    await phone.start();
    await use(phone);
    phone.throwAway();
  },
});

/** The same, not started. */
export async function lettered(page: Page): Promise<Phone> {
  await makeLettered(page);
  return new Phone(page, 'lettered');
}

/** From home to the letters, while one is unread: above everything else that leads somewhere. */
export async function openLetters(phone: Phone): Promise<void> {
  await phone.page.locator('main .stack > button.row').click();
  await expect(phone.page.locator('textarea')).toBeVisible();
}
