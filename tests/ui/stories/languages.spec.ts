// The question in every language a person may choose: readable, whole, in its own font and direction, on both phones.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fits } from '../audit.ts';
import { expect, test } from '../phone.ts';
import { ROOT } from '../place.ts';
import { language, question } from '../words.ts';

const TAGS = [...readFileSync(join(ROOT, 'locales', 'locales.toml'), 'utf8').matchAll(/^tag = "(.+)"$/gm)].map((match) => match[1] ?? '');
const SPOKEN = TAGS.filter((tag) => existsSync(join(ROOT, 'locales', tag, 'person.ftl')));
/** The widest a letter may hang over its box: the inline padding of `.said` in Nastaliq. */
const OVERHANG = 10;

/** Words whose ink is higher than their line or hangs over its ends: a look at boxes alone would not see it. */
function spilledInk(page: Page): Promise<string[]> {
  return page.evaluate((overhang) => {
    const context = document.createElement('canvas').getContext('2d');
    const spilled: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('.said')) {
      const style = getComputedStyle(element);
      if (!context || style.display === 'none') continue;
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      context.direction = style.direction as CanvasDirection;
      for (const word of (element.textContent ?? '').split(/\s+/)) {
        const ink = context.measureText(word);
        const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
        if (height > parseFloat(style.lineHeight)) spilled.push(`${word}: ${Math.round(height)} px in a line of ${style.lineHeight}`);
        const wider = ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight - ink.width;
        if (wider > overhang * 2) spilled.push(`${word}: hangs over by ${Math.round(wider)} px`);
      }
    }
    return spilled;
  }, OVERHANG);
}

test('all languages of the table can be spoken', () => {
  expect(SPOKEN).toEqual(TAGS);
});

test('the question can be read in every language, and every switch keeps the place', async ({ phone }) => {
  test.setTimeout(300_000);
  await phone.unlock();
  await phone.talkTo('ar');
  for (const item of ['T2', 'T3', 'T4', 'T5']) await phone.answer(item, 'no');
  for (const tag of SPOKEN.filter((one) => one !== 'en')) {
    await phone.page.setViewportSize({ width: 390, height: 844 });
    await phone.page.locator('header .pill').click();
    await phone.page.locator('dialog').getByRole('button', { name: language(tag).name, exact: true }).click();
    const said = phone.page.locator('main .question');
    await expect(said).toHaveText(question(tag, 'T6'));
    await expect(said).toHaveAttribute('lang', tag);
    await expect(said).toHaveAttribute('dir', language(tag).direction);
    await phone.page.evaluate(() => document.fonts.ready);
    expect(await spilledInk(phone.page), tag).toEqual([]);
    for (const size of [{ width: 360, height: 640 }, { width: 390, height: 844 }]) {
      await phone.page.setViewportSize(size);
      await fits(phone.page);
      await phone.picture(`languages-${size.width}x${size.height}-${tag}`);
    }
  }
});
