// Which places a killed window comes back to, and which only pass.
import { describe, expect, it } from 'vitest';
import type { ScreeningView } from '../ipc';
import { kept } from './place';

describe('the place that is kept', () => {
  it.each(['starting', 'fresh', 'join', 'unlock', 'decoy'] as const)('is the one before while "%s" is on screen', (name) => {
    expect(kept({ name })).toBeNull();
  });

  it('is the practice cases once a case was ended, since its talk is erased by then', () => {
    expect(kept({ name: 'practice', ended: '00112233445566778899aabbccddeeff' })).toEqual({ name: 'practice' });
  });

  it('is which talk, and nothing that was said in it', () => {
    const begun = { id: 'a1', person_locale: 'ar' } as unknown as ScreeningView;
    expect(kept({ name: 'screening', id: 'a1', begun })).toEqual({ name: 'screening', id: 'a1' });
  });

  it('is every other place as it is', () => {
    const place = { name: 'guidance', page: { card: 'info-rights' } } as const;
    expect(kept(place)).toEqual(place);
  });
});
