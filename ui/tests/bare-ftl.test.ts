// What a phone carries of a Fluent file says the same as the file.
import { readFileSync, readdirSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { expect, it } from 'vitest';
import { bare } from '../build/bare-ftl.ts';
import { LOCALES } from '../build/locales-plugin.ts';

it('leaves every message of every language as it is', () => {
  for (const tag of readdirSync(LOCALES, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    for (const file of readdirSync(`${LOCALES}${tag.name}`).filter((name) => name.endsWith('.ftl'))) {
      const ftl = readFileSync(`${LOCALES}${tag.name}/${file}`, 'utf8');
      expect(new FluentResource(bare(ftl)).body, `${tag.name}/${file}`).toEqual(new FluentResource(ftl).body);
    }
  }
});

it('takes comments away and nothing of a message', () => {
  expect(bare('### A file\n\n# A note\nb = C#\n    { $n ->\n       *[other] # 1\n    }\n')).toBe('b = C#\n    { $n ->\n       *[other] # 1\n    }\n');
});
