// How a screen is dressed: size, text, theme and hand, changed on the page without leaving the screen.
import type { Page } from '@playwright/test';

/** What a worker may choose, and the device they hold. */
export interface Dress {
  width: number;
  height: number;
  percent: number;
  theme: string;
  hand: string;
}

/** A phone as it comes. */
export const PLAIN: Dress = { width: 390, height: 844, percent: 100, theme: 'day', hand: 'right' };

/** Sets the page as the settings would (ui/src/lib/shell/look.svelte.ts). */
export async function dress(page: Page, wanted: Dress): Promise<void> {
  await page.setViewportSize({ width: wanted.width, height: wanted.height });
  await page.evaluate(async ({ percent, theme, hand }) => {
    // The app answers a new size with the look it holds: only after that it is dressed.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const root = document.documentElement;
    root.style.fontSize = `${(16 * percent) / 100}px`;
    Object.assign(root.dataset, { theme, hand, thumb: (hand === 'right') === (root.dir === 'ltr') ? 'end' : 'start' });
    root.dataset.tight = String(window.innerHeight < 700 && percent > 115);
    root.dataset.flowing = String(percent >= 150 || window.innerHeight < 480 || window.innerWidth < 340);
  }, wanted);
}
