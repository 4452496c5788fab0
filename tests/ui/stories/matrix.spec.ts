// Every screen of a talk in every script we have, small and large, by day and at night: nothing sticks out, nothing is
// too small to tap, an audit finds nothing. WAYMARK_MATRIX=full looks at every size in every theme; the usual run takes
// the corners.
import { accessible, fits } from '../audit.ts';
import { PLAIN, dress } from '../dress.ts';
import { type Phone, expect, test } from '../phone.ts';
import { makeUp } from '../words.ts';
import { PLACE, type Pseudo, speakPseudo } from '../pseudo.ts';

const FULL = process.env.WAYMARK_MATRIX === 'full';

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const PERCENTS = [100, 130, 200];
const THEMES = FULL ? ['day', 'sun', 'night'] : ['day'];

/** The usual run takes the corners: the smallest phone, the same with the largest text, the desk. */
const looksAt = (width: number, percent: number) => FULL || (width === 360 && percent !== 130) || (width === 1280 && percent === 100);

/** The worker's language with the person's: together every script, and both pseudo-languages on both sides. */
const PAIRS: { worker: string; person: string; pseudo?: Pseudo }[] = [
  { worker: 'en', person: 'ur' },
  { worker: 'ar', person: 'ckb' },
  { worker: 'fr', person: 'ti' },
  { worker: 'sr-Cyrl', person: 'bn' },
  { worker: PLACE.long, person: 'so', pseudo: 'long' },
  { worker: PLACE.mirrored, person: PLACE.mirrored, pseudo: 'mirrored' },
];

/** Looks at the screen in every dress; the audit once in each theme, at the first size. */
async function inspect(phone: Phone, name: string, label: string): Promise<void> {
  for (const size of SIZES) {
    for (const percent of PERCENTS) {
      if (!looksAt(size.width, percent)) continue;
      for (const theme of THEMES) {
        await dress(phone.page, { ...PLAIN, ...size, percent, theme });
        await test.step(`${label} ${name} ${size.width}x${size.height} ${percent} % ${theme}`, () => fits(phone.page));
        if (size === SIZES[0] && percent === 100) await accessible(phone.page);
        if (FULL && theme === 'day') await phone.picture(`matrix-${label}-${size.width}-${percent}-${name}`);
      }
    }
  }
  await dress(phone.page, PLAIN);
}

test.afterEach(() => makeUp(null));

for (const { worker, person, pseudo } of PAIRS) {
  const label = pseudo ?? `${worker}-${person}`;
  test(`every screen holds in ${label}`, async ({ phone }) => {
    test.setTimeout(FULL ? 900_000 : 300_000);
    if (pseudo) await speakPseudo(phone.page, pseudo);
    const look = (name: string) => inspect(phone, name, label);
    await phone.speak(worker);
    await look('unlock');
    await phone.unlock();
    await look('home');
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
