// The base's places: devices, receiving with the manifest first, lists, export; each on a desk and on a phone.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { expect, test } from '../phone.ts';
import { PROGRAMS, organisation } from '../place.ts';
import { TALK } from '../talk.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;
const PLACES = ['cases', 'receive', 'devices', 'export', 'organisation'] as const;

for (const tag of ['en', 'ar']) {
  for (const size of SIZES) {
    test(`every place of the base can be read and reached: ${tag} on ${size.width}×${size.height}`, async ({ desk }) => {
      await desk.page.setViewportSize(size);
      await desk.speak(tag);
      await desk.unlock();
      // The places, and help at the end.
      await expect(desk.page.locator('.rail-item')).toHaveCount(PLACES.length + 1);
      for (const [at, place] of PLACES.entries()) {
        await desk.page.locator('.rail-item').nth(at).click();
        await expect(desk.page.locator('main h1')).toBeVisible();
        await desk.page.waitForTimeout(150);
        await fits(desk.page);
        await accessible(desk.page);
        await hideIsThere(desk.page);
        await desk.picture(`base-${size.width}x${size.height}-${tag}-${place}`);
      }
    });
  }
}

test('a device is taken out of use after a question, and the new list says so', async ({ desk }) => {
  await desk.unlock();
  await desk.button('rail-devices').click();
  const row = desk.page.locator('.device-row').filter({ hasText: desk.t('devices-role-field') });
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: desk.t('devices-lost'), exact: true }).click();
  await expect(desk.page.getByRole('dialog')).toContainText(desk.t('devices-lost-text'));
  await desk.button('keep').click();
  expect(await desk.ask('organisation')).toMatchObject({ roster: 2 });
  await row.getByRole('button', { name: desk.t('devices-lost'), exact: true }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: desk.t('devices-lost'), exact: true }).click();
  await expect(row).toContainText(desk.t('devices-status-lost'));
  expect(await desk.ask('organisation')).toMatchObject({ roster: 3 });
});

test('what leaves is previewed, closed for its reader, and says who stayed', async ({ phone, desk }) => {
  test.setTimeout(240_000);
  const folder = organisation();
  const waymark = (...words: string[]) => execFileSync(join(PROGRAMS, 'waymark'), [...words, '--passphrase-file', join(folder, 'passphrase.txt')], { stdio: 'pipe' });
  const answers = join(phone.folder, 'answers.json');
  writeFileSync(answers, JSON.stringify(TALK));
  waymark('field', 'screen', '--dir', phone.folder, '--answers', answers);
  const carried = join(phone.folder, 'carried.waymark');
  waymark('field', 'carry', '--dir', phone.folder, '--out', carried);
  await desk.unlock();
  await desk.ask('import_file', { path: carried });
  await desk.button('rail-export').click();
  await desk.button('step-next').click();
  await desk.button('export-preview').click();
  await expect(desk.page.locator('main')).toContainText(desk.t('export-preview-small'));
  await desk.picture('export-1280x800-preview');
  await fits(desk.page);
  await accessible(desk.page);
  await desk.button('step-next').click();
  await expect(desk.button('export-go')).toBeDisabled();
  // For a reader whose key is none: nothing is written, and the step stays to be put right.
  const file = join(desk.folder, 'export.age');
  await desk.button('export-close-recipient').click();
  await desk.page.locator('#recipient').fill('age1nobody');
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('export-go').click();
  const alert = desk.page.getByRole('alert');
  for (const part of ['', '-safe', '-next']) await expect(alert).toContainText(desk.t(`error-export-recipient${part}`));
  await expect(alert.locator('strong')).toBeInViewport();
  await fits(desk.page);
  await desk.picture('export-1280x800-refused');
  expect(existsSync(file)).toBe(false);
  await desk.button('export-close-passphrase').click();
  await desk.page.locator('#export-phrase').fill('meadow copper lantern');
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('export-go').click();
  await expect(desk.page.locator('.notice.ok')).toBeVisible({ timeout: 60_000 });
  await expect(desk.page.locator('.notice.ok')).toContainText(/1\S* case is in the file/);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes(Buffer.from('level'))).toBe(false);
});

test('somebody else’s case system gets nothing without the person’s agreement', async ({ desk }) => {
  await desk.unlock();
  await desk.button('rail-export').click();
  await desk.button('export-purpose-sharing').click();
  await desk.button('step-next').click();
  await desk.button('export-preview').click();
  await expect(desk.page.locator('main')).toContainText(/0\S* cases/);
  await expect(desk.button('step-next')).toBeDisabled();
});
