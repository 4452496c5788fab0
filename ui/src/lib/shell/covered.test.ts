// A window that nobody sees: a phone locks at once, a base after a quarter of the organisation's time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shell } from './shell.svelte';

describe('a covered window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const open = (role: 'base' | 'field', seconds = 120) => {
    const shell = new Shell();
    const lock = vi.spyOn(shell, 'lock').mockResolvedValue();
    shell.role = role;
    shell.place = { name: role === 'base' ? 'base' : 'home' };
    shell.idle.allow(seconds);
    return { shell, lock };
  };

  it('locks a phone at once', () => {
    const { shell, lock } = open('field');
    shell.covered();
    expect(lock).toHaveBeenCalledOnce();
  });

  it.each([
    [120, 30],
    [300, 75],
  ])('locks a base that may be silent for %i seconds after %i', (seconds, after) => {
    const { shell, lock } = open('base', seconds);
    shell.covered();
    vi.advanceTimersByTime(after * 1000 - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('leaves a base open that is looked at again, and begins to count anew the next time', () => {
    const { shell, lock } = open('base');
    shell.covered();
    vi.advanceTimersByTime(29_000);
    shell.uncovered();
    vi.advanceTimersByTime(60_000);
    expect(lock).not.toHaveBeenCalled();
    shell.covered();
    vi.advanceTimersByTime(30_000);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('leaves a window alone behind a picker of the system, and one that is locked', () => {
    const { shell, lock } = open('base');
    shell.picking = true;
    shell.covered();
    shell.picking = false;
    shell.place = { name: 'unlock' };
    shell.covered();
    vi.advanceTimersByTime(600_000);
    expect(lock).not.toHaveBeenCalled();
  });
});
