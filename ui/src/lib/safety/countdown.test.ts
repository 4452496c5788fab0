// Five seconds to think again: the deed comes after them, or never.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Countdown } from './countdown.svelte';

describe('the countdown', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('acts once, after five seconds and not before', () => {
    const act = vi.fn();
    const countdown = new Countdown();
    countdown.begin(act);
    vi.advanceTimersByTime(4999);
    expect([countdown.left, act.mock.calls.length]).toEqual([1, 0]);
    vi.advanceTimersByTime(1);
    expect([countdown.left, act.mock.calls.length]).toEqual([null, 1]);
    vi.advanceTimersByTime(60_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('does nothing once it is stopped', () => {
    const act = vi.fn();
    const countdown = new Countdown();
    countdown.begin(act);
    vi.advanceTimersByTime(4999);
    countdown.stop();
    vi.advanceTimersByTime(60_000);
    expect(act).not.toHaveBeenCalled();
  });
});
