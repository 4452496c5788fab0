// Every picture of docs/GALLERY.md is what the screens show: the walks are gone again and each screen is compared with
// its picture. `cargo xtask gallery` makes the pictures (WAYMARK_GALLERY=make).
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { PLAIN, dress } from '../dress.ts';
import { page as galleryPage } from '../gallery/page.ts';
import { PICTURES, type Picture } from '../gallery/pictures.ts';
import { makeSmaller } from '../gallery/smaller.ts';
import { steady } from '../gallery/steady.ts';
import { WALKS, type Walk, focused } from '../gallery/walks.ts';
import { lettered } from '../letter.ts';
import { Phone } from '../phone.ts';
import { GALLERY, ROOT } from '../place.ts';

const MAKE = process.env.WAYMARK_GALLERY === 'make';
const MADE_BY = join(GALLERY, 'chromium.txt');
const PAGE = join(ROOT, 'docs', 'GALLERY.md');
const PICTURES_OF_README = join(ROOT, 'docs', 'pictures');

/** So many pixels may be of another colour, beside those at the edges of letters and lines: less than a short word. */
const TOLERANCE = { maxDiffPixels: 40, threshold: 0.2, timeout: 4_000 };

// Letters are drawn without the hints and the subpixels of this machine's settings.
test.use({
  actionTimeout: 15_000,
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
  },
});

const major = (version: string) => version.split('.')[0] ?? '';

/** Takes the pictures of one place, or compares; gives what differs. */
async function look(page: Page, pictures: readonly Picture[]): Promise<string[]> {
  const differ: string[] = [];
  for (const picture of pictures) {
    await dress(page, picture.dress);
    await steady(page);
    // No picture of an error that nobody meant to show.
    expect(await page.getByRole('alert').count(), picture.name).toBe(picture.at === 'full-phone' ? 1 : 0);
    if (picture.drawn) {
      if (MAKE) await page.screenshot({ path: join(GALLERY, `${picture.name}.png`), animations: 'disabled' });
      continue;
    }
    try {
      await expect(page).toHaveScreenshot(`${picture.name}.png`, TOLERANCE);
    } catch (thrown) {
      differ.push(`${picture.name}: ${String(thrown).split('\n').find((line) => /pixels|size|exist/.test(line))?.trim() ?? String(thrown)}`);
    }
  }
  return differ;
}

/** Goes a walk and gives the pictures that differ. */
async function follow(walk: Walk, page: Page): Promise<string[]> {
  const phone = walk.role === 'lettered' ? await lettered(page) : new Phone(page, walk.role);
  const plain = walk.role === 'base' ? { ...PLAIN, width: 1280, height: 800 } : PLAIN;
  const differ: string[] = [];
  const stops = new Set(PICTURES.filter((picture) => picture.walk === walk.name).map(({ at }) => at));
  try {
    await page.setViewportSize(plain);
    await phone.start();
    await phone.speak(walk.tag);
    await walk.go(phone, async (at) => {
      if (!stops.delete(at)) return;
      differ.push(...(await look(page, PICTURES.filter((picture) => picture.walk === walk.name && picture.at === at))));
      await dress(page, plain);
    });
  } finally {
    phone.throwAway();
  }
  expect([...stops], 'places that the walk does not come by').toEqual([]);
  return differ;
}

for (const walk of WALKS) {
  test(`the gallery shows what is on the screens: ${walk.name}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    mkdirSync(GALLERY, { recursive: true });
    const differ = await follow(walk, page);
    const [made, here] = [existsSync(MADE_BY) ? readFileSync(MADE_BY, 'utf8').trim() : '', major(browser.version())];
    // Another Chromium may draw a letter or a border elsewhere: that is no fault of a screen, and is told.
    test.skip(!MAKE && made !== here && differ.length > 0, `made with Chromium ${made}, this is ${here}: ${differ.join('; ')}`);
    expect(differ, 'if this is wanted: cargo xtask gallery').toEqual([]);
  });
}

test('a button that moved and a word that is missing are noticed', async ({ page, browser }) => {
  test.skip(MAKE || readFileSync(MADE_BY, 'utf8').trim() !== major(browser.version()), 'only where the pictures are compared');
  const phone = new Phone(page, 'phone');
  try {
    await page.setViewportSize(PLAIN);
    await phone.start();
    await phone.speak('en');
    await focused(phone);
    const lock = PICTURES.filter(({ name }) => name === 'lock');
    expect(await look(page, lock)).toEqual([]);
    await phone.button('unlock-open').evaluate((button) => (button.style.translate = '0 6px'));
    expect(await look(page, lock)).toHaveLength(1);
    await phone.button('unlock-open').evaluate((button) => (button.style.translate = ''));
    await page.locator('label').evaluate((label) => (label.textContent = ''));
    expect(await look(page, lock)).toHaveLength(1);
  } finally {
    phone.throwAway();
  }
});

test('the page of the gallery names every picture, and there is no other', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const names = PICTURES.map(({ name }) => `${name}.png`).sort();
  const there = () => readdirSync(GALLERY).filter((name) => name.endsWith('.png')).sort();
  if (MAKE) {
    for (const name of there()) if (!names.includes(name)) rmSync(join(GALLERY, name));
    for (const name of names) await makeSmaller(page, join(GALLERY, name));
    writeFileSync(MADE_BY, `${major(browser.version())}\n`);
    writeFileSync(PAGE, galleryPage(major(browser.version())));
    await forTheReadme(page);
  }
  expect(there()).toEqual(names);
  expect(names.reduce((sum, name) => sum + statSync(join(GALLERY, name)).size, 0), 'bytes of all pictures').toBeLessThan(3_000_000);
  expect(readFileSync(PAGE, 'utf8')).toBe(galleryPage(readFileSync(MADE_BY, 'utf8').trim()));
});

/** The pictures of README.md: three screens of a talk beside each other, and a case. */
async function forTheReadme(page: Page): Promise<void> {
  const picture = (name: string) => `<img src="data:image/png;base64,${readFileSync(join(GALLERY, `${name}.png`)).toString('base64')}">`;
  await page.setViewportSize({ width: 1202, height: 844 });
  await page.setContent(`<style>body { margin: 0; display: flex; gap: 16px; background: #c5cbd3 }</style>${['home', 'question', 'outcome'].map(picture).join('')}`);
  await page.screenshot({ path: join(PICTURES_OF_README, 'field.png') });
  await makeSmaller(page, join(PICTURES_OF_README, 'field.png'));
  copyFileSync(join(GALLERY, 'base-case.png'), join(PICTURES_OF_README, 'base.png'));
}
