// Looking at a screen as a careful tester does: an axe audit, nothing past the edge, targets large enough, Hide in
// its place. What is looked for stands in tests/window/audit.mjs, because the real window is looked at in the same way.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { RULES, SIZES, misfits, violations } from '../window/audit.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails on every violation. */
export async function accessible(page: Page): Promise<void> {
  // The page's policy takes no inline script: the audit is evaluated from outside.
  await page.evaluate(`if (!window.axe) { ${AXE} }`);
  expect(await page.evaluate(violations, RULES)).toEqual([]);
}

/** Fails where something sticks out of the screen or out of its box, is too small to tap, or lies at the very edge;
 * says at which look that was. */
export async function fits(page: Page, look?: string): Promise<void> {
  expect(await page.evaluate(misfits, SIZES), look).toEqual([]);
}

/** Fails where Hide is not in its place, or where something lies over it. */
export async function hideIsThere(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const rtl = document.documentElement.dir === 'rtl';
    const x = rtl ? 32 : document.documentElement.clientWidth - 32;
    const on_top = document.elementFromPoint(x, 32)?.closest('button');
    const box = on_top?.getBoundingClientRect();
    return { hide: on_top?.classList.contains('hide') ?? false, width: box?.width, height: box?.height };
  });
  expect(found).toEqual({ hide: true, width: 48, height: 48 });
}
