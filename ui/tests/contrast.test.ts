// Contrast, computed from the tokens themselves: an audit in the browser calls most of these pairs "incomplete".
import { describe, expect, it } from 'vitest';
import { UI, read } from './files';

const AAA = 7;
const CONTROL = 3;
const css = read(`${UI}src/styles/tokens.css`);

function theme(name: string): Record<string, string> {
  const block = css.match(new RegExp(`data-theme='${name}'\\] \\{([^}]*)\\}`))?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const TEXT: [string, string][] = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['text-2', 'bg'],
  ['text-2', 'surface'],
  ['on-primary', 'primary'],
  ['primary', 'bg'],
  ['text', 'selected'],
  ...['urgent', 'attention', 'ok', 'info', 'practice'].map((name): [string, string] => [name, `${name}-tint`]),
  // The small print of an error stands on the tint of attention.
  ['text-2', 'attention-tint'],
  ['urgent', 'surface'],
];
const CONTROLS: [string, string][] = [
  ['border', 'bg'],
  ['border', 'surface'],
  ['focus', 'bg'],
  ['focus', 'surface'],
  ['primary', 'selected'],
];

describe.each(['day', 'sun', 'night'])('%s', (name) => {
  const colours = theme(name);

  it.each(TEXT)('%s on %s can be read at AAA', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(AAA);
  });

  it.each(CONTROLS)('%s is seen against %s', (line, ground) => {
    expect(contrast(colours[line] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(CONTROL);
  });
});

it('the sum is right: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
