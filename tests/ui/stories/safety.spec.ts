// The safety of a phone, on its screens: what is kept, crossing mode, passphrases, erasing, and the base's look at it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { PASSPHRASE, type Phone, expect, test } from '../phone.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
];
const OTHER = 'harvest pilot copper meadow ticket swift';

async function inspect(phone: Phone, name: string): Promise<void> {
  for (const size of SIZES) {
    await phone.page.setViewportSize(size);
    await fits(phone.page);
    await hideIsThere(phone.page);
    await phone.picture(`${phone.tag}-${size.width}x${size.height}-safety-${name}`);
  }
  await accessible(phone.page);
}

const heading = (phone: Phone) => phone.page.locator('main h1');

async function toSafety(phone: Phone, page?: string): Promise<void> {
  await phone.button('home-safety').click();
  await expect(heading(phone)).toHaveText(phone.t('safety-title'));
  if (page) await phone.button(`safety-${page}`).click();
}

for (const tag of ['en', 'ar']) {
  test(`every page about the safety of the phone can be read and used in ${tag}`, async ({ phone }) => {
    await phone.speak(tag);
    await phone.unlock();
    await toSafety(phone);
    await inspect(phone, 'menu');
    for (const page of ['kept', 'crossing', 'erase']) {
      await phone.button(`safety-${page}`).click();
      await expect(heading(phone)).toHaveText(phone.t(`${page}-title`));
      await inspect(phone, page);
      await phone.button('back').click();
    }
    await phone.button('safety-passphrases').click();
    for (const kind of ['own', 'second', 'duress']) {
      await phone.button(`phrase-${kind}`).click();
      await expect(heading(phone)).toHaveText(phone.t(`phrase-${kind}`));
      await inspect(phone, `passphrase-${kind}`);
      await phone.button('back').click();
    }
  });
}

test('what is kept is told with its time', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.button('back').click();
  await toSafety(phone, 'kept');
  const line = phone.page.locator('li.row').filter({ hasText: phone.t('kept-draft') });
  await expect(line).toContainText('24');
  await inspect(phone, 'kept-draft');
});

test('crossing mode asks a second time before a talk is lost, and shows on the first screen', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.button('back').click();
  await toSafety(phone, 'crossing');
  await phone.button('crossing-begin').click();
  await inspect(phone, 'crossing-asks');
  await phone.page.locator('dialog').getByRole('button', { name: phone.t('keep'), exact: true }).click();
  expect(((await phone.ask('safety')) as { crossing: boolean }).crossing).toBe(false);
  await phone.button('crossing-begin').click();
  await phone.button('crossing-unfinished-go').click();
  await expect(heading(phone)).toHaveText(phone.t('crossing-on'));
  await inspect(phone, 'crossing-on');
  await phone.button('back').click();
  await phone.button('back').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('home-crossing'));
  await expect(phone.page.locator('.card')).toHaveCount(0);
});

test('a weak passphrase is told in words, suggested words are strong, and the new one opens', async ({ phone }) => {
  await phone.unlock();
  await toSafety(phone, 'passphrases');
  await phone.button('phrase-own').click();
  await phone.page.locator('#passphrase-present').fill(PASSPHRASE);
  await phone.page.locator('#passphrase-fresh').fill('summer2026');
  await expect(phone.page.locator('#strength')).toHaveText(phone.t('strength-weak'));
  await expect(phone.button('phrase-set')).toBeDisabled();
  await phone.button('phrase-draw').click();
  await expect(phone.page.locator('#strength')).toHaveText(phone.t('strength-enough'));
  const drawn = (await phone.page.locator('.drawn').innerText()).trim();
  expect(drawn.split(' ')).toHaveLength(6);
  await phone.page.locator('#passphrase-again').fill('something else');
  await expect(phone.page.locator('#differs')).toHaveText(phone.t('phrase-not-same'));
  await phone.page.locator('#passphrase-again').fill(drawn);
  await phone.button('phrase-set').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('phrase-done'), { timeout: 30_000 });
  await phone.ask('lock');
  await phone.page.reload();
  await phone.page.locator('#passphrase').fill(PASSPHRASE);
  await phone.button('unlock-open').click();
  await expect(phone.page.locator('#unlock-state')).toHaveText(phone.t('unlock-wrong'), { timeout: 30_000 });
  await phone.page.locator('#passphrase').fill(drawn);
  await phone.button('unlock-open').click();
  await expect(phone.page.locator('#passphrase')).toHaveCount(0, { timeout: 30_000 });
});

test('the passphrase for being forced shows an ordinary phone with nothing on it, and the real one opens nothing any more', async ({ phone }) => {
  await phone.unlock();
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.button('back').click();
  const ordinary = await phone.page.locator('main h2').allInnerTexts();
  await toSafety(phone, 'passphrases');
  await phone.button('phrase-duress').click();
  await phone.page.locator('#passphrase-present').fill(PASSPHRASE);
  await phone.page.locator('#passphrase-fresh').fill(OTHER);
  await phone.page.locator('#passphrase-again').fill(OTHER);
  await phone.button('phrase-set').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('phrase-done'), { timeout: 30_000 });
  await phone.ask('lock');
  await phone.page.reload();

  await phone.page.locator('#passphrase').fill(OTHER);
  await phone.button('unlock-open').click();
  await expect(heading(phone)).toHaveText(phone.t('home-title'), { timeout: 30_000 });
  await expect(phone.page.locator('.practice-bar')).toHaveCount(0);
  await expect(phone.page.locator('.card')).toHaveCount(0);
  expect(ordinary).toEqual(expect.arrayContaining(await phone.page.locator('main h2').allInnerTexts()));
  await inspect(phone, 'forced-home');
  await phone.ask('lock');
  await phone.page.reload();
  await phone.page.locator('#passphrase').fill(PASSPHRASE);
  await phone.button('unlock-open').click();
  await expect(phone.page.locator('#unlock-state')).toHaveText(phone.t('unlock-wrong'), { timeout: 30_000 });
});

test('erasing counts down and can be stopped, and then it is done', async ({ phone }) => {
  await phone.unlock();
  await toSafety(phone, 'erase');
  const slide = phone.page.locator('#erase-slide');
  // Half-way is not enough.
  await slide.fill('60');
  await expect(phone.page.locator('.countdown')).toHaveCount(0);
  await slide.fill('100');
  await expect(phone.page.locator('.countdown')).toBeVisible();
  await inspect(phone, 'erase-countdown');
  await phone.button('erase-cancel').click();
  await phone.page.waitForTimeout(6_000);
  expect(existsSync(join(phone.folder, 'store.db'))).toBe(true);

  await phone.page.locator('#erase-word').fill(phone.t('erase-word').toLowerCase());
  await phone.page.keyboard.press('Enter');
  await expect(phone.page.locator('.countdown')).toBeVisible();
  await expect.poll(() => existsSync(join(phone.folder, 'store.db')), { timeout: 20_000 }).toBe(false);
  await expect.poll(async () => ((await phone.ask('status')) as { state: string }).state).toBe('fresh');
});

test('after an erase the first screen says what is still here', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.ask('end_screening', { id: await draft(phone), end: 'stopped' });
  await phone.ask('finalise', { id: await draft(phone) });
  await phone.ask('erase_device', { not_handed_over: 1 });
  await phone.page.reload();
  await expect(phone.page.locator('main')).toContainText(phone.t('remaining-title'));
  await expect(phone.button('remaining-carry')).toBeVisible();
  await phone.picture('en-390x844-safety-remaining');
  const carried = (await phone.ask('carry_sealed', { path: join(phone.folder, 'packed.waymark') })) as { batches: number };
  expect(carried.batches).toBe(1);
});

async function draft(phone: Phone): Promise<string> {
  return ((await phone.ask('home')) as { draft: { id: string } }).draft.id;
}

test('two minutes come from the organisation: the page and the app lock by the same number', async ({ phone }) => {
  await phone.unlock();
  const status = (await phone.ask('stay')) as { lock_seconds: number; state: string };
  expect([status.lock_seconds, status.state]).toEqual([120, 'open']);
});

test('the base sees whether the record of each phone is whole', async ({ desk }) => {
  await desk.unlock();
  await desk.page.getByRole('button', { name: desk.t('rail-devices') }).click();
  const rows = (await desk.ask('audit_at_base')) as { state: string }[];
  expect(rows.length).toBeGreaterThan(0);
  await desk.button('base-audit').click();
  await expect(desk.page.locator('main h1')).toHaveText(desk.t('audit-title'));
  await expect(desk.page.locator('li.row')).toHaveCount(rows.length);
  await accessible(desk.page);
  await desk.picture('en-1280x800-safety-audit');
});
