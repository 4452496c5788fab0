// One hand, left or right, in a language that is written to the right and one that is written to the left: what is
// tapped most lies on the side of the thumb, and what has a fixed place stays there for either hand.
import type { Locator } from '@playwright/test';
import { fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

type Hand = 'left' | 'right';

/** On which half of what holds it the middle of something lies. */
async function side(what: Locator, holder: Locator): Promise<Hand> {
  const [box, around] = [await what.boundingBox(), await holder.boundingBox()];
  const middle = (one: typeof box) => (one?.x ?? 0) + (one?.width ?? 0) / 2;
  return middle(box) < middle(around) ? 'left' : 'right';
}

/** Where the things are that no hand moves. */
async function fixed(phone: Phone): Promise<unknown> {
  const places: unknown[] = [];
  for (const what of ['.hide', 'header .icon-button', '.answer']) {
    for (const one of await phone.page.locator(what).all()) places.push(await one.boundingBox());
  }
  return places;
}

for (const tag of ['en', 'ar']) {
  test(`in ${tag} either hand has under its thumb what it taps, and the rest stays where it is`, async ({ phone }) => {
    test.setTimeout(120_000);
    const stays = new Map<number, unknown>();
    for (const hand of ['right', 'left'] as const) {
      // Locked first: a page that is made afresh while the app is open begins at home.
      await phone.ask('lock');
      await phone.speak(tag, { hand });
      await phone.unlock();
      if (hand === 'right') {
        await phone.talkTo('fr');
        await phone.answer('T2', 'no');
      } else {
        // The same question as before the change, with the answer before it to take back.
        await phone.button('back').click();
      }
      await phone.answer('T3', 'no');
      for (const size of SIZES) {
        const label = `${tag} ${hand} ${size.width}x${size.height}`;
        await phone.page.setViewportSize(size);
        const screen = phone.page.locator('.screen');
        await expect(phone.page.locator('.undo')).toBeVisible();
        const thumb = { undo: phone.page.locator('.undo'), stop: phone.button('stop-here'), language: phone.page.locator('header .pill') };
        const show = phone.page.locator(size.height < 700 ? '.show-link' : '.show-button');
        for (const [name, what] of Object.entries(thumb)) expect(await side(what, screen), `${label}: ${name}`).toBe(hand);
        // On a short phone it stands between skipping and stopping.
        if (size.height >= 700) expect(await side(show, screen), `${label}: show`).toBe(hand);
        await fits(phone.page);
        await hideIsThere(phone.page);
        const before = stays.get(size.width);
        if (before) expect(await fixed(phone), `${label}: fixed places`).toEqual(before);
        else stays.set(size.width, await fixed(phone));
        if (size.width === 390) await phone.picture(`hand-${tag}-${hand}`);

        await phone.page.locator('header .pill').click();
        const sheet = phone.page.locator('dialog');
        expect(await side(sheet.getByRole('button', { name: phone.t('close'), exact: true }), sheet), `${label}: closing a sheet`).toBe(hand);
        await fits(phone.page);
        await phone.page.keyboard.press('Escape');
      }
    }
  });
}
