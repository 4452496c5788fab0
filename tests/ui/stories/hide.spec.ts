// Hide: one tap anywhere, a calculator within a tenth of a second, the keys gone, nothing lost. The times of every screen
// are left in tests/output/hide.txt.
import { SOON, Hiding, hide } from '../hide.ts';
import { openLetters, test } from '../letter.ts';
import { PASSPHRASE, type Phone, expect } from '../phone.ts';
import { ofTheField, tap as taps } from '../places.ts';
import { question } from '../words.ts';

const OPENERS: Record<string, (phone: Phone) => Promise<void>> = {
  'a question': async () => undefined,
  'the language sheet': (phone) => phone.page.locator('header .pill').click(),
  'the card turned to the person': (phone) => phone.page.locator('.show-button').click(),
};

test('Hide covers every kind of screen at once, and the talk goes on where it was', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'yes');
  for (const [name, open] of Object.entries(OPENERS)) {
    await open(phone);
    expect(await hide(phone), name).toBeLessThan(SOON);
    await expect(phone.page.locator('.calculator')).toBeVisible();
    await expect(phone.page.locator('body')).not.toContainText(question('en', 'T3'));
    await expect.poll(async () => (await phone.ask('status')) as object).toMatchObject({ state: 'locked', role: null });

    await expect(phone.page).toHaveURL(/#0$/);
    await phone.page.waitForLoadState();
    await expect(phone.page.locator('.calculator')).toBeVisible();

    // The calculator calculates, and leads back only by its sign.
    for (const key of ['7', '×', '6', '=']) await phone.page.keyboard.press(key === '×' ? '*' : key);
    await expect(phone.page.locator('.display')).toHaveText('42');
    const equals = phone.page.getByRole('button', { name: phone.t('key-equals'), exact: true });
    for (let i = 0; i < 2; i += 1) await equals.click();
    await phone.unlock();
    await expect(phone.page.locator('main h1')).toHaveText(question('en', 'T3'));
  }
});

test('from every screen, sheet and card of the field Hide is as quick', async ({ lettered: phone }) => {
  test.setTimeout(300_000);
  const { page } = phone;
  const hiding = await Hiding.on(phone);
  const hideHere = (name: string) => hiding.here(name);
  /** Within the talk, on what `open` opens there; afterwards one stands in the talk again. */
  const inTalk = async (name: string, open: () => Promise<unknown> = async () => undefined) => {
    await open();
    await hideHere(name);
    await phone.button('continue').click();
    await expect(page.locator('.card')).toHaveCount(0);
    await expect(page.locator('main h1')).toBeVisible();
  };
  const tap = (...ids: string[]) => taps(phone, ...ids);
  const sheet = async () => expect(page.locator('dialog[open]')).toBeVisible();

  await phone.unlock();
  await hideHere('home');
  await openLetters(phone);
  await hideHere('the letters');
  await tap('settings-title')();
  await sheet();
  await hideHere('the settings');
  await page.keyboard.press('Escape');
  await sheet();
  await hideHere('the question before locking');

  await phone.button('home-start').click();
  await expect(page.locator('main h1')).toHaveText(phone.t('screen-safety'));
  await inTalk('safe to talk');
  await phone.safe();
  await inTalk('the languages');
  await phone.chooseLanguage('ar');
  await inTalk('the agreement');
  await inTalk('the statements, shown', () => phone.page.locator('.foot-row button').first().click().then(sheet));
  await phone.agree();
  await inTalk('about the person');
  await phone.about();
  await inTalk('a question');
  await phone.choice('T2', 'yes').click();
  await inTalk('follow-ups', () => expect(page.locator('.part').first()).toBeVisible());
  await phone.button('continue').click();
  await inTalk('the language sheet', () => page.locator('header .pill').click().then(sheet));
  await inTalk('the card', () => page.locator('.show-button').click().then(sheet));
  for (const item of ['T3', 'T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, 'no');
  await inTalk('wishes');
  await phone.tick('N4', 'doctor');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
  await inTalk('the outcome');
  await inTalk('before withdrawing', () => tap('withdraw')().then(sheet));
  await inTalk('words to carry', () => tap('carry-title')().then(sheet));
  for (const [name, button] of [['what was noticed', 'signs-button'], ['the review', 'review-button'], ['services', 'refer-button']] as const) {
    await inTalk(name, () => phone.button(button).click().then(() => expect(page.locator('.level-title')).toHaveCount(0)));
    if (name !== 'services') await phone.button('back').click();
  }
  const service = page.locator('main ul.rows button.row').first();
  await service.click();
  await phone.button('refer-choose').click();
  await inTalk('what is told', () => expect(page.locator('main .told')).toBeVisible());
  await service.click();
  await phone.button('refer-choose').click();
  await phone.button('refer-agrees').click();
  await inTalk('the packet', () => phone.button('refer-way-packet').click().then(sheet));
  await phone.button('back').click();
  await phone.button('go-full').click();
  await expect(page.locator('main h1')).toHaveText(phone.t('screen-sections'));
  await inTalk('the sections');
  await phone.button('stop-here').click();
  await phone.button('finalise').click();
  await expect(page.locator('.big-code')).toBeVisible();
  await hideHere('the code');

  for (const [name, open] of Object.entries(ofTheField(phone))) {
    await open();
    await expect(page.locator('main h1').first(), name).toBeVisible();
    await expect(page.locator('main'), name).not.toContainText(phone.t('opening'));
    await hideHere(name);
    if (name === 'practice') await phone.ask('leave_practice').then(() => page.reload());
  }
  hiding.judge('hide.txt');
});

test('after Hide nothing of the talk is left in the page', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await hide(phone);
  await expect(phone.page).toHaveURL(/#0$/);
  await expect(phone.page.locator('.calculator')).toBeVisible();
  const left = await phone.page.evaluate(() => [localStorage.length, sessionStorage.length, document.documentElement.outerHTML.length < 10_000]);
  expect(left).toEqual([0, 0, true]);
});

test('what is answered late does not take the calculator away', async ({ phone }) => {
  // The touch on Hide tells the app that somebody is there; the answer, "locked", comes long after.
  await phone.page.route('**/ipc/stay', async (route) => {
    const answer = await route.fetch();
    await new Promise((done) => setTimeout(done, 300));
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await phone.page.route('**/ipc/lock', async (route) => {
    const answer = await route.fetch();
    await new Promise((done) => setTimeout(done, 1500));
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await phone.unlock();
  await phone.talkTo('ar');
  // Longer than the app is told of touches again.
  await phone.page.waitForTimeout(15_500);
  await phone.page.locator('.hide').tap();
  await expect(phone.page).toHaveURL(/#0$/);
  await expect(phone.page.locator('.calculator')).toBeVisible();
});

test('whatever is wrong with a phrase, the words are the same and nothing is named', async ({ phone }) => {
  const said: string[] = [];
  for (const wrong of ['wrong', `${PASSPHRASE} `.toUpperCase(), '123456']) {
    await phone.page.locator('#passphrase').fill(wrong);
    await phone.button('unlock-open').click();
    await expect(phone.page.locator('#unlock-state')).toHaveText(phone.t('unlock-wrong'), { timeout: 30_000 });
    said.push(await phone.page.locator('main').innerText());
    await expect(phone.page.locator('#passphrase')).toHaveValue('');
  }
  expect(new Set(said).size).toBe(1);
  expect(said[0]).not.toMatch(/Harbour|Waymark/);
});

test('waiting is said in words', async ({ phone }) => {
  const button = phone.button('unlock-open');
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await phone.page.locator('#passphrase').fill('wrong');
    await button.click();
    // Refused: the field is empty again.
    await expect(phone.page.locator('#passphrase')).toHaveValue('', { timeout: 30_000 });
  }
  await expect(phone.page.locator('#unlock-state')).toContainText(/Wait .* second/);
  await expect(button).toBeDisabled();
  await expect(button).toBeEnabled({ timeout: 15_000 });
});
