// A service for the person, without a network: what it is told is shown in full, asked for by itself, and kept.
import { accessible, fits } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { question, words } from '../words.ts';

/** A finished short talk in which the person wants a doctor. */
async function atTheOutcome(phone: Phone): Promise<void> {
  await phone.unlock();
  await phone.talkTo('ar');
  for (const item of ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, item === 'T2' ? 'yes' : 'no');
  await phone.tick('N4', 'doctor');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
}

const kept = async (phone: Phone) => {
  const { draft } = (await phone.ask('home')) as { draft: { id: string } };
  const talk = (await phone.ask('open_screening', { id: draft.id })) as { beside: { referrals: { state: string; lines: string[]; added?: string[] }[]; carried: { code: string } | null } };
  return talk.beside;
};

async function choosesTheFirstService(phone: Phone): Promise<void> {
  await phone.button('refer-button').click();
  await phone.page.locator('main ul.rows button.row').first().click();
  await phone.button('refer-choose').click();
  await expect(phone.page.locator('main .told')).toBeVisible();
}

test('every line is shown before the person agrees, and nothing is kept before it is told', async ({ phone }) => {
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await fits(phone.page);
  await accessible(phone.page);
  const told = phone.page.locator('main .told');
  await expect(told).toContainText(words('en', 'share-line-needs'));
  // No question and no answer of the talk is among the lines.
  for (const item of ['T2', 'T3', 'B1', 'X1']) await expect(told).not.toContainText(question('en', item));
  await expect(told).toContainText(words('en', 'share-line-age'));
  await expect(phone.page.getByRole('button', { name: phone.t('refer-way-phone') })).toHaveCount(0);
  await phone.button('refer-agrees').click();
  expect((await kept(phone)).referrals).toEqual([]);
  await phone.button('refer-way-phone').click();
  await phone.button('refer-state-no-place').click();
  await expect.poll(async () => (await kept(phone)).referrals[0]?.state).toBe('no_place');
  await phone.button('refer-done').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('refer-state-no-place'));
});

test('after a no nothing may be told, and the no is kept', async ({ phone }) => {
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await phone.button('refer-declines').click();
  await expect.poll(async () => (await kept(phone)).referrals).toMatchObject([{ state: 'not_wanted', lines: [] }]);
  await expect(phone.page.getByRole('button', { name: phone.t('refer-way-phone') })).toHaveCount(0);
});

test('four words are given only where somebody wants them, and are read back in the next talk', async ({ phone }) => {
  await atTheOutcome(phone);
  expect((await kept(phone)).carried).toBeNull();
  await phone.button('carry-title').click();
  await phone.button('carry-give').click();
  await expect(phone.page.locator('.carried-words li')).toHaveCount(4);
  await expect(phone.page.locator('dialog svg.qr')).toBeVisible();
  const said = await phone.page.locator('.carried-words li').allInnerTexts();
  await phone.page.keyboard.press('Escape');
  await phone.button('finalise').click();
  await phone.button('to-home').click();

  await phone.button('home-start').click();
  await phone.button('stop-here').click();
  await phone.button('carry-title').click();
  await phone.button('carry-brought').click();
  await phone.page.locator('#carried-words').fill('these are no words');
  await phone.button('carry-link').click();
  await expect(phone.page.getByRole('alert').first()).toContainText(words('en', 'error-unknown-words'));
  await phone.page.locator('#carried-words').fill(said.join(' ').toUpperCase());
  await phone.button('carry-link').click();
  await expect.poll(async () => (await kept(phone)).carried?.code).toBe(said.join('-'));
});
