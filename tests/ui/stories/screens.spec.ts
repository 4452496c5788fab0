// Every screen of a talk, in three languages of the app, at the sizes of a phone, a small phone and a desk.
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { language, question, words } from '../words.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

/** Looks at the screen in every size and leaves pictures of the phones. */
async function inspect(phone: Phone, name: string): Promise<void> {
  for (const size of SIZES) {
    await phone.page.setViewportSize(size);
    await fits(phone.page);
    if (!name.startsWith('unlock')) await hideIsThere(phone.page);
    if (size.width !== 320) await phone.picture(`${phone.tag}-${size.width}x${size.height}-${name}`);
  }
  await accessible(phone.page);
}

for (const [tag, person] of [
  ['en', 'ar'],
  ['sr-Latn', 'ur'],
  ['ar', 'fr'],
] as const) {
  test(`a talk in ${tag} with somebody who speaks ${person} can be held on every screen`, async ({ phone }) => {
    test.setTimeout(300_000);
    await phone.speak(tag);
    await expect(phone.page.locator('html')).toHaveAttribute('dir', language(tag).direction);
    await inspect(phone, 'unlock');
    await phone.unlock();
    await inspect(phone, 'home-empty');

    await phone.button('settings-title').click();
    await inspect(phone, 'settings');
    await phone.page.keyboard.press('Escape');

    await phone.button('home-start').click();
    await expect(phone.page.locator('main h1')).toBeVisible();
    await inspect(phone, 'safety');
    await phone.safe();
    await inspect(phone, 'language');
    await phone.chooseLanguage(person);
    await inspect(phone, 'consent');
    await phone.agree();
    await inspect(phone, 'about');
    await phone.about();

    await inspect(phone, 'question');
    await phone.answer('T2', 'no');
    await inspect(phone, 'question-undo');
    await phone.choice('T3', 'yes').click();
    await expect(phone.page.locator('.part').first()).toBeVisible();
    await inspect(phone, 'question-follow-ups');
    await phone.button('continue').click();
    await phone.answer('T4', 'not_sure');
    await phone.page.locator('.show-button').click();
    await inspect(phone, 'card');
    await phone.button('back-to-my-side').click();
    await phone.page.locator('header .pill').click();
    await inspect(phone, 'language-sheet');
    await phone.page.keyboard.press('Escape');
    await phone.answer('T5', 'declined');
    for (const item of ['T6', 'T7', 'T8']) await phone.answer(item, 'no');
    await toOutcome(phone);
    await inspect(phone, 'outcome');
    await phone.page.locator('details.more').last().locator('summary').click();
    await inspect(phone, 'outcome-more');

    await phone.button('finalise').click();
    await expect(phone.page.locator('.big-code')).toBeVisible();
    await inspect(phone, 'finished');
    await phone.button('to-home').click();
    await inspect(phone, 'home');
    await phone.button('mine-title').click();
    await expect(phone.page.locator('main .code')).toHaveCount(1);
    await inspect(phone, 'mine');
    await phone.button('back').click();
    await phone.button('hand-over-title').click();
    await inspect(phone, 'hand-over');
  });
}

/** Past the screens between the last question and the outcome, looking at each. */
async function toOutcome(phone: Phone): Promise<void> {
  const level = phone.page.locator('.level-title');
  for (let step = 0; step < 12 && !(await level.isVisible()); step += 1) {
    const heading = await phone.page.locator('main h1').innerText();
    await inspect(phone, `after-${step}`);
    await phone.button('continue').or(phone.button('skip')).first().click();
    await expect(phone.page.locator('main h1')).not.toHaveText(heading);
  }
  await expect(level).toBeVisible();
}

test('the person’s words carry their language and direction, the worker’s carry theirs', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  const said = phone.page.locator('main .question');
  await expect(said).toHaveText(question('ar', 'T2'));
  await expect(said).toHaveAttribute('lang', 'ar');
  await expect(said).toHaveAttribute('dir', 'rtl');
  await expect(phone.page.locator('main h1')).toHaveText(question('en', 'T2'));
  await expect(phone.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('at twice the text size on a narrow phone everything can still be read and reached', async ({ phone }) => {
  await phone.page.setViewportSize({ width: 320, height: 640 });
  await phone.speak('sr-Latn', { text_percent: 200, theme: 'sun' });
  await phone.unlock();
  await fits(phone.page);
  await phone.talkTo('ar');
  await fits(phone.page);
  await phone.picture('large-320x640-question');
  await phone.choice('T2', 'declined').scrollIntoViewIfNeeded();
  await phone.answer('T2', 'declined');
});

test('at night on a short phone with large text the question stays in sight', async ({ phone }) => {
  await phone.page.setViewportSize({ width: 360, height: 640 });
  await phone.speak('en', { text_percent: 130, theme: 'night' });
  await phone.unlock();
  await phone.talkTo('ar');
  await fits(phone.page);
  await phone.picture('night-360x640-question');
  const seen = await phone.page.evaluate(() => {
    const question = document.querySelector('main .question')?.getBoundingClientRect();
    const bar = document.querySelector('footer.actions')?.getBoundingClientRect();
    return question && bar ? Math.min(1, (bar.top - question.top) / question.height) : 0;
  });
  expect(seen).toBeGreaterThan(0.6);
  await phone.page.getByRole('button', { name: words('en', 'my-line') }).click();
  await expect(phone.page.locator('main h1')).toBeInViewport();
});
