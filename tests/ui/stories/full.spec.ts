// A phone whose disk is really full: a file system of 40 megabytes, filled to the last byte. Every place that writes says
// what happened, whether the data is safe and what to do, in sight; nothing that was called saved is lost; freed space is
// enough to go on; and the app opens all the same.
import { join } from 'node:path';
import { NO_MOUNTS, fill, refused, said, untilNoPlace, untilRefused } from '../disk.ts';
import { invited } from '../gallery/walks.ts';
import { LONG, openLetters, test } from '../letter.ts';
import { PASSPHRASE, type Phone, type SmallDisk, expect } from '../phone.ts';
import { language, question } from '../words.ts';

const SMALL = { width: 360, height: 640 };

const heading = (phone: Phone) => phone.page.locator('main h1');

/** Safe to talk, the languages, the agreement, about the person: each is refused once. */
async function beforeTheQuestions(phone: Phone, disk: SmallDisk): Promise<void> {
  const { page } = phone;
  await expect(heading(phone)).toHaveText(phone.t('screen-safety'));
  await refused(phone, disk, 'safe', () => phone.choice('S1', 'yes', phone.row('S1')).click());
  await expect(phone.choice('S1', 'yes', phone.row('S1'))).toHaveAttribute('aria-pressed', 'true');
  await phone.tick('S2', 'alone');
  await phone.tap('S3', 'none');
  await expect(heading(phone)).toHaveText(phone.t('screen-language'));
  await refused(phone, disk, 'language', () => page.locator('main').getByRole('button', { name: language('fr').name, exact: true }).click());
  await expect(heading(phone)).toHaveText(phone.t('screen-consent'));
  await refused(phone, disk, 'consent', () => phone.button('consent-understood').click());
  await phone.choice('C6', 'yes').click();
  await expect(phone.row('C6').locator('[aria-pressed="true"]')).toBeVisible();
  await phone.saved();
  await phone.choice('C7', 'yes').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-about'));
  await refused(phone, disk, 'about', () => phone.choice('J1', '25-34', phone.row('J1')).click());
  await phone.tap('T1', 'group');
  await expect(heading(phone)).toHaveText(question('ar', 'T2'));
}

/** What is opened from the outcome while nothing can be written: each says so, where it is seen. */
async function besideTheOutcome(phone: Phone, disk: SmallDisk): Promise<void> {
  const { page } = phone;
  const sheet = page.locator('dialog[open]');
  await phone.button('refer-button').click();
  await page.locator('main ul.rows button.row').first().click();
  await phone.button('refer-choose').click();
  await phone.button('refer-agrees').click();
  await refused(phone, disk, 'telling', () => phone.button('refer-way-phone').click());
  await expect(page.locator('main')).toContainText(phone.t('refer-saved'));
  await phone.button('refer-way-packet').click();
  await expect(sheet).toContainText(phone.t('packet-make-more'));
  const free = fill(disk.outside);
  await untilNoPlace(phone);
  await sheet.getByRole('button', { name: phone.t('packet-make') }).click();
  await said(phone, 'packet', true, sheet);
  await page.keyboard.press('Escape');
  await phone.button('back').click();
  await phone.button('back').click();
  await phone.button('back').click();
  await said(phone, 'services');
  free();
  await phone.button('try-again').click();
  await expect(phone.button('finalise')).toBeEnabled();
}

/** Home, practice and the pages of safety while nothing can be written; an erase needs no room. */
async function outsideATalk(phone: Phone, disk: SmallDisk): Promise<void> {
  const { page } = phone;
  const free = fill(disk.outside);
  await untilNoPlace(phone);
  await page.getByRole('button', { name: phone.t('home-practice') }).click();
  await expect(page.locator('main')).not.toContainText(phone.t('opening'));
  if ((await page.getByRole('alert').count()) === 0) {
    await page.getByRole('button').filter({ hasText: phone.t('practice-bakery') }).click();
  }
  await said(phone, 'practice');
  await phone.button('back').click();
  await phone.button('home-safety').click();
  await phone.button('safety-kept').click();
  await expect(page.locator('main')).toContainText(phone.t('kept-rules'));
  await phone.button('back').click();
  await phone.button('safety-crossing').click();
  await phone.button('crossing-begin').click();
  await said(phone, 'crossing');
  await phone.button('back').click();
  await phone.button('safety-passphrases').click();
  await phone.button('phrase-own').click();
  await page.locator('#passphrase-present').fill(PASSPHRASE);
  for (const field of ['fresh', 'again']) await page.locator(`#passphrase-${field}`).fill('harvest pilot copper meadow ticket swift');
  await phone.button('phrase-set').click();
  await said(phone, 'passphrase', true, page);
  const { not_handed_over } = (await phone.ask('safety')) as { not_handed_over: number };
  expect(await phone.ask('erase_device', { not_handed_over })).toEqual({ unsent: not_handed_over });
  expect(await phone.ask('status')).toMatchObject({ state: 'fresh' });
  free();
}

test('a phone whose disk is full opens, and says at every step what is safe and what to do', async ({ lettered: phone }) => {
  test.skip(NO_MOUNTS, 'this system lets nobody mount a small disk');
  test.setTimeout(240_000);
  await phone.page.setViewportSize(SMALL);
  const disk = await phone.moveToSmallDisk();
  await phone.speak('ar');
  await phone.unlock();
  // Home: nothing begins, and "try again" begins it.
  await refused(phone, disk, 'home', () => phone.button('home-start').click());
  await beforeTheQuestions(phone, disk);
  await phone.answer('T2', 'no');
  await phone.saved();
  const { draft } = (await phone.ask('home')) as { draft: { id: string } };

  // An answer. The next question is painted while it is on its way: refused, the question comes back with its answer.
  let free = fill(disk.outside);
  await untilRefused(phone, draft.id);
  await phone.choice('T3', 'no').click();
  await expect(phone.page.locator('.save-state')).toHaveText(phone.t('save-not-saved'));
  await expect(heading(phone)).toHaveText(question('ar', 'T3'));
  await expect(phone.choice('T3', 'no')).toHaveAttribute('aria-pressed', 'true');
  await said(phone, 'answer');
  free();
  await phone.button('try-again').click();
  await expect(heading(phone)).toHaveText(question('ar', 'T4'));
  await phone.saved();
  await expect(phone.page.getByRole('alert')).toHaveCount(0);

  // The wishes, and what is beside the outcome.
  for (const item of ['T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, 'no');
  await refused(phone, disk, 'wishes', () => phone.choice('N4', 'doctor', phone.row('N4')).click());
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
  await besideTheOutcome(phone, disk);
  await phone.button('go-full').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-sections'));
  await refused(phone, disk, 'sections', () => phone.page.locator('.sections button.row').first().click());

  // The packet that had no room, made while there is some: its line is looked at below.
  const open = (await phone.ask('open_screening', { id: draft.id })) as { beside: { referrals: { service: string }[] } };
  await phone.ask('seal_referral', { id: draft.id, service: open.beside.referrals[0]?.service });

  // Packing: the button is pinned below a long page, and what came of it is brought into sight.
  await phone.button('stop-here').click();
  await expect(phone.button('finalise')).toBeEnabled();
  free = fill(disk.outside);
  await untilRefused(phone, draft.id);
  await phone.button('finalise').click();
  await said(phone, 'finalise');
  await phone.button('carry-title').click();
  await phone.button('carry-give').click();
  await said(phone, 'carry', true, phone.page.locator('dialog[open]'));
  await phone.page.keyboard.press('Escape');
  await phone.button('withdraw').click();
  await phone.page.locator('dialog[open]').getByRole('button', { name: phone.t('withdraw-confirm'), exact: true }).click();
  await said(phone, 'withdraw');

  // Locked and filled to the last byte it opens all the same: the room that is kept for this is given up.
  await phone.ask('lock');
  const all = [free, fill(disk.outside)];
  await phone.page.reload();
  await phone.unlock();
  await expect(phone.page.locator('.level-title')).toBeVisible();

  // With that room gone as well, the lock screen says it; whatever is typed next finds nothing open behind it.
  all.push(fill(disk.outside));
  await phone.ask('lock');
  all.push(fill(disk.outside));
  await phone.page.reload();
  await phone.page.locator('#passphrase').fill(PASSPHRASE);
  await phone.button('unlock-open').click();
  await said(phone, 'unlock', false);
  expect(await phone.ask('status')).toMatchObject({ state: 'locked' });

  for (const one of all) one();
  await phone.unlock();
  await phone.button('finalise').click();
  await phone.button('to-home').click();

  // An answer to a letter of the base: what was typed stays in its field until it is kept.
  await openLetters(phone);
  await phone.page.locator('textarea').fill(LONG);
  free = fill(disk.outside);
  await untilNoPlace(phone);
  await phone.button('letters-reply-send').click();
  await said(phone, 'letter');
  await expect(phone.page.locator('textarea')).toHaveValue(LONG);
  expect(await phone.ask('letters'), 'nothing of it is kept by halves').toHaveLength(1);
  free();
  await phone.button('letters-reply-send').click();
  await expect(phone.page.locator('textarea')).toHaveCount(0);
  expect(await phone.ask('letters')).toHaveLength(2);
  await phone.button('back').click();

  // What a service told later, on the line of the packed talk.
  await phone.button('mine-title').click();
  await phone.button('mine-told').click();
  await refused(phone, disk, 'told', () => phone.button('refer-state-no-place').click());
  await expect(phone.page.locator('.told-packet').getByRole('status').first()).toHaveText(phone.t('refer-state-no-place'));
  await phone.button('back').click();

  // A file for a colleague.
  await phone.button('hand-over-title').click();
  free = fill(disk.outside);
  phone.page.on('dialog', (dialog) => void dialog.accept(join(disk.inside, 'carried.waymark')));
  await phone.button('hand-over-save-file').click();
  await said(phone, 'hand-over');
  expect(((await phone.ask('outbox')) as { state: string }[]).filter(({ state }) => state === 'packed'), 'nothing that was packed is gone').toHaveLength(1);
  free();
  await phone.button('hand-over-save-file').click();
  await expect(phone.page.locator('.notice.ok')).toBeVisible();
  await phone.button('back').click();
  await outsideATalk(phone, disk);
});

test('a device whose disk is full is neither set up nor let in by halves, and joins once there is room', async ({ fresh }) => {
  test.skip(NO_MOUNTS, 'this system lets nobody mount a small disk');
  test.setTimeout(240_000);
  const { page } = fresh;
  await page.setViewportSize(SMALL);
  const invite = invited(fresh);
  const disk = await fresh.moveToSmallDisk();
  const free = fill(disk.outside);
  const chooses = async (action: string) => {
    await fresh.button('passphrase-own').click();
    for (const field of ['own-phrase', 'phrase-again']) await page.locator(`#${field}`).fill(PASSPHRASE);
    await fresh.button(action).click();
  };
  await fresh.button('fresh-found-anyway').click();
  await page.locator('#org-name').fill('Open Hand');
  for (let step = 0; step < 2; step += 1) await fresh.button('step-next').click();
  await chooses('found-go');
  await said(fresh, 'founding', true, page);
  expect(await fresh.ask('status')).toMatchObject({ state: 'fresh' });
  for (let step = 0; step < 3; step += 1) await fresh.button('back').click();
  await fresh.button('fresh-join').click();
  page.once('dialog', (dialog) => void dialog.accept(invite));
  await fresh.button('take-file').click();
  await fresh.button('join-go').click();
  await chooses('join-title');
  await said(fresh, 'joining', true, page);
  expect(await fresh.ask('status')).toMatchObject({ state: 'fresh' });
  free();
  await fresh.button('join-title').click();
  await expect(page.locator('.six-words li')).toHaveCount(6, { timeout: 60_000 });
});
