// Pseudo-languages: English made long and accented, or turned around, served in the place of a real language's words.
// Nothing of the product knows of them: the words are exchanged between the program and the page.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transformer, parse, serialize, type TextElement } from '@fluent/syntax';
import type { Page } from '@playwright/test';
import { bare } from '../../ui/build/bare-ftl.ts';
import { ROOT } from './place.ts';
import { makeUp } from './words.ts';

/** Which one: `long` stands in the place of English, `mirrored` in the place of Arabic, with its direction. */
export type Pseudo = 'long' | 'mirrored';

/** The language whose place a pseudo-language takes. */
export const PLACE: Record<Pseudo, string> = { long: 'en', mirrored: 'ar' };

const ACCENTED: Record<string, string> = { a: 'á', c: 'č', d: 'đ', e: 'é', g: 'ğ', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž', A: 'Å', C: 'Ç', E: 'É', I: 'İ', O: 'Ö', S: 'Š', U: 'Ü', Z: 'Ž' };
const VOWELS = new Set('aeiouAEIOU');

/** Accents on every letter that has one in our fonts, and every vowel twice: about two fifths longer, as German or
 * Tigrinya may be. */
function long(text: string): string {
  return [...text].map((sign) => (VOWELS.has(sign) ? (ACCENTED[sign] ?? sign).repeat(2) : (ACCENTED[sign] ?? sign))).join('');
}

/** The same letters between the marks that make them run from the right: what sticks to the wrong side is seen. */
function mirrored(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => `\u202e${word}\u202c`);
}

class Exchanged extends Transformer {
  readonly #change: (text: string) => string;

  constructor(change: (text: string) => string) {
    super();
    this.#change = change;
  }

  override visitTextElement(element: TextElement): TextElement {
    element.value = this.#change(element.value);
    return element;
  }
}

function folder(tag: string): Map<string, string> {
  const path = join(ROOT, 'locales', tag);
  return new Map(readdirSync(path).filter((name) => name.endsWith('.ftl')).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** A Fluent file in a pseudo-language. */
export function pseudo(kind: Pseudo, ftl: string): string {
  const resource = parse(ftl, {});
  new Exchanged(kind === 'long' ? long : mirrored).visit(resource);
  return serialize(resource, {});
}

/** From now on the page reads English in a pseudo-language where it asks for the language whose place that takes. */
export async function speakPseudo(page: Page, kind: Pseudo): Promise<void> {
  makeUp({ place: PLACE[kind], source: 'en', make: (ftl) => pseudo(kind, ftl) });
  const [source, place] = [folder('en'), folder(PLACE[kind])];
  const byText = new Map([...place].map(([name, text]) => [bare(text), name]));
  await page.route('**/words/*.js', async (route) => {
    const answer = await route.fetch();
    const script = await answer.text();
    const { default: text } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as { default: string };
    const english = source.get(byText.get(text) ?? '');
    if (english === undefined) await route.fulfill({ response: answer, body: script });
    else await route.fulfill({ response: answer, body: `export default ${JSON.stringify(pseudo(kind, english))}` });
  });
}
