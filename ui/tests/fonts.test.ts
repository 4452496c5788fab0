// Every character of every message is in the fonts of its language, and every language has a stack of its own.
import { existsSync, readdirSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readLanguages } from '../build/locales-plugin.ts';
import { LOCALES, UI, read } from './files';

/** Marks that show nothing and need no glyph. */
const INVISIBLE = /[\u200B-\u200F\u2066-\u2069\n]/u;

const css = read(`${UI}src/styles/languages.css`);
const faces = new Map(
  [...read(`${UI}src/styles/fonts.css`).matchAll(/font-family: '([^']+)'; src: url\('\/fonts\/([^']+)'\)/g)].map((match) => [
    match[1] ?? '',
    new Set(fontkit.openSync(`${UI}public/fonts/${match[2] ?? ''}`).characterSet),
  ]),
);

function ruleOf(tag: string): string {
  return css.match(new RegExp(`:lang\\(${tag}\\) \\{([^}]*)\\}`))?.[1] ?? '';
}

function stackOf(tag: string): string[] {
  return [...ruleOf(tag).matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** All literal text of a language's files. */
function textOf(tag: string): string {
  const folder = `${LOCALES}${tag}`;
  if (!existsSync(folder)) return '';
  const texts: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part)) if (!['id', 'type', 'name', 'attr'].includes(key)) walk(value);
    }
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) walk(new FluentResource(read(`${folder}/${file}`)).body);
  return texts.join('');
}

function missing(tag: string, text: string): string[] {
  const stack = stackOf(tag).map((name) => faces.get(name));
  return [...new Set(text)].filter((sign) => !INVISIBLE.test(sign) && !stack.some((face) => face?.has(sign.codePointAt(0) ?? 0)));
}

describe.each(readLanguages())('$tag', ({ tag, name }) => {
  it('has a font stack and a line height of its own', () => {
    expect(stackOf(tag).length).toBeGreaterThan(1);
    expect(ruleOf(tag)).toMatch(/line-height: \d/);
    expect(stackOf(tag).every((family) => faces.has(family))).toBe(true);
  });

  it('can write its own name and every character of its messages', () => {
    expect(missing(tag, name + textOf(tag))).toEqual([]);
  });
});

it('notices a letter that no font has', () => {
  expect(missing('en', 'abc漢')).toEqual(['漢']);
});

it('the Urdu face is for Urdu alone: it lacks letters of Pashto and Sorani', () => {
  for (const { tag } of readLanguages()) expect(stackOf(tag).includes('Waymark Nastaliq'), tag).toBe(tag === 'ur');
  expect(faces.get('Waymark Nastaliq')?.has('ڕ'.codePointAt(0) ?? 0)).toBe(false);
});
