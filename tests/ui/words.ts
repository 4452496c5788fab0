// The words on screen by their Fluent id, so that a better wording breaks no test.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { ROOT } from './place.ts';

const bundles = new Map<string, FluentBundle>();

/** Made-up words in the place of a language's own (pseudo.ts): the language, the source, and what is made of it. */
let madeUp: { place: string; source: string; make: (ftl: string) => string } | null = null;

/** From now on one language has made-up words; null: all have their own again. */
export function makeUp(words: typeof madeUp): void {
  madeUp = words;
  bundles.clear();
}

function bundle(tag: string): FluentBundle {
  let found = bundles.get(tag);
  if (!found) {
    found = new FluentBundle(tag, { useIsolating: false });
    const made = madeUp?.place === tag ? madeUp : null;
    const folder = join(ROOT, 'locales', made?.source ?? tag);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
      const ftl = readFileSync(join(folder, file), 'utf8');
      found.addResource(new FluentResource(made ? made.make(ftl) : ftl));
    }
    bundles.set(tag, found);
  }
  return found;
}

const dashes = (id: string) => id.replace(/[_+.]/g, '-');

/** The text of the first of these ids that the language has. */
export function words(tag: string, ids: string | string[], args: Record<string, FluentVariable> = {}): string {
  for (const id of [ids].flat()) {
    const pattern = bundle(tag).getMessage(id)?.value;
    if (pattern) return bundle(tag).formatPattern(pattern, args);
  }
  // What is not translated yet stands there in the language of the source.
  if (tag !== 'en') return words('en', ids, args);
  throw new Error(`${tag} has none of ${[ids].flat().join(', ')}`);
}

/** The word of a choice, the item's own first. */
export function choice(tag: string, item: string, id: string): string {
  return words(tag, [`q-${item}-choice-${dashes(id)}`, `choice-${dashes(id)}`]);
}

/** The text of an item. */
export function question(tag: string, item: string): string {
  return words(tag, `q-${item}`);
}

/** A language's own name and direction, from the table of languages. */
export function language(tag: string): { name: string; direction: string } {
  const table = readFileSync(join(ROOT, 'locales', 'locales.toml'), 'utf8');
  const row = table.split('[[language]]').find((one) => one.includes(`tag = "${tag}"`)) ?? '';
  const value = (key: string) => row.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1] ?? '';
  return { name: value('name'), direction: value('direction') };
}

/** A text of the screen without the marks that isolate directions. */
export function plain(text: string): string {
  return text.replace(/[\u200E\u200F\u2066-\u2069]/g, '').trim();
}
