// The walks on which the pictures are taken: what a worker or a coordinator does, with a stop at every place of which
// there is a picture.
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLetters } from '../letter.ts';
import { PASSPHRASE, type Phone, type Role, expect } from '../phone.ts';
import { PROGRAMS, organisation } from '../place.ts';
import { language, question } from '../words.ts';

/** Stops at a place. */
export type Stop = (at: string) => Promise<void>;

/** One walk. */
export interface Walk {
  name: string;
  role: Role;
  /** The language of the app. */
  tag: string;
  go: (phone: Phone, stop: Stop) => Promise<void>;
}

const heading = (phone: Phone) => phone.page.locator('main h1');

/** The person's language is changed by the pill. */
async function switchTo(phone: Phone, tag: string): Promise<void> {
  await phone.page.locator('header .pill').click();
  await phone.page.locator('dialog').getByRole('button', { name: language(tag).name, exact: true }).click();
  await expect(phone.page.locator('main .question')).toHaveAttribute('lang', tag);
}

/** From the lock to the first question. */
async function toTheQuestion(phone: Phone, person: string, stop: Stop): Promise<void> {
  await phone.unlock();
  // The first exchange was tried in vain: until then another sentence stands there.
  await expect(phone.page.locator('main')).toContainText(phone.t('link-offline'), { timeout: 30_000 });
  await stop('home');
  await phone.button('home-start').click();
  await phone.tick('S1', 'yes');
  await phone.tick('S2', 'alone');
  await stop('safety');
  await phone.tap('S3', 'none');
  await expect(heading(phone)).toHaveText(phone.t('screen-language'));
  await stop('language');
  await phone.chooseLanguage(person);
  await expect(heading(phone)).toHaveText(phone.t('screen-consent'));
  await stop('consent');
  await phone.agree();
  await phone.tick('J1', '25-34');
  await stop('about');
  await phone.tap('T1', 'group');
  await expect(phone.page.locator('main .question')).toHaveText(question(person, 'T2'));
  await stop('question');
}

/** Past the other questions of the short talk. */
async function toTheOutcome(phone: Phone, items: readonly string[], stop: Stop): Promise<void> {
  for (const item of items) await phone.answer(item, item === 'T3' ? 'yes' : 'no');
  await phone.tick('N4', 'doctor');
  await phone.tick('N4', 'rest');
  await stop('wants');
  await phone.button('continue').click();
  await expect(phone.button('finalise')).toBeEnabled();
  await stop('outcome');
}

const AFTER_T2 = ['T3', 'T4', 'T5', 'T6', 'T7', 'T8'];

/** The lock has come up and has put the cursor in its field. A picture taken just before that would have the ring round
 * the field that `steady` takes away: 3227 pixels. */
export async function focused(phone: Phone): Promise<void> {
  await expect(phone.page.locator('#passphrase')).toBeFocused();
}

async function talk(phone: Phone, stop: Stop): Promise<void> {
  await focused(phone);
  await stop('lock');
  await phone.unlock();
  await phone.button('settings-title').click();
  await expect(phone.page.locator('dialog')).toBeVisible();
  await stop('settings');
  await phone.ask('lock');
  await phone.page.reload();
  await toTheQuestion(phone, 'ar', stop);
  await phone.page.locator('.show-button').click();
  await stop('card');
  await phone.button('back-to-my-side').click();
  for (const tag of ['ps', 'ckb', 'ti', 'bn', 'so', 'ur']) {
    await switchTo(phone, tag);
    await stop(`question-${tag}`);
  }
  await phone.page.locator('.show-button').click();
  await stop('card-ur');
  await phone.button('back-to-my-side').click();
  await switchTo(phone, 'ar');
  await phone.page.locator('header .pill').click();
  await expect(phone.page.locator('dialog')).toBeVisible();
  await stop('language-sheet');
  await phone.page.keyboard.press('Escape');
  await fullPhone(phone, stop);
  await expect(phone.page.locator('.part').first()).toBeVisible();
  await stop('follow-ups');
  await phone.button('continue').click();
  await toTheOutcome(phone, AFTER_T2, stop);
  await beyondTheOutcome(phone, stop);
  await afterTheTalk(phone, stop);
}

/** The disk is full while T2 is answered, and is not any more. */
async function fullPhone(phone: Phone, stop: Stop): Promise<void> {
  const refuse = { status: 422, contentType: 'application/json', body: '{"code":"storage_full","reference":null,"wait_seconds":null}' };
  await phone.page.route('**/ipc/answer_item', (route) => route.fulfill(refuse));
  await phone.choice('T2', 'yes').click();
  await expect(phone.page.getByRole('alert')).toContainText(phone.t('error-storage-full'));
  await stop('full-phone');
  await phone.page.unroute('**/ipc/answer_item');
  await phone.button('try-again').click();
  await phone.saved();
}

/** The referral, the longer talk and the review, and back. */
async function beyondTheOutcome(phone: Phone, stop: Stop): Promise<void> {
  await phone.button('refer-button').click();
  const services = phone.page.locator('main ul.rows button.row');
  await expect(services.first()).toBeVisible();
  await stop('referral');
  await services.first().click();
  await phone.button('refer-choose').click();
  await expect(phone.page.locator('main .told')).toBeVisible();
  await stop('telling');
  await phone.button('refer-agrees').click();
  await phone.button('refer-way-phone').click();
  await phone.button('refer-done').click();
  await expect(phone.button('finalise')).toBeEnabled();
  await phone.button('signs-button').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-observations'));
  await stop('observations');
  await phone.button('continue').or(phone.button('next')).or(phone.button('skip')).first().click();
  await expect(phone.button('finalise')).toBeEnabled();
  await phone.button('review-button').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-review'));
  await stop('review');
  await phone.button('review-to-outcome').click();
  await phone.button('go-full').click();
  await expect(heading(phone)).toHaveText(phone.t('screen-sections'));
  await stop('sections');
  await phone.button('stop-here').click();
}

async function afterTheTalk(phone: Phone, stop: Stop): Promise<void> {
  await phone.button('finalise').click();
  await expect(phone.page.locator('.big-code')).toBeVisible();
  await stop('code');
  await phone.button('to-home').click();
  await phone.button('mine-title').click();
  await expect(phone.page.locator('main .code')).toHaveCount(1);
  await stop('mine');
  await phone.button('back').click();
  await phone.button('hand-over-title').click();
  await expect(phone.button('hand-over-save-file')).toBeVisible();
  await stop('hand-over');
  // Hide makes the page afresh: the picture is of the new one.
  await phone.page.evaluate(() => document.documentElement.classList.add('before-hide'));
  await phone.button('hide').click();
  await expect(phone.page.locator('html.before-hide')).toHaveCount(0);
  await phone.page.waitForLoadState('load');
  await expect(phone.page.locator('.calculator')).toBeVisible();
  await stop('decoy');
}

async function letters(phone: Phone, stop: Stop): Promise<void> {
  await phone.unlock();
  await openLetters(phone);
  await stop('letters');
}

async function help(phone: Phone, stop: Stop): Promise<void> {
  await phone.unlock();
  await phone.button('guidance-title').click();
  const row = (title: string) => phone.page.locator('main button.row').filter({ hasText: phone.t(title) });
  await expect(row('card-smuggling')).toBeVisible();
  await phone.page.locator('header .pill').click();
  await phone.page.locator('dialog').getByRole('button', { name: language('fa-AF').name, exact: true }).click();
  await expect(phone.page.locator('header .pill')).toContainText(language('fa-AF').name);
  await stop('list');
  await phone.button('numbers-title').click();
  await expect(phone.page.locator('.service').first()).toBeVisible();
  await stop('numbers');
  await phone.button('back').click();
  await row('info-rights').click();
  await phone.button('show-card').click();
  await expect(phone.page.locator('dialog .show-title')).toBeVisible();
  await stop('shown');
  await phone.button('back-to-my-side').click();
  await phone.button('back').click();
  await phone.button('back').click();
  await safetyPages(phone, stop);
  await practice(phone, stop);
}

async function safetyPages(phone: Phone, stop: Stop): Promise<void> {
  await phone.button('home-safety').click();
  for (const place of ['kept', 'erase']) {
    await phone.button(`safety-${place}`).click();
    await expect(heading(phone)).toHaveText(phone.t(`${place}-title`));
    await stop(place);
    await phone.button('back').click();
  }
  await phone.button('back').click();
}

async function practice(phone: Phone, stop: Stop): Promise<void> {
  await phone.page.getByRole('button').filter({ hasText: phone.t('home-practice') }).first().click();
  await expect(heading(phone)).toHaveText(phone.t('practice-title'));
  await stop('practice');
  await phone.page.getByRole('button').filter({ hasText: phone.t('practice-bakery') }).click();
  await phone.page.locator('dialog').getByRole('button', { name: phone.t('continue'), exact: true }).click();
  await phone.safe();
  await phone.chooseLanguage('ps');
  await phone.agree();
  await phone.about();
  await expect(phone.page.locator('.practice-said')).toBeVisible();
  await stop('practice-question');
}

/** Amina's new phone joins with an invite of the base beside it. */
async function fresh(phone: Phone, stop: Stop): Promise<void> {
  await expect(phone.button('fresh-join')).toBeVisible();
  await stop('fresh');
  await phone.button('fresh-join').click();
  await expect(phone.button('take-camera')).toBeVisible();
  await stop('join');
  const invite = invited(phone);
  phone.page.once('dialog', (dialog) => void dialog.accept(invite));
  await phone.button('take-file').click();
  await phone.button('join-go').click();
  await phone.button('passphrase-own').click();
  await phone.page.locator('#own-phrase').fill(PASSPHRASE);
  await phone.page.locator('#phrase-again').fill(PASSPHRASE);
  await phone.button('join-title').click();
  await expect(phone.page.locator('.six-words li')).toHaveCount(6, { timeout: 60_000 });
  await stop('six-words');
}

/** A file with an invite for this device, of a base beside it. */
export function invited(phone: Phone): string {
  const invite = join(phone.folder, 'invite.waymark');
  waymark('org', 'invite', '--dir', copyOf('base', phone), '--role', 'field', '--out', invite);
  return invite;
}

/** Another device of the organisation, which is not on screen: the other walks must not see what is done on it. */
function copyOf(role: 'phone' | 'base', beside: Phone, name = 'another'): string {
  const folder = join(beside.folder, `${name}-${role}`);
  cpSync(join(organisation(), role), folder, { recursive: true });
  return folder;
}

function waymark(...words: string[]): void {
  execFileSync(join(PROGRAMS, 'waymark'), [...words, '--passphrase-file', join(organisation(), 'passphrase.txt')], { stdio: 'pipe' });
}

/** What people said whose talks come to the base, as answers files. */
const TALKS = [
  { age_band: '25-34', person_locale: 'ar', answers: { L1: { value: 'yes', sectors: ['bakery_food'] }, L2: { value: 'none' }, D1: { value: 'yes', when: ['journey'], who: ['employer'] }, T3: { value: 'yes' } } },
  { age_band: '15-17', person_locale: 'fa-AF', answers: { T3: { value: 'yes' } } },
  { age_band: '35-49', person_locale: 'ti', answers: { L1: { value: 'no' } } },
];
const SAID = { mode: 'full', age_doubt: false, age_at_event: null, worker_locale: 'en', safety: { private: true, beside: 'alone', interpreter: 'trained', safe_now: 'yes' }, consent: { talk: 'yes', store: 'yes', share: 'no', counts: 'no' }, observations: [], worker_view: null };

/** A file with these talks, carried from a phone of the organisation that is not on screen. */
export function carried(phone: Phone): string {
  return carriedFrom('another', TALKS, phone);
}

/** A file with one talk of a copy of that phone, under a number that it has used already: a base sets it aside. */
export function forked(phone: Phone): string {
  return carriedFrom('forked', TALKS.slice(2), phone);
}

function carriedFrom(name: string, talks: typeof TALKS, phone: Phone): string {
  const other = copyOf('phone', phone, name);
  for (const talk of talks) {
    const answers = join(phone.folder, 'answers.json');
    writeFileSync(answers, JSON.stringify({ ...SAID, ...talk }));
    waymark('field', 'screen', '--dir', other, '--answers', answers);
  }
  const file = join(phone.folder, `${name}.waymark`);
  waymark('field', 'carry', '--dir', other, '--out', file);
  return file;
}

/** To a place of the base by its rail. */
async function go(desk: Phone, place: string): Promise<void> {
  await desk.page.locator('.rail-item').filter({ hasText: desk.t(`rail-${place}`) }).click();
  await expect(heading(desk)).toBeVisible();
  await desk.page.waitForLoadState('networkidle');
}

async function base(desk: Phone, stop: Stop): Promise<void> {
  await desk.unlock();
  await expect(desk.page.locator('main')).toContainText(desk.t('base-link-offline'), { timeout: 30_000 });
  await stop('empty');
  const file = carried(desk);
  await desk.button('base-import').click();
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('receive-choose').click();
  await expect(desk.page.locator('.manifest')).toBeVisible();
  await stop('manifest');
  await desk.button('receive-accept').click();
  await expect(desk.page.locator('.manifest')).toHaveCount(0);
  await go(desk, 'cases');
  await expect(desk.page.locator('.case')).toHaveCount(TALKS.length);
  await stop('cases');
  await desk.page.locator('.case').first().click();
  await expect(desk.page.locator('.detail-pane')).toContainText(desk.t('open-why'));
  await stop('reason');
  await desk.button('open-reason-first-look').click();
  await expect(desk.page.locator('.detail-pane')).toContainText(desk.t('case-answers'));
  await stop('case');
  await go(desk, 'receive');
  await expect(desk.button('receive-choose')).toBeVisible();
  await stop('receive');
  for (const place of ['devices', 'export', 'organisation']) {
    await go(desk, place);
    await stop(place);
  }
  await desk.button('base-recordings').click();
  await expect(heading(desk)).toHaveText(desk.t('recordings-title'));
  await desk.page.locator('main select').selectOption('ar');
  await expect(desk.page.locator('main')).toContainText(question('ar', 'T2'));
  await stop('recordings');
}

async function arabicBase(desk: Phone, stop: Stop): Promise<void> {
  await desk.unlock();
  await desk.ask('import_file', { path: carried(desk) });
  await desk.page.reload();
  await expect(desk.page.locator('.case')).toHaveCount(TALKS.length);
  await desk.page.locator('.case').first().click();
  await expect(desk.page.locator('.detail-pane')).toContainText(desk.t('open-why'));
  await stop('cases');
  await go(desk, 'organisation');
  await stop('organisation');
}

const short = (person: string) => async (phone: Phone, stop: Stop) => {
  await toTheQuestion(phone, person, stop);
  await phone.answer('T2', 'yes');
  await toTheOutcome(phone, AFTER_T2, stop);
};
const question_only = (person: string) => (phone: Phone, stop: Stop) => toTheQuestion(phone, person, stop);

/** All of them. */
export const WALKS: Walk[] = [
  { name: 'talk', role: 'phone', tag: 'en', go: talk },
  { name: 'arabic', role: 'phone', tag: 'ar', go: short('fr') },
  { name: 'french', role: 'phone', tag: 'fr', go: short('ti') },
  { name: 'serbian-cyrillic', role: 'phone', tag: 'sr-Cyrl', go: question_only('bn') },
  { name: 'serbian-latin', role: 'phone', tag: 'sr-Latn', go: question_only('ur') },
  { name: 'letters', role: 'lettered', tag: 'en', go: letters },
  { name: 'help', role: 'phone', tag: 'en', go: help },
  { name: 'fresh', role: 'fresh', tag: 'en', go: fresh },
  { name: 'base', role: 'base', tag: 'en', go: base },
  { name: 'base-arabic', role: 'base', tag: 'ar', go: arabicBase },
];
