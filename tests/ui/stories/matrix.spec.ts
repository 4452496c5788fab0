// Every screen of a talk, and the letters, in every script we have, small and large, by day and at night: nothing sticks out, nothing is
// too small to tap, an audit finds nothing. WAYMARK_MATRIX=full looks at every size in every theme; the usual run takes
// four corners of every screen, and turns theme and hand from one look to the next, so that each text size, each theme
// and each hand is met in each language.
import { accessible, fits } from '../audit.ts';
import { type Dress, PLAIN, dress } from '../dress.ts';
import { openLetters, test } from '../letter.ts';
import { type Phone, expect } from '../phone.ts';
import { makeUp } from '../words.ts';
import { PLACE, type Pseudo, speakPseudo } from '../pseudo.ts';

const FULL = process.env.WAYMARK_MATRIX === 'full';

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const PERCENTS = [100, 130, 200];
const THEMES = ['day', 'sun', 'night'];
const HANDS = ['right', 'left'];

/** The usual run takes the corners: the smallest phone, the same with the largest text, a larger one, the desk. */
const looksAt = (width: number, percent: number) =>
  FULL || (width === 360 && percent !== 130) || (width === 390 && percent === 130) || (width === 1280 && percent === 100);

/** Every way a screen is looked at, the `turn`-th time that one is. */
function looks(turn: number): Dress[] {
  const corners = SIZES.flatMap((size) => PERCENTS.filter((percent) => looksAt(size.width, percent)).map((percent) => ({ ...size, percent })));
  if (FULL) return corners.flatMap((corner) => THEMES.map((theme) => ({ ...corner, theme, hand: HANDS[turn % 2] ?? 'right' })));
  // Three themes and two hands: neither goes round with the other, nor either with the four corners.
  return corners.map((corner, at) => ({ ...corner, theme: THEMES[(turn + at) % 3] ?? 'day', hand: HANDS[Math.floor((turn + at) / 3) % 2] ?? 'right' }));
}

/** The worker's language with the person's: together every script, and both pseudo-languages on both sides. */
const PAIRS: { worker: string; person: string; pseudo?: Pseudo }[] = [
  { worker: 'en', person: 'ur' },
  { worker: 'ar', person: 'ckb' },
  { worker: 'fr', person: 'ti' },
  { worker: 'sr-Cyrl', person: 'bn' },
  { worker: PLACE.long, person: 'so', pseudo: 'long' },
  { worker: PLACE.mirrored, person: PLACE.mirrored, pseudo: 'mirrored' },
];

/** Looks at the screen in every dress; the audit once, in the first. */
async function inspect(phone: Phone, name: string, label: string, turn: number): Promise<void> {
  for (const [at, look] of looks(turn).entries()) {
    await dress(phone.page, look);
    await fits(phone.page, `${label} ${name} ${look.width}x${look.height} ${look.percent} % ${look.theme} ${look.hand}`);
    if (at === 0) await accessible(phone.page);
    if (FULL && look.theme === 'day') await phone.picture(`matrix-${label}-${look.width}-${look.percent}-${name}`);
  }
  await dress(phone.page, PLAIN);
}

test.afterEach(() => makeUp(null));

for (const { worker, person, pseudo } of PAIRS) {
  const label = pseudo ?? `${worker}-${person}`;
  test(`every screen holds in ${label}`, async ({ lettered: phone }) => {
    test.setTimeout(FULL ? 900_000 : 300_000);
    if (pseudo) await speakPseudo(phone.page, pseudo);
    let turn = 0;
    const look = async (name: string) => {
      await inspect(phone, name, label, turn);
      turn += 1;
    };
    await phone.speak(worker);
    await look('unlock');
    await phone.unlock();
    await look('home');
    await openLetters(phone);
    await look('letters');
    await phone.button('back').click();
    await phone.button('home-start').click();
    await expect(phone.page.locator('main h1')).toBeVisible();
    await look('safety');
    await phone.safe();
    await look('language');
    await phone.chooseLanguage(person);
    await look('consent');
    await phone.agree();
    await look('about');
    await phone.about();
    await look('question');
    await phone.choice('T2', 'yes').click();
    await expect(phone.page.locator('.part').first()).toBeVisible();
    await look('follow-ups');
    await phone.button('continue').click();
    await phone.page.locator('.show-button').click();
    await look('card');
    await phone.button('back-to-my-side').click();
    await phone.page.locator('header .pill').click();
    await look('languages');
    await phone.page.keyboard.press('Escape');
    await phone.button('stop-here').click();
    await expect(phone.page.locator('.level-title').or(phone.page.locator('main h1')).first()).toBeVisible();
    await look('stopped');
  });
}

test('the usual run meets each text size with each theme and each hand', () => {
  const screens = Array.from({ length: 12 }, (_, turn) => looks(turn)).flat();
  const met = new Set(screens.flatMap(({ percent, theme, hand }) => [`${percent} ${theme}`, `${percent} ${hand}`, `${theme} ${hand}`]));
  expect(met.size).toBe(PERCENTS.length * THEMES.length + PERCENTS.length * HANDS.length + THEMES.length * HANDS.length);
});
