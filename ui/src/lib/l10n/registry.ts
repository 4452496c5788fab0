// The table of languages: own names, directions, what stands in. A direction is never guessed from characters.
import rows from 'virtual:waymark-locales';

/** One language. */
export interface Language {
  /** BCP 47 tag, the folder below locales/. */
  tag: string;
  /** Its own name in its own script. */
  name: string;
  /** Which way it is written. */
  direction: 'ltr' | 'rtl';
  /** What stands in for a missing text of the app, nearest first. */
  fallback: string[];
  /** Whether the app itself is in this language. */
  worker: boolean;
}

/** All languages, in the order people see them; the first is the source of all translations. */
export const languages: readonly Language[] = rows;

/** The language every text is translated from. */
export const source: string = rows[0]?.tag ?? 'en';

/** The row of a tag; a tag this app does not know (a record of a newer one) is shown by its tag. */
export function language(tag: string): Language {
  const found = rows.find((row) => row.tag === tag);
  return found ?? { tag, name: tag, direction: 'ltr', fallback: [], worker: false };
}

/** The languages to look in for a text of the app: this one first, the source last. */
export function chain(tag: string): string[] {
  const tags = [tag, ...language(tag).fallback, source];
  return tags.filter((one, at) => tags.indexOf(one) === at);
}
