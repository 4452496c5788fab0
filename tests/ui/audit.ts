// Looking at a screen as a careful tester does: an axe audit, nothing past the edge, targets large enough, Hide in
// its place.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TARGET = 48;
const EDGE = 8;

interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** Fails on every violation; contrast is computed from the tokens (ui/tests/contrast.test.ts). */
export async function accessible(page: Page): Promise<void> {
  // The page's policy takes no inline script: the audit is evaluated from outside.
  await page.evaluate(`if (!window.axe) { ${AXE} }`);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules, rules: { 'color-contrast': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }, RULES);
  expect(found).toEqual([]);
}

/** Fails where something sticks out of the screen or out of its box, is too small to tap, or lies at the very edge. */
export async function fits(page: Page): Promise<void> {
  const found = await page.evaluate(
    ({ target, edge }) => {
      const faults: string[] = [];
      const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      const shown = (element: Element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return style.visibility !== 'hidden' && style.display !== 'none' && box.width > 1 && box.height > 1 && style.clipPath === 'none';
      };
      const width = document.documentElement.clientWidth;
      const top = document.querySelector('dialog[open]') ?? document.body;
      for (const element of top.querySelectorAll<HTMLElement>('*')) {
        if (!shown(element) || element.closest('svg')) continue;
        const box = element.getBoundingClientRect();
        if (box.left < -0.5 || box.right > width + 0.5) faults.push(`past the edge: ${name(element)}`);
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        const holds_text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        if (holds_text && !scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) faults.push(`wider than its box: ${name(element)}`);
        if (!element.matches('button, a, input, summary, select')) continue;
        if (box.height < (element.matches('.steps summary') ? 24 : target) - 0.5 || box.width < target - 0.5) faults.push(`too small (${Math.round(box.width)}×${Math.round(box.height)}): ${name(element)}`);
        if (box.left < edge - 0.5 || box.right > width - edge + 0.5) faults.push(`at the edge: ${name(element)}`);
      }
      return faults;
    },
    { target: TARGET, edge: EDGE },
  );
  expect(found).toEqual([]);
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
