// The screens that the matrix does not walk, with the longest words and turned round: those of a talk from the wishes on,
// those beside it, and the whole base; small with the text as it is and twice as large. Nothing sticks out.
import { fits } from '../audit.ts';
import { type Dress, PLAIN, dress } from '../dress.ts';
import { carried, forked } from '../gallery/walks.ts';
import { test } from '../letter.ts';
import { type Phone, expect } from '../phone.ts';
import { type Places, ofTheBase, ofTheField, tap } from '../places.ts';
import { PLACE, type Pseudo, speakPseudo } from '../pseudo.ts';
import { makeUp } from '../words.ts';

const SMALL: Dress = { ...PLAIN, width: 360, height: 640 };
const DESK: Dress = { ...PLAIN, width: 1280, height: 800 };
const PHONE = [SMALL, { ...SMALL, percent: 200 }];
// As small as a phone it is looked at where every size is: the matrix looks at its main pages there in every run.
const BASE = process.env.WAYMARK_MATRIX === 'full' ? [DESK, PLAIN] : [DESK];

/** Looks at what is on screen in these dresses; the last leaves the first again. */
const looker = (phone: Phone, dresses: readonly Dress[]) => async (name: string) => {
  await expect(phone.page.locator('main'), name).not.toContainText(phone.t('opening'));
  for (const one of dresses) {
    await dress(phone.page, one);
    await fits(phone.page, `${name} ${one.width}x${one.height} ${one.percent} %`);
  }
  if (dresses[0]) await dress(phone.page, dresses[0]);
};

/**
 * The first screen of the role, on a page made afresh. Such a page is hidden for a moment, and what is hidden locks:
 * sometimes in time. Then it is opened again, which leads to where it was, and made once more.
 */
async function afresh(phone: Phone, name: string): Promise<void> {
  const { page } = phone;
  await expect(async () => {
    await page.goto(new URL('/', page.url()).href);
    const locked = page.locator('#passphrase');
    await expect(phone.button('settings-title').or(locked), name).toBeVisible({ timeout: 5_000 });
    if ((await locked.count()) > 0) await phone.unlock();
    await expect(phone.button('settings-title'), name).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

/** Looks at one place after the other, each from the first screen of the role. */
async function lookAround(phone: Phone, places: Places, look: (name: string) => Promise<void>): Promise<void> {
  // A page that is opened anew would lock; what is looked at here is how it fits.
  await phone.page.route('**/ipc/lock', (route) => route.fulfill({ json: null }));
  for (const [name, open] of Object.entries(places)) {
    await afresh(phone, name);
    await open();
    await expect(phone.page.locator('main h1').first(), name).toBeVisible();
    await look(name);
    if (name === 'practice') await phone.ask('leave_practice');
  }
}

/** From the wishes to the code. */
async function talk(phone: Phone, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = phone;
  await phone.talkTo('ur');
  for (const item of ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, item === 'T3' ? 'yes' : 'no');
  await phone.tick('N4', 'doctor');
  await look('wishes');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
  await look('the outcome');
  for (const [name, button] of [['before withdrawing', 'withdraw'], ['words to carry', 'carry-title']] as const) {
    await phone.button(button).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
  }
  for (const [name, button] of [['what was noticed', 'signs-button'], ['the review', 'review-button']] as const) {
    await phone.button(button).click();
    await expect(page.locator('.level-title')).toHaveCount(0);
    await look(name);
    await phone.button('back').click();
  }
  await phone.button('refer-button').click();
  const service = page.locator('main ul.rows button.row').first();
  await expect(service).toBeVisible();
  await look('services');
  await service.click();
  await look('a service');
  await phone.button('refer-choose').click();
  await expect(page.locator('main .told')).toBeVisible();
  // A name of two numbers keeps their order where the words run from the right.
  await expect(page.locator('header .title bdi')).toHaveText('116 111');
  await look('what is told');
  await phone.button('refer-agrees').click();
  await phone.button('refer-way-packet').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await look('the packet');
  await page.keyboard.press('Escape');
  await look('what they said');
  // Packed it has a line, on which what they tell later is marked.
  const id = ((await phone.ask('home')) as { draft: { id: string } }).draft.id;
  await phone.ask('seal_referral', { id, service: await told(phone, id) });
  await phone.button('refer-done').click();
  await tap(phone, 'go-full')();
  await expect(page.locator('main h1')).toHaveText(phone.t('screen-sections'));
  await look('the sections');
  await tap(phone, 'stop-here', 'finalise')();
  await expect(page.locator('.big-code')).toBeVisible();
  await look('the code');
  await phone.button('to-home').click();
  await phone.button('mine-title').click();
  await phone.button('mine-told').click();
  await phone.button('refer-state-no-place').click();
  await expect(phone.button('undo')).toBeVisible();
  await look('what they told later');
  await phone.button('back').click();
}

/** The service that gets a packet. */
async function told(phone: Phone, id: string): Promise<string> {
  const talk = (await phone.ask('open_screening', { id })) as { beside: { referrals: { service: string }[] } };
  return talk.beside.referrals[0]!.service;
}

test.afterEach(() => makeUp(null));

for (const pseudo of ['long', 'mirrored'] satisfies Pseudo[]) {
  test(`every screen beyond the matrix holds with ${pseudo} words`, async ({ lettered: phone }) => {
    test.setTimeout(240_000);
    await speakPseudo(phone.page, pseudo);
    await phone.page.setViewportSize(SMALL);
    await phone.speak(PLACE[pseudo]);
    await phone.unlock();
    const look = looker(phone, PHONE);
    await phone.button('settings-title').click();
    await expect(phone.page.locator('dialog[open]')).toBeVisible();
    await look('the settings');
    await phone.page.locator('dialog summary').last().click();
    await expect(phone.page.locator('dialog .licence-text').first()).toBeAttached();
    await look('the licences');
    await phone.page.keyboard.press('Escape');
    await talk(phone, look);
    await lookAround(phone, ofTheField(phone), look);
    await phone.button('hide').click();
    await expect(phone.page.locator('.calculator')).toBeVisible();
    await look('the calculator');
  });

  test(`what comes before an organisation holds with ${pseudo} words`, async ({ fresh: phone }) => {
    await speakPseudo(phone.page, pseudo);
    await phone.page.setViewportSize(SMALL);
    await phone.speak(PLACE[pseudo]);
    const look = looker(phone, PHONE);
    await look('the first start');
    for (const [name, button] of [['joining', 'fresh-join'], ['setting up', 'fresh-found-anyway']] as const) {
      await phone.button(button).click();
      await expect(phone.button('back')).toBeVisible();
      await look(name);
      await phone.button('back').click();
    }
  });

  test(`every page and sheet of the base holds with ${pseudo} words`, async ({ desk }) => {
    test.setTimeout(240_000);
    await speakPseudo(desk.page, pseudo);
    await desk.speak(PLACE[pseudo]);
    await desk.unlock();
    await looker(desk, BASE)('a base without cases');
    for (const path of [carried(desk), forked(desk)]) await desk.ask('import_file', { path });
    await lookAround(desk, ofTheBase(desk), looker(desk, BASE));
  });
}
