// The back stack, the idle lock and the calculator: small machines, each told as a story.
import { describe, expect, it, vi } from 'vitest';
import { Calculator, type Key } from '../decoy/calculator';
import { BackStack } from './back';
import { IdleLock, type Ticker } from './idle.svelte';

describe('the back stack', () => {
  it('asks the topmost first and the one below where it has nothing to do', () => {
    const stack = new BackStack();
    const went: string[] = [];
    stack.push(() => (went.push('screen'), true));
    const close = stack.push(() => (went.push('sheet'), true));
    stack.push(() => false);
    stack.back();
    close();
    stack.back();
    expect(went).toEqual(['sheet', 'screen']);
  });

  it('says so where nobody had anything to go back to', () => {
    expect(new BackStack().back()).toBe(false);
  });
});

class Clock implements Ticker {
  seconds = 0;
  #tick: (() => void) | null = null;
  now = () => this.seconds * 1000;

  every(_: number, tick: () => void) {
    this.#tick = tick;
    return () => (this.#tick = null);
  }

  pass(seconds: number) {
    for (let i = 0; i < seconds; i += 1) {
      this.seconds += 1;
      this.#tick?.();
    }
  }
}

describe('the idle lock', () => {
  const setUp = () => {
    const clock = new Clock();
    const lock = vi.fn();
    const idle = new IdleLock(lock, { ticker: clock });
    idle.start();
    return { clock, lock, idle };
  };

  it('warns twenty seconds before and locks after two minutes', () => {
    const { clock, lock, idle } = setUp();
    clock.pass(99);
    expect(idle.warning).toBeNull();
    clock.pass(1);
    expect(idle.warning).toBe(20);
    clock.pass(19);
    expect([idle.warning, lock.mock.calls.length]).toEqual([1, 0]);
    clock.pass(1);
    expect([idle.warning, lock.mock.calls.length]).toEqual([null, 1]);
  });

  it('begins anew with every touch', () => {
    const { clock, lock, idle } = setUp();
    clock.pass(119);
    idle.touch();
    expect(idle.warning).toBeNull();
    clock.pass(119);
    expect(lock).not.toHaveBeenCalled();
  });

  it('does nothing once it is stopped', () => {
    const { clock, lock, idle } = setUp();
    idle.stop();
    clock.pass(500);
    expect(lock).not.toHaveBeenCalled();
  });
});

describe('the calculator', () => {
  const press = (keys: string) => {
    const calculator = new Calculator();
    const left = [...keys].map((key) => calculator.press(key as Key));
    return { shown: calculator.display, left: left[left.length - 1] };
  };

  it.each([
    ['12+30=', '42'],
    ['0.1+0.2=', '0.3'],
    ['7×6−2=', '40'],
    ['8÷0=', '—'],
    ['8÷0=C5', '5'],
    ['9=', '9'],
    ['1.5.2', '1.52'],
  ])('%s shows %s', (keys, shown) => {
    expect(press(keys).shown).toBe(shown);
  });

  it('leads back only after three equals in a row', () => {
    expect(press('2+2==').left).toBe(false);
    expect(press('==1=').left).toBe(false);
    expect(press('===').left).toBe(true);
  });
});
