// The longer talk in any order, the look through all answers, the interpreter, and a wording that confused somebody.
import { accessible, fits } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { question } from '../words.ts';

const heading = (phone: Phone) => phone.page.locator('main h1');

async function shortTalk(phone: Phone, yes = 'T3'): Promise<void> {
  for (const item of ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, item === yes ? 'yes' : 'no');
  await phone.tick('N4', 'rest');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
}

test('the longer talk lists its sections with what was pointed to first, and comes back to the list', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await shortTalk(phone);
  await phone.button('go-full').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-sections'));
  await fits(phone.page);
  await accessible(phone.page);
  const rows = phone.page.locator('.sections button.row');
  await expect(rows.first()).toContainText(phone.t('section-L'));
  await rows.filter({ hasText: phone.t('section-R') }).click();
  for (const item of ['R1', 'R2', 'R3']) await phone.answer(item, 'no');
  await expect(heading(phone)).toHaveText(phone.t('screen-sections'));
  await expect(rows.filter({ hasText: phone.t('section-R') })).toContainText('3');
  // Private questions begin with the permission, and a no takes the whole section away.
  await rows.filter({ hasText: phone.t('section-B') }).click();
  await expect(heading(phone)).toHaveText(question('en', 'P2'));
  await phone.choice('P2', 'no').click();
  if (await phone.button('continue').isVisible()) await phone.button('continue').click();
  await expect(heading(phone)).not.toHaveText(question('en', 'B1'));
});

test('a line of the review opens its question and comes back, also after a power cut', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await shortTalk(phone);
  await phone.button('review-button').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-review'));
  await fits(phone.page);
  await accessible(phone.page);
  await phone.page.locator('main button.row').filter({ hasText: question('en', 'T4') }).click();
  await expect(heading(phone)).toHaveText(question('en', 'T4'));
  await phone.choice('T4', 'not_sure').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-review'));
  phone.kill();
  await phone.start();
  await phone.unlock();
  await expect(heading(phone)).toHaveText(phone.t('screen-review'));
  await phone.button('review-to-outcome').click();
  await expect(phone.page.locator('.level-title')).toBeVisible();
});

test('an interpreter is asked for a promise and a tie before the person speaks; a tie ends it', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.safe('trained');
  await phone.chooseLanguage('ar');
  await expect(heading(phone)).toHaveText(phone.t('screen-interpreter'));
  await phone.button('interpreter-new').click();
  await expect(phone.page.locator('main .chip[aria-pressed="true"] .code')).toHaveText(/^[A-Z2-9]{3}$/);
  await phone.tick('S4', 'yes');
  await phone.tick('S10', 'yes');
  await expect(phone.page.locator('main')).toContainText(phone.t('banner-wrong-interpreter'));
  await expect(phone.button('to-outcome')).toBeVisible();
  await phone.tap('S10', 'no');
  await expect(heading(phone)).toHaveText(phone.t('screen-consent'));
});

test('a companion is never taken as interpreter, and the line under the thumb says so', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await expect(phone.page.locator('.safe-line')).toHaveText(phone.t('safe-open'));
  await phone.tick('S1', 'yes');
  await phone.tick('S2', 'alone');
  await phone.tick('S3', 'companion');
  await expect(phone.page.locator('.safe-line')).toHaveText(phone.t('safe-stop'));
  await phone.tick('S3', 'informal');
  await expect(phone.page.locator('.safe-line')).toHaveText(phone.t('safe-limited'));
  await expect(heading(phone)).toHaveText(phone.t('screen-safety'));
});

test('nothing of the agreement is ticked beforehand, and an unclear statement holds it back', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.safe();
  await phone.chooseLanguage('ar');
  await expect(phone.page.locator('main [aria-pressed="true"]')).toHaveCount(0);
  await expect(phone.page.locator('.statement')).toHaveCount(5);
  await expect(phone.choice('C6', 'yes')).toHaveCount(0);
  await phone.button('consent-understood').click();
  await phone.page.locator('.statement').nth(3).getByRole('button', { name: phone.t('consent-again') }).click();
  await expect(phone.button('consent-understood')).toBeVisible();
  await phone.button('consent-understood').click();
  await phone.choice('C6', 'no').click();
  await expect(phone.page.locator('.level-X')).toBeVisible();
});

test('a wording that confused somebody is noted with one tap and taken back with another', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  const note = phone.page.locator('.confusing');
  await note.click();
  await expect(note).toHaveAttribute('aria-pressed', 'true');
  // The note is for this wording in this language.
  await phone.page.locator('header .pill').click();
  await phone.page.locator('dialog').getByRole('button', { name: 'Français', exact: true }).click();
  await expect(note).toHaveAttribute('aria-pressed', 'false');
});
