// Gives the table of languages (locales/locales.toml) to the interface as the module `virtual:waymark-locales`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import type { Plugin } from 'vite';

const ID = 'virtual:waymark-locales';
const RESOLVED = `\0${ID}`;

/** Where the words live. */
export const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** One language, as its row says. */
export interface LanguageRow {
  tag: string;
  name: string;
  english: string;
  direction: 'ltr' | 'rtl';
  fallback: string[];
  worker: boolean;
}

/** All languages, in the order of the language sheet. */
export function readLanguages(): LanguageRow[] {
  const table = parse(readFileSync(`${LOCALES}locales.toml`, 'utf8')) as unknown as { language: LanguageRow[] };
  return table.language;
}

/** The Vite plugin. */
export function localesPlugin(): Plugin {
  return {
    name: 'waymark-locales',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      this.addWatchFile(`${LOCALES}locales.toml`);
      const rows = readLanguages().map(({ tag, name, direction, fallback, worker }) => ({ tag, name, direction, fallback, worker }));
      return `export default ${JSON.stringify(rows)};`;
    },
  };
}
