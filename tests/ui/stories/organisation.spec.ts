// The first start on a computer: an organisation is set up, its recovery sheet proven, and its drill done again.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';

const OWN_PHRASE = 'orange violin pencil garden basket river';

/** From the first start to the recovery sheet; gives its words. */
async function found(desk: Phone, name: string): Promise<string[]> {
  await desk.button('fresh-found').click();
  await desk.page.getByLabel(desk.t('found-name'), { exact: true }).fill(name);
  await desk.button('step-next').click();
  await desk.page.getByLabel(desk.t('policy-lock'), { exact: true }).selectOption('300');
  await desk.button('step-next').click();
  await desk.button('passphrase-own').click();
  await desk.page.locator('#own-phrase').fill('harbour 2026');
  await expect(desk.page.locator('#strength')).toContainText('%');
  await expect(desk.button('found-go')).toBeDisabled();
  await desk.page.locator('#own-phrase').fill(OWN_PHRASE);
  await expect(desk.page.locator('#strength')).toHaveText(desk.t('passphrase-strength-enough'));
  await desk.page.locator('#phrase-again').fill(OWN_PHRASE);
  await desk.button('found-go').click();
  await expect(desk.page.locator('.sheet-words li')).toHaveCount(24, { timeout: 60_000 });
  return desk.page.locator('.sheet-words li').allInnerTexts();
}

/** Types the words that are asked back. */
async function prove(desk: Phone, words: readonly string[], wrong = -1): Promise<void> {
  const fields = desk.page.locator('form input.field');
  for (let at = 0; at < (await fields.count()); at += 1) {
    const place = Number(((await fields.nth(at).getAttribute('id')) ?? '').replace('word-', ''));
    await fields.nth(at).fill(at === wrong ? 'zoo' : (words[place - 1] ?? ''));
  }
  await desk.button('sheet-prove-go').click();
}

test('daria sets up an organisation, puts its recovery sheet on paper, and only then can invite', async ({ fresh: desk }) => {
  test.setTimeout(240_000);
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  await expect(desk.button('fresh-join')).toBeVisible();
  await fits(desk.page);
  await accessible(desk.page);
  await desk.picture('fresh-1280x800');
  const words = await found(desk, 'Open Hand');
  await fits(desk.page);
  await accessible(desk.page);
  await hideIsThere(desk.page);
  await desk.picture('sheet-1280x800');
  await desk.page.emulateMedia({ media: 'print' });
  await expect(desk.page.locator('.paper').first()).toBeVisible();
  await expect(desk.button('sheet-written')).toBeHidden();
  await desk.picture('sheet-print');
  await desk.page.emulateMedia({ media: 'screen' });
  expect((await desk.ask('make_invite', { base: false, hours: 24 })) as { code: string }).toMatchObject({ code: 'recovery_unproven' });

  await desk.button('sheet-written').click();
  await prove(desk, words, 1);
  await expect(desk.page.getByRole('alert')).toContainText(desk.t('error-recovery-word'));
  await desk.picture('sheet-wrong-word');
  await prove(desk, words);
  await expect(desk.page.locator('.rail')).toBeVisible();
  await expect(desk.page.locator('header .title')).toHaveText('Open Hand');
  await expect(desk.page.locator('.nags')).toHaveCount(0);

  await desk.button('rail-organisation').click();
  await expect(desk.page.locator('#policy-lock')).toHaveValue('300');
  await fits(desk.page);
  await accessible(desk.page);
  await desk.picture('organisation-1280x800');
  const misread = words.map((word, at) => (at === 6 ? 'zoo' : word)).join(' ');
  await desk.page.locator('#drill-words').fill(misread);
  await desk.button('org-drill-go').click();
  await expect(desk.page.getByRole('alert').first()).toContainText('7');
  await desk.page.locator('#drill-words').fill(words.join('\n').toUpperCase());
  await desk.button('org-drill-go').click();
  await expect(desk.page.getByText(desk.t('org-drill-done'))).toBeVisible();

  await desk.page.locator('#policy-readable').selectOption('0');
  await desk.button('org-policy-save').click();
  await expect(desk.page.getByText(desk.t('org-policy-saved'))).toBeVisible();
  expect(await desk.ask('organisation')).toMatchObject({ roster: 2, policy: { readable_hours: 0, lock_seconds: 300 } });
  for (const name of readdirSync(desk.folder)) expect(existsSync(join(desk.folder, name))).toBe(true);
});

test('on a phone the way to an organisation is there and not in the way, in arabic from the right', async ({ fresh: phone }) => {
  await phone.page.setViewportSize({ width: 360, height: 640 });
  await phone.speak('ar');
  await expect(phone.page.locator('main h1')).toBeVisible();
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await fits(phone.page);
  await accessible(phone.page);
  await hideIsThere(phone.page);
  await phone.picture('fresh-360x640-ar');
  await phone.speak('en');
  await phone.button('fresh-found-anyway').click();
  await fits(phone.page);
  await phone.button('back').click();
  await phone.button('fresh-join').click();
  await fits(phone.page);
  await accessible(phone.page);
  await phone.picture('join-360x640');
});
