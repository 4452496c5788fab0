// A device joins: by file, by typing, by camera; the same six words on both screens; what goes wrong says what it is.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { Phone, expect, test } from '../phone.ts';
import { type Code, film } from '../video.ts';

const PHRASE = 'orange violin pencil garden basket river';

/** A new device takes a phrase that was chosen and makes its keys. */
async function choosePhrase(phone: Phone): Promise<void> {
  await phone.button('join-go').click();
  await phone.button('passphrase-own').click();
  await phone.page.locator('#own-phrase').fill(PHRASE);
  await phone.page.locator('#phrase-again').fill(PHRASE);
  await phone.button('join-title').click();
  await expect(phone.page.locator('.six-words li')).toHaveCount(6, { timeout: 60_000 });
}

/** Answers the next file picker. */
function pick(phone: Phone, path: string): void {
  phone.page.once('dialog', (dialog) => void dialog.accept(path));
}

const words = (phone: Phone) => phone.page.locator('.six-words li').allInnerTexts();

test('amina types her invite, both screens show the same words, and files do the rest', async ({ fresh: phone, desk }) => {
  test.setTimeout(240_000);
  await desk.unlock();
  await desk.button('rail-devices').click();
  await desk.button('devices-invite-field').click();
  await expect(desk.page.locator('.qr').first()).toBeVisible();
  const typed = (await desk.page.locator('.typed-code').first().innerText()).trim();
  await fits(desk.page);
  await accessible(desk.page);
  await desk.picture('devices-1280x800-invite');

  await phone.button('fresh-join').click();
  await phone.button('take-type').click();
  const field = phone.page.locator('textarea');
  await field.fill(typed.replace(/.$/, (sign) => (sign === '7' ? '8' : '7')));
  await phone.button('take-typed-go').click();
  await expect(phone.page.getByRole('alert')).toContainText(phone.t('error-code-slip'));
  await fits(phone.page);
  await phone.picture('join-390x844-slip');
  await phone.button('take-type').click().catch(() => undefined);
  if (!(await field.isVisible())) await phone.button('take-type').click();
  await field.fill(typed.toLowerCase());
  await phone.button('take-typed-go').click();
  await expect(phone.page.getByText(phone.t('join-role-field'))).toBeVisible();
  await choosePhrase(phone);
  await fits(phone.page);
  await accessible(phone.page);
  await hideIsThere(phone.page);
  await phone.picture('join-390x844-waiting');

  const request = join(phone.folder, 'request.waymark');
  pick(phone, request);
  await phone.button('codes-save').click();
  await expect(phone.page.locator('.notice.ok')).toBeVisible();
  pick(desk, request);
  await desk.button('take-file').click();
  await expect(desk.page.locator('.six-words li')).toHaveCount(6);
  expect(await words(desk)).toEqual(await words(phone));
  await desk.picture('devices-1280x800-words');
  await desk.button('devices-admit').click();
  await expect(desk.page.getByText(desk.t('devices-admitted'))).toBeVisible();
  const admission = join(desk.folder, 'admission.waymark');
  pick(desk, admission);
  await desk.button('codes-save').click();
  await expect(desk.page.locator('.notice.ok')).toBeVisible();

  // The phone was put away meanwhile: it goes on where it was.
  await phone.ask('lock');
  await phone.page.reload();
  await phone.page.locator('#passphrase').fill(PHRASE);
  await phone.button('unlock-open').click();
  await expect(phone.page.locator('.six-words li')).toHaveCount(6, { timeout: 30_000 });
  pick(phone, admission);
  await phone.button('take-file').click();
  await expect(phone.button('home-start')).toBeVisible();

  pick(desk, request);
  await desk.button('take-file').click();
  await expect(desk.page.getByRole('alert')).toContainText(desk.t('error-invite-used'));
});

test('chidi joins by camera: the codes of the base are a film for a camera that is not there', async ({ desk }) => {
  test.setTimeout(240_000);
  await desk.unlock();
  const invite = (await desk.ask('make_invite', { base: false, hours: 24 })) as { codes: Code[] };
  const reel = join(desk.folder, 'invite.y4m');
  film(reel, invite.codes);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${reel}`],
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const phone = new Phone(page, 'fresh');
  try {
    await phone.start();
    await phone.button('fresh-join').click();
    await phone.button('take-camera').click();
    await expect(page.getByText('Harbour House')).toBeVisible({ timeout: 60_000 });
    await fits(page);
    await phone.picture('join-390x844-this');
    await choosePhrase(phone);
    const waiting = (await phone.ask('waiting_to_join')) as { words: string[]; codes: Code[] };
    expect(waiting.codes.length).toBeGreaterThan(0);
    expect(await words(phone)).toEqual(waiting.words);
  } finally {
    await browser.close();
    phone.throwAway();
  }
});

test('an invite of another organisation, an old one and a strange file each say what they are', async ({ fresh: phone, desk }) => {
  await phone.button('fresh-join').click();
  pick(phone, join(desk.folder, 'store.db'));
  await phone.button('take-file').click();
  await expect(phone.page.getByRole('alert')).toContainText(phone.t('error-not-this-file'));
  for (const part of ['', '-safe', '-next']) await expect(phone.page.getByRole('alert')).toContainText(phone.t(`error-not-this-file${part}`));
});
