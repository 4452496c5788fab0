// The slip of a day never loses a talk: whatever the states, its three counts make up what was recorded.
import { describe, expect, it } from 'vitest';
import type { OutboxRow } from '../ipc';
import { slips } from './slip';

const STATES: OutboxRow['state'][] = ['on_phone', 'packed', 'handed_over', 'received', 'returned'];
const row = (day: string, state: OutboxRow['state']): OutboxRow => ({ batch: state === 'on_phone' ? null : 'b', draft: null, code: 'K7F-4Q2X', day, state, exact: state, reason: null, hours: 1, packets: [] });

describe('the slip of a day', () => {
  it('counts each state once', () => {
    const [slip] = slips(STATES.map((state) => row('2026-11-22', state)));
    expect(slip).toMatchObject({ recorded: 4, received: 1, waiting: 2, returned: 1 });
    expect(slip?.lines).toHaveLength(4);
  });

  it('keeps recorded = received + waiting + returned for any mix of days and states', () => {
    let seed = 7;
    const next = (of: number) => ((seed = (seed * 48271) % 2147483647), seed % of);
    for (let round = 0; round < 200; round += 1) {
      const rows = Array.from({ length: next(40) }, () => row(`2026-11-${String(10 + next(5))}`, STATES[next(5)] ?? 'packed'));
      const all = slips(rows);
      for (const slip of all) expect(slip.received + slip.waiting + slip.returned).toBe(slip.recorded);
      expect(all.reduce((sum, slip) => sum + slip.recorded, 0)).toBe(rows.filter((one) => one.state !== 'on_phone').length);
      expect(all.map((slip) => slip.day)).toEqual([...all.map((slip) => slip.day)].sort().reverse());
    }
  });

  it('is empty where nothing was finished', () => {
    expect(slips([row('2026-11-22', 'on_phone')])).toEqual([]);
  });
});
