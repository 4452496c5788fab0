// My talks: each with its state, shown to the base's camera, and the slip of the day.
import { accessible, fits } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';

async function oneTalk(phone: Phone): Promise<string> {
  await phone.button('home-start').click();
  await phone.tick('S1', 'no');
  await phone.button('to-outcome').click();
  await phone.button('finalise').click();
  const code = await phone.page.locator('.big-code').innerText();
  await phone.button('to-home').click();
  return code;
}

test('what was finished stands on the slip of the day, and recorded is what is received, waiting and returned', async ({ phone }) => {
  await phone.unlock();
  await phone.button('mine-title').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('mine-empty'));
  await phone.button('back').click();
  const codes = [await oneTalk(phone), await oneTalk(phone)];
  await phone.button('mine-title').click();
  await phone.button('slip-open').click();
  const slip = phone.page.locator('dialog .slip');
  for (const code of codes) await expect(slip).toContainText(code);
  expect(await slip.locator('dd').allInnerTexts()).toEqual(['2', '0', '2', '0']);
  await fits(phone.page);
  await accessible(phone.page);
});

test('a packed talk is shown as codes to the camera of the base, and stays until its receipt comes', async ({ phone }) => {
  await phone.unlock();
  const code = await oneTalk(phone);
  await phone.button('mine-title').click();
  await phone.button('mine-show-codes').click();
  const sheet = phone.page.locator('dialog');
  await expect(sheet).toContainText(code);
  await expect(sheet.locator('svg.qr')).toBeVisible();
  await fits(phone.page);
  await accessible(phone.page);
  await phone.page.keyboard.press('Escape');
  expect(await phone.ask('sync_state')).toMatchObject({ packed: 1, handed_over: 0 });
});
