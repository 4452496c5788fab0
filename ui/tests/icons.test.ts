// Icons are drawn from plain markup (build/plain-icons.ts): every icon of the app comes out whole, and is given no more
// than that markup takes.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TAKEN, plainIcon } from '../build/plain-icons.ts';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const SET = fileURLToPath(new URL('../node_modules/@lucide/svelte/dist/icons/', import.meta.url));

/** What every component imports from the set: the file, the icon, the name it has there. */
const imported = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .flatMap((file) => {
    const code = readFileSync(join(SOURCE, file), 'utf8');
    return [...code.matchAll(/import (\w+) from '@lucide\/svelte\/icons\/([a-z0-9-]+)'/g)].map(([, name = '', icon = '']) => ({ file, code, name, icon }));
  });

describe('an icon', () => {
  it('is one the app shows', () => expect(imported.length).toBeGreaterThan(50));

  it.each([...new Set(imported.map(({ icon }) => icon))])('%s has its drawing in the markup', (icon) => {
    // Some names are other names of an icon.
    const drawn = /from "\.\/([a-z0-9-]+\.svelte)"/.exec(readFileSync(join(SET, `${icon}.js`), 'utf8'))?.[1] ?? '';
    const markup = plainIcon(readFileSync(join(SET, drawn), 'utf8'));
    expect(markup).toMatch(/<svg [^]*aria-hidden="true"><(path|circle|rect|line|polyline|polygon|ellipse) [^]*<\/svg>/);
  });

  it('is given nothing that the markup would drop', () => {
    const dropped = imported.flatMap(({ file, code, name }) =>
      [...code.matchAll(new RegExp(`<${name} ([^>]*)/>`, 'g'))].flatMap(([, given = '']) =>
        [...given.matchAll(/([\w:-]+)=/g)].map(([, one = '']) => one).filter((one) => !(TAKEN as readonly string[]).includes(one)).map((one) => `${file}: ${name} ${one}`),
      ),
    );
    expect(dropped).toEqual([]);
  });

  it('that is none is refused', () => expect(() => plainIcon('<p>no icon</p>')).toThrow());
});
