// Looking at a screen as a careful tester does: nothing past the edge, targets large enough. The functions run in the
// page, whichever browser shows it: Chromium for tests/ui, the real window here.

/** The smallest a target may be, and how far from the edge of the screen; in CSS pixels. */
export const SIZES = { target: 48, edge: 8 };

/** The rules of the audit. Contrast is computed from the tokens (ui/tests/contrast.test.ts). */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What sticks out of the screen or out of its box, is too small to tap, or lies at the very edge; one line each. */
export function misfits({ target, edge }) {
  const faults = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const shown = (element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return style.visibility !== 'hidden' && style.display !== 'none' && box.width > 1 && box.height > 1 && style.clipPath === 'none';
  };
  const width = document.documentElement.clientWidth;
  const top = document.querySelector('dialog[open]') ?? document.body;
  for (const element of top.querySelectorAll('*')) {
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
}

/** What axe finds, one line each; axe is in the page already. */
export async function violations(rules) {
  const found = await window.axe.run(document, { runOnly: rules, rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
