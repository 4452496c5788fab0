// A service for the person, without a network: what it is told is shown in full, asked for by itself, and kept.
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { question, words } from '../words.ts';

/** A finished short talk in which the person wants a doctor, or something else as well. */
async function atTheOutcome(phone: Phone, ...also: string[]): Promise<void> {
  await phone.unlock();
  await phone.talkTo('ar');
  for (const item of ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']) await phone.answer(item, item === 'T2' ? 'yes' : 'no');
  for (const wish of ['doctor', ...also]) await phone.tick('N4', wish);
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
}

const kept = async (phone: Phone) => {
  const { draft } = (await phone.ask('home')) as { draft: { id: string } };
  const talk = (await phone.ask('open_screening', { id: draft.id })) as { beside: { referrals: { state: string; lines: string[]; added?: string[] }[]; carried: { code: string } | null } };
  return talk.beside;
};

async function choosesTheFirstService(phone: Phone): Promise<void> {
  await phone.button('refer-button').click();
  await phone.page.locator('main ul.rows button.row').first().click();
  await phone.button('refer-choose').click();
  await expect(phone.page.locator('main .told')).toBeVisible();
}

/** Nobody in the directory looks for families: that is said, with what to do, and everything else is one tap away. */
async function noServiceFits(phone: Phone): Promise<void> {
  const rows = phone.page.locator('main ul.rows button.row');
  await phone.button('refer-button').click();
  await expect(rows.first()).toBeVisible();
  await phone.choice('N4', 'family').click();
  await expect(rows).toHaveCount(0);
  for (const part of ['refer-none', 'refer-none-next']) await expect(phone.page.locator('main')).toContainText(phone.t(part));
  await fits(phone.page);
  await hideIsThere(phone.page);
  await accessible(phone.page);
  await phone.picture(`refer-none-360x640-${phone.tag}`);
  await phone.button('refer-all').click();
  await expect(rows.first()).toBeVisible();
  await phone.button('back').click();
  await expect(phone.button('finalise')).toBeEnabled();
}

test('every line is shown before the person agrees, and nothing is kept before it is told', async ({ phone }) => {
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await fits(phone.page);
  await accessible(phone.page);
  const told = phone.page.locator('main .told');
  await expect(told).toContainText(words('en', 'share-line-needs'));
  // No question and no answer of the talk is among the lines.
  for (const item of ['T2', 'T3', 'B1', 'X1']) await expect(told).not.toContainText(question('en', item));
  await expect(told).toContainText(words('en', 'share-line-age'));
  await expect(phone.page.getByRole('button', { name: phone.t('refer-way-phone') })).toHaveCount(0);
  await phone.button('refer-agrees').click();
  expect((await kept(phone)).referrals).toEqual([]);
  await phone.button('refer-way-phone').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('refer-later'));
  await phone.button('refer-state-no-place').click();
  await expect.poll(async () => (await kept(phone)).referrals[0]?.state).toBe('no_place');
  await phone.button('refer-done').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('refer-state-no-place'));
});

test('after a no nothing may be told, and the no is kept', async ({ phone }) => {
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await phone.button('refer-declines').click();
  await expect.poll(async () => (await kept(phone)).referrals).toMatchObject([{ state: 'not_wanted', lines: [] }]);
  await expect(phone.page.getByRole('button', { name: phone.t('refer-way-phone') })).toHaveCount(0);
  await fits(phone.page);
  await phone.picture('refer-declined');
  await phone.button('refer-done').click();
  await expect(phone.page.locator('main')).toContainText(phone.t('refer-state-not-wanted'));
});

test('four words are given only where somebody wants them, and are read back in the next talk', async ({ phone }) => {
  await atTheOutcome(phone);
  expect((await kept(phone)).carried).toBeNull();
  await phone.button('carry-title').click();
  await phone.button('carry-give').click();
  await expect(phone.page.locator('.carried-words li')).toHaveCount(4);
  await expect(phone.page.locator('dialog svg.qr')).toBeVisible();
  const said = await phone.page.locator('.carried-words li').allInnerTexts();
  await phone.page.keyboard.press('Escape');
  await phone.button('finalise').click();
  await phone.button('to-home').click();

  await phone.button('home-start').click();
  await phone.button('stop-here').click();
  await phone.button('carry-title').click();
  await phone.button('carry-brought').click();
  await phone.page.locator('#carried-words').fill('these are no words');
  await phone.button('carry-link').click();
  await expect(phone.page.getByRole('alert').first()).toContainText(words('en', 'error-unknown-words'));
  await phone.page.locator('#carried-words').fill(said.join(' ').toUpperCase());
  await phone.button('carry-link').click();
  await expect.poll(async () => (await kept(phone)).carried?.code).toBe(said.join('-'));
});

/** As a browser over the bridge asks for a path. */
function pick(phone: Phone, path: string): void {
  phone.page.once('dialog', (dialog) => void dialog.accept(path));
}

for (const tag of ['en', 'ar']) {
  test(`a packet is sealed, opened by another team with the words, and answered with a code (${tag})`, async ({ phone, desk }) => {
    test.setTimeout(240_000);
    await phone.speak(tag);
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await atTheOutcome(phone, 'family');
    await noServiceFits(phone);
    await choosesTheFirstService(phone);
    await phone.button('refer-agrees').click();
    await phone.button('refer-due-1').click();
    await phone.button('refer-way-packet').click();
    const sheet = phone.page.locator('dialog.sheet');
    await expect(sheet).toContainText(phone.t('packet-make-more'));
    expect((await kept(phone)).referrals[0]).not.toHaveProperty('packet');
    await sheet.getByRole('button', { name: phone.t('packet-make') }).click();
    await expect(sheet.locator('.six-words li')).toHaveCount(6, { timeout: 30_000 });
    await fits(phone.page);
    await accessible(phone.page);
    await phone.picture(`packet-360x640-${tag}`);
    const heard = (await sheet.locator('.six-words li').allInnerTexts()).join(' ');
    const file = join(phone.folder, 'note.age');
    pick(phone, file);
    await sheet.getByRole('button', { name: phone.t('codes-save') }).click();
    await expect(sheet).toContainText(phone.t('packet-saved'));
    await sheet.locator('summary').click();
    for (const item of ['T2', 'T3', 'B1', 'X1']) await expect(sheet.locator('.packet-text')).not.toContainText(question(tag, item));
    await phone.picture(`packet-inside-360x640-${tag}`);
    await phone.page.keyboard.press('Escape');

    // The other team: here the base of the same organisation, which holds nothing of this talk.
    await desk.speak(tag);
    await desk.unlock();
    const wrong = await desk.ask('open_referral', { from: { file }, words: 'six words that are not it' });
    expect(wrong).toMatchObject({ code: 'packet_closed' });
    const opened = (await desk.ask('open_referral', { from: { file }, words: heard })) as { packet: string };
    const slip = (await desk.ask('answer_referral', { packet: opened.packet, state: 'accepted' })) as { code: string };

    await phone.button('packet-answer-code').click();
    await sheet.getByRole('textbox').fill('0000-0000-0000');
    await sheet.getByRole('button', { name: phone.t('packet-answer-take') }).click();
    await expect(sheet.getByRole('alert')).toContainText(phone.t('error-answer-slip'));
    await sheet.getByRole('textbox').fill(slip.code.toLowerCase());
    await sheet.getByRole('button', { name: phone.t('packet-answer-take') }).click();
    await expect(sheet).toContainText(phone.t('packet-answer-in-talk'));
    await fits(phone.page);
    await phone.picture(`packet-answer-360x640-${tag}`);
    await expect.poll(async () => (await kept(phone)).referrals[0]?.state).toBe('accepted');

    // Packed, it has a line: two days later they call, and say that they have no place after all.
    await phone.page.keyboard.press('Escape');
    await phone.button('refer-done').click();
    await phone.button('finalise').click();
    await phone.button('to-home').click();
    await phone.button('mine-title').click();
    const line = phone.page.locator('.told-packet');
    await expect(line).toContainText(phone.t('refer-state-accepted'));
    const told = async () => ((await phone.ask('outbox')) as { packets: { state: string }[] }[])[0]!.packets[0]!.state;
    // By keyboard: opened, and the third of the four answers.
    await line.getByRole('button', { name: phone.t('mine-told') }).focus();
    await phone.page.keyboard.press('Enter');
    await expect(line.getByRole('button', { name: phone.t('refer-state-accepted') })).toHaveAttribute('aria-pressed', 'true');
    await phone.page.keyboard.press('Tab');
    await phone.page.keyboard.press('Tab');
    await phone.page.keyboard.press('Tab');
    await phone.page.keyboard.press('Tab');
    await phone.page.keyboard.press('Space');
    await expect.poll(told).toBe('no_place');
    await expect(line.locator('p.meta')).toHaveText(phone.t('packet-answer-to-base'));
    await expect(line.getByRole('status').first()).toHaveText(phone.t('refer-state-no-place'));
    await fits(phone.page);
    await accessible(phone.page);
    await phone.picture(`told-360x640-${tag}`);
    // It was the wrong chip: what stood there stands there again.
    await line.getByRole('button', { name: phone.t('undo') }).click();
    await expect.poll(told).toBe('accepted');
    await expect(line.getByRole('button', { name: phone.t('mine-told') })).toBeFocused();
    await expect(line.getByRole('button', { name: phone.t('undo') })).toHaveCount(0);

    // The base has the case with the answer that stands; a coordinator who is told marks it there. Once is enough.
    if (tag === 'en') return;
    const carried = join(phone.folder, 'carried.waymark');
    await phone.ask('carry_out', { path: carried });
    await desk.ask('import_file', { path: carried });
    await desk.button('rail-devices').click();
    await desk.button('rail-cases').click();
    await desk.page.locator('.case').click();
    await desk.button('open-reason-referral').click();
    const inCase = desk.page.locator('.detail-pane .told-packet');
    await expect(inCase).toContainText(desk.t('refer-state-accepted'));
    await inCase.getByRole('button', { name: desk.t('mine-told') }).click();
    await inCase.getByRole('button', { name: desk.t('refer-state-refused') }).click();
    await expect(inCase.getByRole('status')).toHaveText(desk.t('packet-answer-at-base'));
    await expect(inCase.locator('strong')).toHaveText(desk.t('refer-state-refused'));
    await fits(desk.page);
    await accessible(desk.page);
    await desk.picture(`told-case-1280x800-${tag}`);
  });
}

test('a packet for us is opened and answered on a phone, and Hide is there', async ({ phone }) => {
  test.setTimeout(240_000);
  await phone.page.setViewportSize({ width: 360, height: 640 });
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await phone.button('refer-agrees').click();
  await phone.button('refer-way-packet').click();
  const sheet = phone.page.locator('dialog.sheet');
  await sheet.getByRole('button', { name: phone.t('packet-make') }).click();
  await expect(sheet.locator('.six-words li')).toHaveCount(6, { timeout: 30_000 });
  const told = (await sheet.locator('.six-words li').allInnerTexts()).join(' ');
  const file = join(phone.folder, 'note.age');
  pick(phone, file);
  await sheet.getByRole('button', { name: phone.t('codes-save') }).click();
  await expect(sheet).toContainText(phone.t('packet-saved'));
  await phone.page.keyboard.press('Escape');
  await phone.button('refer-done').click();
  await phone.button('finalise').click();
  await phone.button('to-home').click();

  await phone.button('guidance-title').click();
  await phone.button('packet-open-title').click();
  await sheet.getByRole('textbox').fill(told);
  pick(phone, file);
  await sheet.getByRole('button', { name: phone.t('take-file') }).click();
  await expect(sheet.locator('.packet-text')).toContainText(phone.t('packet-title'), { timeout: 30_000 });
  await sheet.getByRole('button', { name: phone.t('packet-answer-no-place'), exact: true }).click();
  const code = await sheet.locator('.slip-code').innerText();
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  await fits(phone.page);
  await accessible(phone.page);
  await phone.picture('packet-open-360x640');
  await expect(sheet.locator('.hide')).toBeVisible();
  await phone.page.keyboard.press('Escape');

  // The talk is packed by now: the answer goes on by itself.
  expect(await phone.ask('take_answer', { from: { typed: code } })).toEqual({ state: 'no_place', talk: null });
});

test('paper is shown only after somebody said that it is safe, and taken back where it is not', async ({ phone }) => {
  await phone.page.setViewportSize({ width: 360, height: 640 });
  await atTheOutcome(phone);
  await choosesTheFirstService(phone);
  await phone.button('refer-agrees').click();
  await phone.button('refer-way-paper').click();
  const sheet = phone.page.locator('dialog.sheet');
  await expect(sheet).toContainText(phone.t('paper-ask'));
  await expect(sheet.locator('.told')).toHaveCount(0);
  await sheet.getByRole('button', { name: phone.t('paper-not-safe') }).click();
  await expect.poll(async () => (await kept(phone)).referrals).toEqual([]);
  await phone.button('refer-way-paper').click();
  await sheet.getByRole('button', { name: phone.t('paper-safe'), exact: true }).click();
  await expect(sheet.locator('.told')).toContainText(phone.t('share-line-needs'));
  await fits(phone.page);
  await accessible(phone.page);
  await phone.picture('paper-360x640');
});
