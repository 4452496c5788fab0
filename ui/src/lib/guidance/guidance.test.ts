// Help and numbers: how cards and services are set out, and that a late answer never replaces a later one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CardBlockKind, CardBlockView, CardView, Commands, ServiceView } from '../ipc';
import { Refusal } from '../ipc';
import { piecesOf } from './blocks';
import { Guidance, type GuidanceCalls } from './guidance.svelte';
import { NEEDS, aboutNumber, byCountry, speaks, valuesOf } from './directory';
import { standingOf } from './standing';

const block = (kind: CardBlockKind, text: string): CardBlockView => ({ kind, text, fact: null });

const service = (id: string, country: string): ServiceView => ({
  id,
  country,
  name: id,
  text: null,
  place: null,
  helps: [],
  accepts: [],
  from_age: null,
  from_age_said: null,
  languages: [],
  hours: null,
  hours_from: null,
  hours_to: null,
  phones: [],
  web: null,
  standing: 'service-unconfirmed',
  checked_on: null,
  checked_said: null,
  source: { name: 'A leaflet', date: null, evidence: 'evidence-seen' },
});

describe('a card', () => {
  it('makes one list of steps that follow each other and counts on after a text between them', () => {
    const pieces = piecesOf([block('step', 'a'), block('step', 'b'), block('text', 'c'), block('step', 'd'), block('warning', 'e')]);
    const told = pieces.map((piece) => (piece.kind === 'steps' ? `${piece.from}: ${piece.blocks.map((one) => one.text).join()}` : piece.kind));
    expect(told).toEqual(['1: a,b', 'text', '3: d', 'warning']);
  });
});

describe('a mark', () => {
  it.each([
    ['fact-standing-fresh', 'fresh'],
    ['service-checked-long-ago', 'stale'],
    ['service-unconfirmed', 'unverified'],
    ['service-of-a-newer-app', 'unverified'],
  ])('%s is shown as %s', (message, standing) => {
    expect(standingOf(message)).toBe(standing);
  });
});

describe('services', () => {
  it('stand below their country, countries in the order of the words, the surest of each first', () => {
    const countries = byCountry([service('gr-1', 'country-GR'), service('rs-1', 'country-RS'), service('gr-2', 'country-GR'), service('xx', 'country-XX')], ['country-RS', 'country-GR']);
    expect(countries.map(({ name, services }) => [name, ...services.map(({ id }) => id)])).toEqual([['country-RS', 'rs-1'], ['country-GR', 'gr-1', 'gr-2'], ['country-XX', 'xx']]);
  });

  it('say of a number only what is known', () => {
    const about = (help: string | null, from_abroad: boolean | null, free: boolean | null) => aboutNumber({ number: '116 111', help, from_abroad, free });
    expect(about(null, null, null)).toEqual([]);
    expect(about('help-police', false, true)).toEqual(['help-police', 'service-inside-only', 'service-free']);
    expect(about(null, true, false)).toEqual(['service-from-abroad']);
  });

  it('name a language by its own name where the app has it, else in the reader’s words', () => {
    const say = (id: string) => ({ text: id, tag: 'en', dir: 'ltr' as const, missing: false });
    expect(speaks('ar', say)).toMatchObject({ text: 'العربية', tag: 'ar', dir: 'rtl' });
    expect(speaks('ru', say).text).toBe('language-ru');
  });

  it('give dates, ages and hours as ready texts', () => {
    const values = valuesOf({ ...service('a', 'country-RS'), checked_on: '2026-11-01', from_age: 15, hours_from: '08:00', hours_to: '20:00' });
    expect(values).toEqual({ dateText: '2026-\u206011-\u206001', ageText: '15', fromText: '08:00', toText: '20:00' });
  });

  it('are given to the person in their calendar and digits', () => {
    const values = valuesOf({ ...service('a', 'country-RS'), checked_on: '2026-11-22', checked_said: '۱ آذر ۱۴۰۵ (2026-11-22)', from_age: 15, from_age_said: '۱۵' });
    expect(values).toMatchObject({ dateText: '۱ آذر ۱۴۰۵ (2026-11-22)', ageText: '۱۵' });
  });
});

/** An app whose answers come when the test says so. */
class LateApp {
  readonly asked: { command: string; request: unknown; answer: (view: unknown) => void; refuse: (thrown: unknown) => void }[] = [];
  person = 'ar';
  readonly words = {
    person: () => this.person,
    load: () => Promise.resolve(),
    speak: (tag: string) => {
      this.person = tag;
      return Promise.resolve();
    },
  };

  readonly call: GuidanceCalls = <C extends 'cards' | 'card' | 'services'>(command: C, request: Commands[C][0]) =>
    new Promise<Commands[C][1]>((answer, refuse) => this.asked.push({ command, request, answer: answer as (view: unknown) => void, refuse }));

  guidance(): Guidance {
    return new Guidance(this.call, Refusal.from, this.words);
  }
}

const card = (id: string): CardView => ({ row: { id, audience: 'person', title: `info-${id}`, actions: [] }, blocks: [], services: [], wants_services: false, review: 'draft' });
const settled = () => new Promise((done) => setTimeout(done));

describe('the pages of help', () => {
  it('show the card that was asked for last, whichever answer comes last', async () => {
    const app = new LateApp();
    const guidance = app.guidance();
    void guidance.open('rights');
    await settled();
    guidance.back();
    void guidance.open('debt');
    await settled();
    app.asked[1]?.answer(card('debt'));
    app.asked[0]?.answer(card('rights'));
    await settled();
    expect([guidance.page, guidance.card?.row.id]).toEqual(['card', 'debt']);
  });

  it('ask anew how far a translation is when the person’s language changes, and keep the card on screen', async () => {
    const app = new LateApp();
    const guidance = app.guidance();
    void guidance.open('rights');
    await settled();
    app.asked[0]?.answer(card('rights'));
    await settled();
    void guidance.speak('ur');
    await settled();
    expect(app.asked[1]?.request).toEqual({ id: 'rights', person_locale: 'ur' });
    expect(guidance.card?.row.id).toBe('rights');
  });

  it('keep a refusal with its page and try the same once more', async () => {
    const app = new LateApp();
    const guidance = app.guidance();
    void guidance.start('ar');
    await settled();
    app.asked[0]?.refuse({ code: 'internal' });
    await settled();
    expect(guidance.refusal?.view.code).toBe('internal');
    void guidance.again();
    await settled();
    app.asked[1]?.answer([]);
    await settled();
    expect([guidance.refusal, guidance.rows]).toEqual([null, []]);
  });

  it('show the numbers for a need to both, and ask for the same need once more when it was refused', async () => {
    const app = new LateApp();
    const guidance = app.guidance();
    void guidance.openNumbers('doctor');
    await settled();
    const needs = () => app.asked.map((one) => (one.request as { need: string | null }).need);
    expect([guidance.need, needs()]).toEqual(['doctor', ['doctor', 'doctor']]);
    app.asked[0]?.refuse({ code: 'internal' });
    await settled();
    void guidance.again();
    await settled();
    expect(needs().slice(2)).toEqual(['doctor', 'doctor']);
    void guidance.openNumbers();
    await settled();
    expect([guidance.need, needs().slice(4)]).toEqual([null, [null, null]]);
  });

  it('know only needs that the directory answers with a service', () => {
    const table = readFileSync(new URL('../../../../content/directory/needs.toml', import.meta.url), 'utf8').split('[needs]')[1] ?? '';
    const answered = [...table.matchAll(/^(\w+) =/gm)].map((found) => found[1]);
    expect(NEEDS.filter((need) => !answered.includes(need))).toEqual([]);
  });

  it('lead back to the list, and from the list nowhere', async () => {
    const app = new LateApp();
    const guidance = app.guidance();
    void guidance.openNumbers();
    expect([guidance.page, guidance.back(), guidance.page, guidance.back()]).toEqual(['numbers', true, 'list', false]);
  });
});
