// No words people read stand in components or scripts: they live in Fluent, and every one that is asked for is there.
import { FluentResource } from '@fluent/bundle';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { LOCALES, UI, filesBelow, read } from './files';

const LETTERS = /\p{L}{2,}/u;
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

interface Node {
  type: string;
  name?: string;
  data?: string;
  value?: unknown;
  [key: string]: unknown;
}

/** Words written out in the markup of a component. */
function wordsIn(path: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const one = node as Node;
    if (one.type === 'Text' && LETTERS.test(one.data ?? '')) found.push((one.data ?? '').trim());
    if (one.type === 'Attribute') {
      if (SPOKEN_ATTRIBUTES.includes(one.name ?? '')) walk(one.value);
      return;
    }
    for (const [key, value] of Object.entries(one)) if (key !== 'loc') walk(value);
  };
  walk(parse(read(path), { modern: true }).fragment.nodes);
  return found;
}

function idsOf(...files: string[]): Set<string> {
  return new Set(files.flatMap((file) => new FluentResource(read(`${LOCALES}en/${file}`)).body.map((entry) => entry.id)));
}

const sources = filesBelow(`${UI}src`, '.svelte', '.ts').filter((path) => !path.endsWith('.test.ts'));
const code = sources.map(read).join('\n');

/** Ids that are put together from a prefix and an id of the app: `state-${state}`. */
const prefixes = [...code.matchAll(/[`']([a-z]+(?:-[a-z]+)*-)(?:\$\{|')/g)].map((match) => match[1] ?? '');

describe('words', () => {
  it('stand in no component', () => {
    const written = sources.filter((path) => path.endsWith('.svelte')).flatMap((path) => wordsIn(path).map((word) => `${path}: ${word}`));
    expect(written).toEqual([]);
  });

  it('are found by this test where somebody writes one', () => {
    const caught = parse('<button aria-label="Hide me">Go on</button>', { modern: true });
    expect(JSON.stringify(caught)).toMatch(LETTERS);
  });

  it('exist for every id that is written out', () => {
    const known = idsOf('app.ftl', 'errors.ftl', 'worker.ftl', 'assessment.ftl', 'person.ftl', 'cards.ftl', 'infocards.ftl', 'base.ftl', 'organisation.ftl', 'safety.ftl', 'practice.ftl', 'recordings.ftl');
    const asked = [...code.matchAll(/\bt\(\s*'([a-z][a-z0-9-]*)'/g), ...code.matchAll(/\bt\([^()'`]*\? '([a-z][a-z0-9-]*)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...idsOf('app.ftl')].filter((id) => {
      const written = code.includes(`'${id}'`) || code.includes(`\`${id}\``);
      return !written && id !== 'old-web-view' && !prefixes.some((prefix) => id.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });

  it('come in three parts for every refusal', () => {
    const errors = idsOf('errors.ftl');
    const heads = [...errors].filter((id) => !id.endsWith('-safe') && !id.endsWith('-next'));
    expect(heads.length).toBeGreaterThan(20);
    for (const head of heads) expect([errors.has(`${head}-safe`), errors.has(`${head}-next`)], head).toEqual([true, true]);
  });
});
