// A day as it is written in a sentence.

const WORD_JOINER = '\u2060';

/** The day as the core wrote it, kept on one line: a hyphen would let it break. */
export function unbroken(day: string | null): string {
  return (day ?? '').replace(/-/g, `-${WORD_JOINER}`);
}
