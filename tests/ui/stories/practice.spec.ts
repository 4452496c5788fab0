// Practice on its screens: the offer, the frame on every screen, what the person says, and how it went.
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { words } from '../words.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
];

async function framed(phone: Phone, name: string): Promise<void> {
  for (const size of SIZES) {
    await phone.page.setViewportSize(size);
    await expect(phone.page.locator('.practice-word')).toHaveText(phone.t('practice-word'));
    await expect(phone.page.locator('.practice-word')).toBeVisible();
    await expect(phone.page.locator('.practice-edge')).toHaveCount(1);
    await fits(phone.page);
    await hideIsThere(phone.page);
    await phone.picture(`${phone.tag}-${size.width}x${size.height}-practice-${name}`);
  }
  await accessible(phone.page);
}

async function begin(phone: Phone, title: string): Promise<void> {
  await phone.page.getByRole('button').filter({ hasText: phone.t(title) }).click();
  await expect(phone.page.locator('dialog')).toContainText(phone.t(`${title}-scene`));
}

/** A service is offered in practice too, up to its packet; but nothing of it can leave the phone. */
async function refers(phone: Phone): Promise<void> {
  const { page } = phone;
  await phone.button('refer-button').click();
  await expect(page.locator('main ul.rows button.row').first()).toBeVisible();
  await framed(phone, 'services');
  await page.locator('main ul.rows button.row').first().click();
  await phone.button('refer-choose').click();
  await expect(page.locator('main .told')).toBeVisible();
  await framed(phone, 'telling');
  await phone.button('refer-agrees').click();
  await phone.button('refer-way-packet').click();
  const sheet = page.locator('dialog.sheet');
  await sheet.getByRole('button', { name: phone.t('packet-make') }).click();
  await expect(sheet.locator('.six-words li')).toHaveCount(6, { timeout: 30_000 });
  await expect(sheet.locator('.qr')).toHaveCount(0);
  await expect(sheet).toContainText(phone.t('practice-packet'));
  await fits(page);
  await phone.picture(`${phone.tag}-390x844-practice-packet`);
  await page.keyboard.press('Escape');
  await phone.button('refer-done').click();
  await expect(phone.button('practice-finish')).toBeVisible();
}

for (const tag of ['en', 'ar']) {
  test(`practice can be read and done in ${tag}, with its frame on every screen`, async ({ phone }) => {
    await phone.speak(tag);
    await phone.unlock();
    await expect(phone.page.locator('.practice-bar')).toHaveCount(0);
    await phone.page.getByRole('button').filter({ hasText: phone.t('home-practice') }).first().click();
    await expect(phone.page.locator('main h1')).toHaveText(phone.t('practice-title'));
    await framed(phone, 'cases');

    await begin(phone, 'practice-bakery');
    await phone.picture(`${tag}-390x844-practice-scene`);
    await phone.page.locator('dialog').getByRole('button', { name: phone.t('continue'), exact: true }).click();
    await framed(phone, 'safe');
    await phone.safe();
    await phone.chooseLanguage('ps');
    await framed(phone, 'consent');
    await phone.agree();
    await phone.about();
    await expect(phone.page.locator('main h1')).toContainText(words(tag, 'q-T2'));
    await expect(phone.page.locator('.practice-said')).toContainText(phone.t('practice-bakery-say-T2'));
    await framed(phone, 'question');
    await phone.answer('T2', 'no');
    await expect(phone.page.locator('.practice-said')).toContainText(phone.t('practice-bakery-say-T3'));

    const home = (await phone.ask('home')) as { sync: { recorded: number; on_phone: number } };
    expect([home.sync.recorded, home.sync.on_phone]).toEqual([0, 0]);

    await phone.button('stop-here').click();
    await expect(phone.button('practice-finish')).toBeVisible();
    await framed(phone, 'outcome');
    await refers(phone);
    await phone.button('practice-finish').click();
    await expect(phone.page.locator('main h1')).toHaveText(phone.t('practice-feedback-title'));
    await expect(phone.page.locator('main')).toContainText(phone.t('practice-otherwise'));
    await framed(phone, 'feedback');

    await phone.button('continue').click();
    await phone.button('practice-leave').last().click();
    await expect(phone.page.locator('main h1')).toHaveText(phone.t('home-title'));
    await expect(phone.page.locator('.practice-bar')).toHaveCount(0);
  });
}

test('a real talk waits while somebody practises, and the way back leads to it', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.button('back').click();
  await phone.page.getByRole('button').filter({ hasText: phone.t('home-practice') }).first().click();
  await begin(phone, 'practice-nothing');
  await phone.page.locator('dialog').getByRole('button', { name: phone.t('continue'), exact: true }).click();
  await phone.tick('S1', 'no');
  await phone.button('back').click();
  await phone.button('practice-leave').last().click();
  await phone.button('continue').click();
  await expect(phone.choice('S1', 'yes', phone.row('S1'))).toHaveAttribute('aria-pressed', 'true');
});
