// A talk: nothing is lost by going back, switching languages, showing the card, a full disk or a power cut.
import { type Phone, expect, test } from '../phone.ts';
import { choice, language, plain, question, words } from '../words.ts';

const heading = (phone: Phone) => phone.page.locator('main h1');
const pressed = (phone: Phone, item: string, id: string) => expect(phone.choice(item, id)).toHaveAttribute('aria-pressed', 'true');

test('Back never loses an answer, whichever way one goes back', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'no');
  await phone.answer('T3', 'not_sure');
  await phone.answer('T4', 'declined');

  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(question('en', 'T4'));
  await pressed(phone, 'T4', 'declined');
  await phone.page.keyboard.press('Escape');
  await expect(heading(phone)).toHaveText(question('en', 'T3'));
  await pressed(phone, 'T3', 'not_sure');
  await phone.page.goBack();
  await expect(heading(phone)).toHaveText(question('en', 'T2'));
  await pressed(phone, 'T2', 'no');

  // An open sheet is what back closes first.
  await phone.page.locator('header .pill').click();
  await phone.page.goBack();
  await expect(phone.page.locator('dialog')).toHaveCount(0);
  await expect(heading(phone)).toHaveText(question('en', 'T2'));

  await phone.button('next').click();
  await phone.button('next').click();
  await expect(heading(phone)).toHaveText(question('en', 'T4'));
  await pressed(phone, 'T4', 'declined');
});

test('Back through a whole talk finds every answer as it was given, and the way forward is open again', async ({ phone }) => {
  const answers = { T2: 'yes', T3: 'not_sure', T4: 'declined', T5: 'no', T6: 'yes', T7: 'no', T8: 'not_sure' };
  const chosen = (within = phone.page.locator('main')) => within.locator('[aria-pressed="true"]');
  await phone.unlock();
  await phone.talkTo('ar');
  for (const [item, id] of Object.entries(answers)) {
    if (item === 'T2') {
      await phone.choice(item, id).click();
      await phone.page.locator('.part .chip').first().click();
      await expect(chosen(phone.page.locator('.part'))).toHaveCount(1);
      await phone.button('continue').click();
      await expect(heading(phone)).toHaveText(question('en', 'T3'));
    } else await phone.answer(item, id);
  }
  await phone.tick('N4', 'doctor');
  await phone.tick('N4', 'rest');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();

  await phone.button('back').click();
  await expect(chosen(phone.row('N4'))).toHaveCount(2);
  for (const [item, id] of Object.entries(answers).reverse()) {
    await phone.button('back').click();
    await expect(heading(phone)).toHaveText(question('en', item));
    await pressed(phone, item, id);
    if (item === 'T2') await expect(chosen(phone.page.locator('.part'))).toHaveCount(1);
  }
  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-about'));
  for (const [item, id] of [['J1', '25-34'], ['T1', 'group']] as const) await expect(phone.choice(item, id, phone.row(item))).toHaveAttribute('aria-pressed', 'true');
  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-consent'));
  for (const item of ['C6', 'C7']) await expect(chosen(phone.row(item))).toContainText(choice('en', item, 'yes'));
  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-language'));
  await expect(chosen()).toHaveText(language('ar').name);
  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-safety'));
  for (const [item, id] of [['S1', 'yes'], ['S2', 'alone'], ['S3', 'none']] as const) await expect(phone.choice(item, id, phone.row(item))).toHaveAttribute('aria-pressed', 'true');

  const forward = phone.button('continue').or(phone.button('next')).first();
  for (let step = 0; step < 15 && !(await phone.button('finalise').isVisible()); step += 1) {
    const before = await heading(phone).innerText();
    await forward.click();
    await expect(heading(phone)).not.toHaveText(before);
  }
  await expect(phone.button('finalise')).toBeEnabled();
});

test('a child, or somebody who may be one, has the path of a child, whatever is said', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.safe();
  await phone.chooseLanguage('ar');
  await phone.agree();
  const path = phone.page.locator('.banners').filter({ hasText: phone.t('banner-child-path') });
  // Of age by what they say and by their papers; but a worker who doubts decides for the child, and papers may show one.
  await phone.tick('J1', '18-24');
  await phone.tick('S9', 'stated');
  await expect(path).toHaveCount(0);
  await phone.tick('S9', 'worker_doubts');
  await expect(path).toBeVisible();
  await phone.tick('S9', 'papers');
  await expect(path).toHaveCount(0);
  await phone.tick('J1', '15-17');
  await expect(path).toBeVisible();
  await phone.tap('T1', 'group');
  await expect(heading(phone)).not.toHaveText(phone.t('screen-about'));
  await expect(path).toBeVisible();
  await phone.button('stop-here').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('banner-child-path'));
});

test('back from the first step leads home, where the talk waits', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.button('back').click();
  await expect(phone.page.locator('.card')).toContainText(phone.t('home-draft'));
  await phone.button('continue').click();
  await expect(phone.choice('S1', 'yes', phone.row('S1'))).toHaveAttribute('aria-pressed', 'true');
  // From home, back asks whether to lock; it never just leaves.
  await phone.button('back').click();
  await expect(phone.page.locator('.card')).toBeVisible();
  await phone.page.keyboard.press('Escape');
  await expect(phone.page.getByRole('heading', { name: phone.t('lock-title') })).toBeVisible();
});

test('a power cut comes back to the same question with every answer', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'yes');
  await phone.answer('T3', 'no');
  await phone.saved();
  phone.kill();
  await phone.start();
  await phone.unlock();
  await expect(heading(phone)).toHaveText(question('en', 'T4'));
  await phone.button('back').click();
  await pressed(phone, 'T3', 'no');
  await phone.button('back').click();
  await pressed(phone, 'T2', 'yes');
});

test('a wrong tap is taken back with one tap', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'no');
  const undo = phone.page.locator('.undo');
  await expect(undo).toContainText(choice('en', 'T2', 'no'));
  await undo.click();
  await expect(heading(phone)).toHaveText(question('en', 'T2'));
  await expect(phone.choice('T2', 'no')).toHaveAttribute('aria-pressed', 'false');
});

test('another language is two taps away and changes no answer', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'no');
  await phone.page.locator('header .pill').click();
  await phone.page.locator('dialog').getByRole('button', { name: language('fr').name, exact: true }).click();
  await expect(phone.page.locator('main .question')).toHaveText(question('fr', 'T3'));
  await expect(phone.page.locator('main .question')).toHaveAttribute('lang', 'fr');
  await phone.button('back').click();
  await pressed(phone, 'T2', 'no');
  // The last used stand first.
  await phone.page.locator('header .pill').click();
  await expect(phone.page.locator('dialog .languages button').first()).toHaveText(language('fr').name);
  await expect(phone.page.locator('dialog .languages button').nth(1)).toHaveText(language('ar').name);
});

test('a tap on the card only marks; the worker keeps it', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.page.locator('.show-button').click();
  const card = phone.page.locator('dialog.show');
  await expect(card.locator('.turned')).toHaveAttribute('lang', 'ar');
  await expect(card.locator('.turned')).toHaveText(new RegExp(`^\\s*${question('ar', 'T2').replace(/[?؟]/g, '.')}`));
  // Nothing but the person's words on it: no title, no progress.
  await expect(card.locator('h1, h2, progress')).toHaveCount(0);
  await card.getByRole('button', { name: choice('ar', 'T2', 'yes'), exact: true }).click();
  await phone.button('back-to-my-side').click();
  const marked = phone.page.locator('main .notice');
  await expect.poll(async () => plain(await marked.innerText())).toBe(words('en', 'marked', { answer: choice('en', 'T2', 'yes') }));
  const kept = async () => JSON.stringify(await phone.ask('open_screening', { id: await draft(phone) }));
  expect(await kept()).toContain('"value":null');
  await phone.choice('T2', 'yes').click();
  await expect(phone.page.locator('.part').first()).toBeVisible();
  expect(await kept()).toContain('"value":["yes"]');
});

async function draft(phone: Phone): Promise<string> {
  const home = (await phone.ask('home')) as { draft: { id: string } };
  return home.draft.id;
}

test('when the phone is full the answer stays on screen, is called not saved, and is saved later', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  const refuse = { status: 422, contentType: 'application/json', body: '{"code":"storage_full","reference":null,"wait_seconds":null}' };
  await phone.page.route('**/ipc/answer_item', (route) => route.fulfill(refuse));
  await phone.choice('T2', 'yes').click();
  await expect(phone.page.locator('.save-state')).toHaveText(words('en', 'save-not-saved'));
  for (const part of ['', '-safe', '-next']) await expect(phone.page.getByRole('alert')).toContainText(words('en', `error-storage-full${part}`));
  await pressed(phone, 'T2', 'yes');
  await phone.page.unroute('**/ipc/answer_item');
  await phone.button('try-again').click();
  await phone.saved();
  await pressed(phone, 'T2', 'yes');
});

test('a question can be answered without a pointer, and focus goes to the new heading', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await expect(heading(phone)).toBeFocused();
  for (let step = 0; step < 20; step += 1) {
    await phone.page.keyboard.press('Tab');
    if (await phone.choice('T2', 'no').evaluate((button) => button === document.activeElement)) break;
  }
  await expect(phone.choice('T2', 'no')).toBeFocused();
  await phone.page.keyboard.press('Enter');
  await expect(heading(phone)).toHaveText(question('en', 'T3'));
  await expect(heading(phone)).toBeFocused();
});

test('two minutes without a touch lock the app, with a warning that a touch takes back', async ({ phone }) => {
  await phone.page.clock.install();
  await phone.page.reload();
  await phone.unlock();
  await phone.page.clock.runFor(105_000);
  await expect(phone.page.locator('.idle')).toBeVisible();
  await phone.button('idle-stay').click();
  await expect(phone.page.locator('.idle')).toHaveCount(0);
  await phone.page.clock.runFor(125_000);
  await expect(phone.page.locator('#passphrase')).toBeVisible();
  expect(await phone.ask('status')).toMatchObject({ state: 'locked' });
});

test('a place that is not private ends the talk kindly, and can be taken back', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'no');
  await expect(phone.page.locator('main')).toContainText(phone.t('banner-not-safe'));
  await phone.button('to-outcome').click();
  await expect(phone.page.locator('.level-X')).toBeVisible();
  await phone.button('back').click();
  await phone.tick('S1', 'yes');
  await expect(phone.page.locator('main')).not.toContainText(phone.t('banner-not-safe'));
  await expect(phone.button('continue')).toBeVisible();
});

test('a talk can be stopped from any question, and the stop can be taken back', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'no');
  await phone.button('stop-here').click();
  await expect(phone.page.locator('.level-title')).toBeVisible();
  await phone.button('back').click();
  await expect(heading(phone)).toHaveText(question('en', 'T3'));
  await phone.answer('T3', 'no');
  await phone.button('stop-here').click();
  await phone.button('finalise').click();
  await expect(phone.page.locator('.big-code')).toBeVisible();
});

test('a touch on the warning before the lock does not fall through to an answer', async ({ phone }) => {
  await phone.page.clock.install();
  await phone.page.reload();
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.page.clock.runFor(101_000);
  const box = await phone.button('idle-stay').boundingBox();
  await phone.page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect(phone.page.locator('.idle')).toHaveCount(0);
  await expect(heading(phone)).toHaveText(question('en', 'T2'));
  await expect(phone.page.locator('.answer[aria-pressed="true"]')).toHaveCount(0);
});

test('somebody who wants nothing kept is told so, and nothing is kept', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.safe();
  await phone.chooseLanguage('ar');
  await phone.agree('no');
  await phone.tick('J1', '25-34', 'save-not-kept');
  await phone.button('stop-here').click();
  await phone.button('finalise-not-kept').click();
  await expect(heading(phone)).toHaveText(phone.t('finished-not-kept-title'));
  expect(await phone.ask('outbox')).toEqual([]);
});

test('when the network comes back an exchange begins by itself, and not while locked', async ({ phone }) => {
  const { page } = phone;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const comesBack = async () => {
    await page.context().setOffline(true);
    await page.context().setOffline(false);
  };
  // Only a page that is whole: what it is made of comes over the same line that is cut here.
  await expect(page.locator('#passphrase')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await comesBack();
  await page.waitForTimeout(300);
  expect(asked.filter((path) => path === '/ipc/sync_now'), 'locked: there is nothing to exchange with').toHaveLength(0);
  await phone.unlock();
  const begun = page.waitForRequest((request) => request.url().endsWith('/ipc/sync_now'));
  await comesBack();
  await begun;
});
