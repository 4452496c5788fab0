// Taking direction marks out of a text before it leaves the screen: file names, comparisons, the clipboard, tests.

const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** The text without marks that steer direction. The zero-width non-joiner stays: Persian spells with it. */
export function plain(text: string): string {
  return text.replace(MARKS, '');
}
