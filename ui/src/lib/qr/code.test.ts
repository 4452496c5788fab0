// A code is drawn as it was sent.
import { describe, expect, it } from 'vitest';
import { QUIET, modulesPath } from './code';

describe('the path of a code', () => {
  it('has a stroke for each run of dark modules', () => {
    // 3×3: 101 / 010 / 111 = 1010 1011 1
    const bits = btoa(String.fromCharCode(0b10101011, 0b10000000));
    const q = QUIET;
    expect(modulesPath({ side: 3, bits })).toBe(
      `M${q} ${q}h1v1h-1zM${q + 2} ${q}h1v1h-1zM${q + 1} ${q + 1}h1v1h-1zM${q} ${q + 2}h3v1h-3z`,
    );
  });

  it('is empty where there is nothing', () => {
    expect(modulesPath({ side: 0, bits: '' })).toBe('');
  });
});
