// Hide, measured: from the tap to a frame with the calculator, on whatever screen, sheet or card one stands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { hideIsThere } from './audit.ts';
import { type Phone, expect } from './phone.ts';
import { ROOT } from './place.ts';

/** The most milliseconds from the tap to the calculator. */
export const SOON = 100;
const STRICT = process.env.WAYMARK_BUDGET === 'strict';

/** Taps Hide and gives the milliseconds until a frame with the calculator was ready. The lock is asked for after it. */
export async function hide(phone: Phone): Promise<number> {
  let painted: () => void = () => undefined;
  const measured = new Promise<void>((done) => (painted = done));
  await phone.page.route('**/ipc/lock', (route) => measured.then(() => route.continue()), { times: 1 });
  return untilCovered(phone).finally(painted);
}

function untilCovered(phone: Phone): Promise<number> {
  return phone.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const buttons = document.querySelectorAll<HTMLElement>('.hide');
        const button = buttons[buttons.length - 1];
        if (!button) return done(Infinity);
        const began = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.calculator')) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - began));
        }).observe(document.body, { childList: true, subtree: true });
        button.click();
      }),
  );
}

/** Hides on one screen after the other of an app that keeps its keys, so that each costs no unlock; that they are asked
 * to go is looked at all the same. */
export class Hiding {
  readonly #phone: Phone;
  readonly #times: [string, number][] = [];
  #locks = 0;
  /** Until then no lock is answered: with the answer the page is made afresh, and the frame that is measured would go
   * with it, on a busy machine before it was painted. */
  #measured: Promise<unknown> = Promise.resolve();

  private constructor(phone: Phone) {
    this.#phone = phone;
  }

  static async on(phone: Phone): Promise<Hiding> {
    const hiding = new Hiding(phone);
    await phone.page.route('**/ipc/lock', async (route) => {
      hiding.#locks += 1;
      await hiding.#measured;
      await route.fulfill({ json: null }).catch(() => undefined);
    });
    return hiding;
  }

  /** Hides where one stands, looks that nothing shows through, and opens the page anew. */
  async here(name: string): Promise<void> {
    const { page } = this.#phone;
    const shown = ((await page.locator('main').textContent()) ?? '').trim().slice(0, 40);
    await hideIsThere(page);
    const before = this.#locks;
    // Hide makes the page afresh: only the new one is left again.
    await page.evaluate(() => document.documentElement.classList.add('before-hide'));
    const measuring = untilCovered(this.#phone);
    this.#measured = measuring.catch(() => undefined);
    this.#times.push([name, await measuring]);
    await expect(page.locator('dialog'), name).toHaveCount(0);
    expect(await page.locator('body').textContent(), name).not.toContain(shown);
    await expect(page.locator('html.before-hide'), name).toHaveCount(0);
    await expect(page, name).toHaveURL(/#0$/);
    expect(this.#locks, `${name}: the keys are to go`).toBe(before + 1);
    await expect(page.locator('.calculator'), name).toBeVisible();
    await page.goto(new URL('/', page.url()).href);
    await expect(page.locator('main h1').first(), name).toBeVisible();
  }

  /** The 95th percentile where somebody asks for it, on a machine that does nothing else; else the median: what a busy
   * machine adds to one screen says nothing of the app. All times are left in tests/output. */
  judge(file: string): void {
    const sorted = this.#times.map(([, ms]) => ms).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Infinity;
    const rows = this.#times.map(([name, ms]) => `${name.padEnd(32)} ${ms.toFixed(0).padStart(5)} ms`);
    const table = ['Hide, from the tap to the calculator', ...rows, `median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`, ''].join('\n');
    mkdirSync(join(ROOT, 'tests', 'output'), { recursive: true });
    writeFileSync(join(ROOT, 'tests', 'output', file), table);
    expect(at(STRICT ? 0.95 : 0.5)).toBeLessThanOrEqual(SOON);
  }
}
