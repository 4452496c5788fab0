// What style sheets may not use, because web views from Chrome 87 on must show every rule.
import { describe, expect, it } from 'vitest';
import { UI, filesBelow, read } from './files';

const sheets = filesBelow(`${UI}src`, '.css');

/** Newer than Chrome 87, each without a fall-back of ours. */
const TOO_NEW = [':has(', ':is(', ':where(', ':dir(', '@container', '@layer', 'color-mix(', 'aspect-ratio', 'border-start-start', 'border-end-end', '&'];

describe('style sheets', () => {
  it('use nothing newer than the oldest web view', () => {
    const found = sheets.flatMap((path) => TOO_NEW.filter((word) => read(path).includes(word)).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  it('hold every rule: components have none of their own, which Svelte would scope with :where()', () => {
    expect(filesBelow(`${UI}src`, '.svelte').filter((path) => read(path).includes('<style'))).toEqual([]);
  });

  it('keep touch targets at 48 px and answers at 72', () => {
    const tokens = read(`${UI}src/styles/tokens.css`);
    expect(tokens).toContain('--touch: 48px');
    expect(tokens).toContain('--answer: 72px');
  });
});
