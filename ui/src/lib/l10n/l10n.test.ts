// Two languages at once, and what stands in where a text is missing.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from './catalogue';
import { L10n } from './l10n.svelte';
import { plain, sendable } from './plain';
import { chain, language } from './registry';

const TEXTS: Record<string, Partial<Record<Area, string>>> = {
  en: { app: 'only-english = Only here\nwaits = { $n ->\n    [one] { $nText } hour\n   *[other] { $nText } hours\n }', person: 'q-T3 = Did you work?\nchoice-yes = Yes\nq-C6-choice-yes = Yes, let us talk' },
  'sr-Latn': { app: 'waits = { $n ->\n    [one] { $nText } sat\n    [few] { $nText } sata\n   *[other] { $nText } sati\n }', person: 'q-T3 = Da li ste radili?' },
  ar: { person: 'q-T3 = هل عملت؟' },
};

describe('words', () => {
  let l10n: L10n;

  beforeEach(async () => {
    l10n = new L10n((tag, area) => Promise.resolve(TEXTS[tag]?.[area] ?? null));
    await l10n.useWorker('sr-Latn');
    await l10n.usePerson('ar');
  });

  it('are the worker’s and the person’s at the same time', () => {
    expect(l10n.t('q-T3')).toBe('Da li ste radili?');
    expect(l10n.said(['q-T3'])).toEqual({ text: 'هل عملت؟', tag: 'ar', dir: 'rtl', missing: false });
  });

  it('of the app come from the language that stands in, where one is missing', () => {
    expect(l10n.t('only-english')).toBe('Only here');
  });

  it('for the person are never silently in another language', () => {
    const said = l10n.said(['choice-yes']);
    expect([said.missing, said.tag, said.dir]).toEqual([true, 'sr-Latn', 'ltr']);
  });

  it('take the wording of one item before the general one', async () => {
    await l10n.useWorker('en');
    expect(l10n.first(['q-C6-choice-yes', 'choice-yes'])).toBe('Yes, let us talk');
    expect(l10n.first(['q-T3-choice-yes', 'choice-yes'])).toBe('Yes');
  });

  it('say which language a long text is really in', async () => {
    await l10n.useWorker('ar');
    expect(l10n.mine('only-english')).toEqual({ text: 'Only here', tag: 'en', dir: 'ltr', missing: true });
  });

  it('are read from further files only when a screen needs them', async () => {
    const asked: string[] = [];
    const lazy = new L10n((tag, area) => (asked.push(`${tag}/${area}`), Promise.resolve(area === 'infocards' ? 'info-call = Whom to call' : null)));
    await lazy.useWorker('sr-Latn');
    expect(asked.filter((one) => one.endsWith('cards'))).toEqual([]);
    await lazy.need(['infocards']);
    expect(asked.filter((one) => one.endsWith('cards'))).toEqual(['sr-Latn/infocards', 'en/infocards']);
    expect(lazy.t('info-call')).toBe('Whom to call');
  });

  it('follow the plural forms of their language', () => {
    const say = (n: number) => plain(l10n.t('waits', { n, nText: String(n) }));
    expect([1, 3, 5, 21].map(say)).toEqual(['1 sat', '3 sata', '5 sati', '21 sat']);
  });

  it('show an id that nobody wrote as it is', () => {
    expect(l10n.t('no-such-text')).toBe('no-such-text');
  });
});

describe('the table of languages', () => {
  it('gives directions, never guessing from characters', () => {
    expect(['ar', 'fa', 'fa-AF', 'ps', 'ur', 'ckb'].map((tag) => language(tag).direction)).toEqual(Array(6).fill('rtl'));
    expect(['en', 'sr-Cyrl', 'ku', 'ti', 'bn'].map((tag) => language(tag).direction)).toEqual(Array(5).fill('ltr'));
  });

  it('shows a language of a newer app by its tag', () => {
    expect(language('sw').name).toBe('sw');
    expect(chain('sw')).toEqual(['sw', 'en']);
  });
});

describe('plain', () => {
  it('takes direction marks away and leaves spelling alone', () => {
    expect(plain('كود \u2068K7F-4Q2X\u2069')).toBe('كود K7F-4Q2X');
    expect(plain('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });
});

describe('sendable', () => {
  it('takes away what would be refused and nobody sees, and leaves lines alone', () => {
    expect(sendable('\u202AAt the\tbus station.\u202C\nTomorrow. ')).toBe('At the bus station.\nTomorrow.');
    expect(sendable(' \uFEFF\t')).toBe('');
  });
});
