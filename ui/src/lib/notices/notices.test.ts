// The notices hold what they have to: a licence for every work, and the texts of the large ones among them.
import { describe, expect, it } from 'vitest';
import { read } from './notices';

describe('the notices', () => {
  it('name works and their licences, and hold the texts of those that ask for it', async () => {
    const { works, texts } = await read();
    expect(works.length).toBeGreaterThan(200);
    expect(works.filter(({ licence }) => licence === '')).toEqual([]);
    const named = new Set(texts.flatMap(({ names }) => names));
    for (const name of ['openssl-src', 'sqlcipher-src', 'ring', 'rustls', 'tauri', 'svelte', '@lucide/svelte', 'OFL-noto-sans']) expect(named).toContain(name);
    expect(texts.some(({ names, text }) => names.includes('sqlcipher-src') && text.includes('ZETETIC'))).toBe(true);
  });
});
