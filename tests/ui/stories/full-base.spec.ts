// A base whose disk is really full: whatever it writes is refused with words, in sight, and nothing is done by halves.
import { join } from 'node:path';
import { fits } from '../audit.ts';
import { NO_MOUNTS, fill, said, untilNoPlaceAtTheBase } from '../disk.ts';
import { carried, forked } from '../gallery/walks.ts';
import { LONG } from '../letter.ts';
import { type Phone, type SmallDisk, expect, test } from '../phone.ts';
import { ROOT } from '../place.ts';
import { tap } from '../places.ts';

const SMALL = { width: 360, height: 640 };

test('a base whose disk is full takes in the whole of a hand-over or nothing of it', async ({ desk }) => {
  test.skip(NO_MOUNTS, 'this system lets nobody mount a small disk');
  const disk = await desk.moveToSmallDisk();
  await desk.unlock();
  await expect(desk.page.locator('.nags')).toContainText(desk.t('nag-space-little'));
  await fits(desk.page);
  await desk.picture('full-en-base');
  const file = carried(desk);
  await desk.button('base-import').click();
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('receive-choose').click();
  await expect(desk.page.locator('.manifest')).toBeVisible();
  const free = fill(disk.outside);
  await desk.button('receive-accept').click();
  await said(desk, 'import');
  expect(await desk.ask('base_home'), 'nothing was taken in by halves').toMatchObject({ cases: 0 });
  free();
  await desk.button('receive-accept').click();
  await expect(desk.page.locator('.manifest')).toHaveCount(0);
  expect(await desk.ask('base_home')).not.toMatchObject({ cases: 0 });
  expect(await desk.ask('import_file', { path: forked(desk) }), 'a number that was used already').toMatchObject({ new: 0 });
  await everywhereAtTheBase(desk, disk);
});

/** Everything that a base writes is refused once while nothing can be written, and nothing of it is done by halves. */
async function everywhereAtTheBase(desk: Phone, disk: SmallDisk): Promise<void> {
  const { page } = desk;
  const dialog = page.locator('dialog[open]');
  const into = (name: string) => page.once('dialog', (asked) => void asked.accept(join(disk.inside, name)));
  const go = (...ids: string[]) => tap(desk, ...ids)();
  await go('rail-cases');
  await page.locator('.case').first().click();
  await go('open-reason-first-look');
  await page.locator('#letter').fill(LONG);
  const free = fill(disk.outside);
  await untilNoPlaceAtTheBase(desk);
  await go('case-letter-send');
  await said(desk, 'case-letter');
  await expect(page.locator('#letter')).toHaveValue(LONG);
  await go('case-delete');
  await dialog.getByRole('button', { name: desk.t('case-delete-mistake'), exact: true }).click();
  await said(desk, 'case-delete');

  // On a small window the list is not in sight: what was refused is said beside the reasons.
  await page.setViewportSize(SMALL);
  await go('back');
  await page.locator('.case').nth(1).click();
  await go('open-reason-first-look');
  await said(desk, 'case-open');
  await go('back');
  await page.setViewportSize({ width: 1280, height: 800 });

  await go('rail-receive');
  into('receipts.waymark');
  await go('receive-back-save');
  await said(desk, 'receipts');
  await go('rail-devices', 'rail-receive', 'receive-aside-discard');
  await expect(dialog).toContainText(desk.t('receive-aside-discard-more'));
  await desk.picture('full-en-aside-asked');
  await dialog.getByRole('button', { name: desk.t('aside-reason-not-ours'), exact: true }).click();
  await said(desk, 'aside');
  expect(await desk.ask('set_aside'), 'it waits for somebody all the same').toHaveLength(1);

  await go('rail-devices', 'devices-invite-field');
  await said(desk, 'invite');
  await go('rail-receive', 'rail-devices', 'devices-lost');
  await dialog.getByRole('button', { name: desk.t('devices-lost'), exact: true }).click();
  await said(desk, 'devices');
  expect(await desk.ask('organisation')).toMatchObject({ roster: 2, invites: [] });

  await go('rail-export', 'step-next', 'export-preview', 'step-next');
  await page.locator('#export-phrase').fill('meadow copper lantern');
  into('export.age');
  await go('export-go');
  await said(desk, 'export');

  await go('rail-organisation');
  await page.locator('#policy-lock').selectOption('300');
  await go('org-policy-save');
  await said(desk, 'organisation');
  await go('base-recordings');
  await page.locator('main select').selectOption('ar');
  await page.locator('main li').filter({ has: page.getByText('T2', { exact: true }) }).getByRole('button').first().click();
  await page.locator('main input[type=file]').setInputFiles(join(ROOT, 'crates/audio/tests/fixtures/tone.opus'));
  await said(desk, 'recordings');

  free();
  await go('back', 'rail-receive', 'receive-aside-discard');
  await dialog.getByRole('button', { name: desk.t('aside-reason-not-ours'), exact: true }).click();
  await expect(page.locator('main')).toContainText(desk.t('receive-aside-none'));
}
