// Help and numbers: cards for the worker, cards to read with anybody, numbers with their marks, in three languages of
// the app. Nobody has called a number yet, so none may be on any screen that a person sees.
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { language, plain, words } from '../words.ts';

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
    await hideIsThere(phone.page);
    if (size.width !== 320) await phone.picture(`${phone.tag}-${size.width}x${size.height}-guidance-${name}`);
  }
  await accessible(phone.page);
}

const heading = (phone: Phone) => phone.page.locator('main h1');
const row = (phone: Phone, title: string) => phone.page.locator('main button.row').filter({ hasText: phone.t(title) });

async function openHelp(phone: Phone): Promise<void> {
  await phone.unlock();
  await phone.button('guidance-title').click();
  await expect(row(phone, 'card-smuggling')).toBeVisible();
}

async function choosePerson(phone: Phone, tag: string): Promise<void> {
  await phone.page.locator('header .pill').click();
  await phone.page.locator('dialog').getByRole('button', { name: language(tag).name, exact: true }).click();
  await expect(phone.page.locator('header .pill')).toContainText(language(tag).name);
}

for (const [tag, person] of [
  ['en', 'ar'],
  ['sr-Latn', 'ur'],
  ['ar', 'fr'],
] as const) {
  test(`help in ${tag} for somebody who reads ${person} can be read on every screen`, async ({ phone }) => {
    test.setTimeout(300_000);
    await phone.speak(tag);
    await openHelp(phone);
    await expect(heading(phone)).toBeFocused();
    await choosePerson(phone, person);
    await inspect(phone, 'list');

    await row(phone, 'card-identification').click();
    await expect(heading(phone)).toHaveText(phone.t('card-identification'));
    await expect(heading(phone)).toBeFocused();
    // Every fact carries its mark and its source; nobody has checked one yet.
    await expect(phone.page.locator('.fact').first()).toBeVisible();
    expect(await phone.page.locator('.fact .standing.unverified').count()).toBe(await phone.page.locator('.fact').count());
    await inspect(phone, 'card');
    await phone.page.locator('.fact').first().scrollIntoViewIfNeeded();
    await phone.picture(`${tag}-390x844-guidance-facts`);
    await phone.button('back').click();

    await row(phone, 'info-rights').click();
    await expect(heading(phone)).toHaveText(phone.t('info-rights'));
    const said = phone.page.locator('.info-said').first();
    await expect(said).toHaveText(words(person, 'info-rights-person'));
    await expect(said).toHaveAttribute('dir', language(person).direction);
    await inspect(phone, 'information');
    await phone.button('show-card').click();
    await expect(phone.page.locator('dialog .show-title')).toHaveText(words(person, 'info-rights'));
    await inspect(phone, 'show');
    await phone.button('show-turn').click();
    await phone.picture(`${tag}-390x844-guidance-show-upright`);
    await phone.button('back-to-my-side').click();
    await expect(phone.page.locator('dialog')).toHaveCount(0);
    await phone.button('back').click();

    await phone.button('numbers-title').click();
    await expect(phone.page.locator('.service').first()).toBeVisible();
    await inspect(phone, 'numbers');
    const austria = phone.page.locator('details.country').filter({ hasText: phone.t('country-AT') });
    await austria.locator('summary').click();
    await austria.scrollIntoViewIfNeeded();
    await fits(phone.page);
    await phone.picture(`${tag}-390x844-guidance-numbers-open`);
  });
}

test('what is shown to the person is in their language alone, and holds no number that nobody has called', async ({ phone }) => {
  await openHelp(phone);
  await choosePerson(phone, 'fa');
  await row(phone, 'info-call').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('numbers-none-to-show'));
  await phone.button('show-card').click();
  const shown = phone.page.locator('dialog .turned');
  await expect(shown).toHaveAttribute('lang', 'fa');
  await expect(shown).toHaveAttribute('dir', 'rtl');
  await expect(shown).toContainText(words('fa', 'services-none'));
  const text = plain(await shown.innerText());
  expect(text).not.toMatch(/[A-Za-z]{3}|\d{3}|[\u06F0-\u06F9]{3}/);
  expect((await phone.ask('services', { need: null, for_person: true, person_locale: null })) as unknown[]).toEqual([]);
});

test('every number says who it is for, what is not known, and that nobody has called it', async ({ phone }) => {
  await openHelp(phone);
  await phone.button('numbers-title').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('numbers-none-to-show'));
  await expect(phone.button('show-card')).toHaveCount(0);
  const all = (await phone.ask('services', { need: null, for_person: false, person_locale: null })) as { name: string }[];
  await expect(phone.page.locator('.service')).toHaveCount(all.length);
  await expect(phone.page.locator('.service .standing.unverified')).toHaveCount(all.length);
  await expect(phone.page.locator('.country').first()).toContainText(phone.t('country-RS'));
  await expect(phone.page.locator('.service').first()).toContainText(phone.t('service-unconfirmed'));
  await expect(phone.page.locator('.service').filter({ has: phone.page.getByRole('heading', { name: 'ASTRA', exact: true }) })).toContainText('+381 11 785 0000');
});

test('once somebody has called a number the person may see it, in their words and under its harmless name', async ({ phone }) => {
  // The directory holds no such number yet, so one of the app's own answers is given a check on its way to the screen.
  await phone.page.route('**/ipc/services', async (route) => {
    const { request } = route.request().postDataJSON() as { request: { for_person: boolean } };
    const all = (await phone.ask('services', { need: null, for_person: false, person_locale: null })) as Record<string, unknown>[];
    const called = all.filter(({ id }) => id === 'rs-nadel' || id === 'at-lefoe').map((one) => ({ ...one, checked_on: '2026-11-02', standing: 'service-checked' }));
    const rest = all.filter(({ id }) => id !== 'rs-nadel' && id !== 'at-lefoe');
    await route.fulfill({ json: request.for_person ? called.map((one) => ({ ...one, text: null })) : [...called, ...rest] });
  });
  await openHelp(phone);
  await choosePerson(phone, 'ur');
  await phone.button('numbers-title').click();
  await expect(phone.page.locator('.service').first().locator('.standing.fresh')).toContainText(/2026-\u2060?11-\u2060?02/);
  await phone.picture('en-390x844-guidance-called');
  await phone.button('show-card').click();
  const shown = phone.page.locator('dialog .turned');
  await expect(shown.locator('.service')).toHaveCount(2);
  await expect(shown).toContainText('116 111');
  await expect(shown).toContainText(words('ur', 'service-free'));
  await expect(shown).not.toContainText(phone.t('evidence-seen'));
  await expect(shown).not.toContainText('116111.rs');
  await phone.button('show-turn').click();
  for (const size of SIZES) {
    await phone.page.setViewportSize(size);
    await fits(phone.page);
  }
  await accessible(phone.page);
  await phone.picture('en-390x844-guidance-called-show');
});

test('with the keyboard alone one gets to a card, shows it, and comes back the same way', async ({ phone }) => {
  await phone.unlock();
  const { keyboard } = phone.page;
  await phone.button('guidance-title').focus();
  await keyboard.press('Enter');
  await row(phone, 'info-debt').focus();
  await keyboard.press('Enter');
  await expect(heading(phone)).toBeFocused();
  await phone.button('show-card').focus();
  await keyboard.press('Enter');
  await expect(phone.page.locator('dialog .turned')).toBeFocused();
  await keyboard.press('Escape');
  await expect(phone.page.locator('dialog')).toHaveCount(0);
  await expect(phone.button('show-card')).toBeFocused();
  await keyboard.press('Escape');
  await expect(heading(phone)).toHaveText(phone.t('guidance-title'));
  await phone.page.goBack();
  await expect(heading(phone)).toHaveText(phone.t('home-title'));
});

test('the language chosen on a card is still chosen on the next one', async ({ phone }) => {
  await openHelp(phone);
  await row(phone, 'info-jobs').click();
  await choosePerson(phone, 'ti');
  await expect(phone.page.locator('.info-title')).toHaveText(words('ti', 'info-jobs'));
  await phone.button('back').click();
  await phone.button('back').click();
  await phone.button('guidance-title').click();
  await expect(row(phone, 'info-papers')).toContainText(words('ti', 'info-papers'));
});

test('a next step of the outcome opens the card that explains it, and the outcome is as it was', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'yes');
  await phone.answer('T3', 'yes');
  await phone.button('stop-here').click();
  await expect(phone.page.locator('.level-title')).toBeVisible();
  const step = phone.page.locator('details.step').filter({ has: phone.page.locator('.card-link') }).first();
  await step.locator('summary').click();
  const link = step.locator('.card-link').first();
  const title = plain(await link.innerText());
  await phone.picture('en-390x844-guidance-step');
  await link.click();
  await expect(phone.page.locator('dialog h2').first()).toHaveText(title);
  await expect(phone.page.locator('dialog .blocks')).toBeVisible();
  await fits(phone.page);
  await accessible(phone.page);
  await hideIsThere(phone.page);
  await phone.picture('en-390x844-guidance-sheet');
  await phone.button('close').click();
  await expect(phone.page.locator('dialog')).toHaveCount(0);
  await expect(step).toHaveAttribute('open', '');
});

test('the desk has the same help', async ({ desk }) => {
  await desk.unlock();
  await desk.button('guidance-title').click();
  await row(desk, 'card-danger').click();
  await expect(heading(desk)).toHaveText(desk.t('card-danger'));
  await fits(desk.page);
  await desk.picture('base-1280x800-guidance-card');
  await desk.button('back').click();
  await desk.button('back').click();
  await expect(heading(desk)).toHaveText(desk.t('base-title'));
});

test('at twice the text size on a narrow phone the numbers and the shown card can still be read', async ({ phone }) => {
  await phone.page.setViewportSize({ width: 320, height: 640 });
  await phone.speak('sr-Latn', { text_percent: 200, theme: 'night' });
  await openHelp(phone);
  await fits(phone.page);
  await choosePerson(phone, 'ps');
  await row(phone, 'info-travel').click();
  await expect(phone.page.locator('.info-title')).toBeVisible();
  await fits(phone.page);
  await phone.picture('large-320x640-guidance-information');
  await phone.button('show-card').click();
  await fits(phone.page);
  await phone.picture('large-320x640-guidance-show');
  await phone.page.keyboard.press('Escape');
  await phone.button('back').click();
  await phone.button('numbers-title').click();
  await expect(phone.page.locator('.service').first()).toBeVisible();
  await fits(phone.page);
  await phone.picture('large-320x640-guidance-numbers');
});
