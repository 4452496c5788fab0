// What is tried again is what was refused.
import { describe, expect, it } from 'vitest';
import { Refusal } from '../ipc';
import { Attempt } from './attempt.svelte';

describe('an attempt', () => {
  it('that was refused is tried again itself, and nothing else', async () => {
    let tries = 0;
    const attempt = new Attempt();
    await attempt.run(async () => {
      tries += 1;
      if (tries === 1) throw new Refusal({ code: 'storage_full', reference: null, wait_seconds: null });
    });
    expect(attempt.refusal?.view.code).toBe('storage_full');
    attempt.again();
    await new Promise((done) => setTimeout(done));
    expect([tries, attempt.refusal]).toEqual([2, null]);
  });
});
