// Hide: one tap anywhere, a calculator within a tenth of a second, the keys gone, nothing lost.
import { PASSPHRASE, type Phone, expect, test } from '../phone.ts';
import { question } from '../words.ts';

const SOON = 100;

/** Taps Hide and gives the milliseconds until a frame with the calculator was ready. */
async function hide(phone: Phone): Promise<number> {
  return phone.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const buttons = document.querySelectorAll<HTMLElement>('.hide');
        const button = buttons[buttons.length - 1];
        if (!button) return done(Infinity);
        const began = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.calculator')) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - began));
        }).observe(document.body, { childList: true, subtree: true });
        button.click();
      }),
  );
}

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

test('Hide covers home and the settings too', async ({ phone }) => {
  await phone.unlock();
  await phone.button('settings-title').click();
  expect(await hide(phone)).toBeLessThan(SOON);
  await expect(phone.page.locator('dialog')).toHaveCount(0);
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
