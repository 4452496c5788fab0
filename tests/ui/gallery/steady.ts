// What differs from one run to the next is written over before a picture is taken: codes, today's date, names of devices.
import type { Page } from '@playwright/test';

/** Makes what is on screen the same as in every other run. Only the text on the page changes. */
export async function steady(page: Page): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  const days = [-day, 0, day].map((away) => new Date(Date.now() + away).toISOString().slice(0, 10));
  // A pointer that rests on something, and a ring round what was last used, belong to nobody's picture.
  await page.mouse.move(0, 0);
  await page.evaluate((days) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const codes = new Map<string, string>();
    const fixed = ['RD7-VDP6', 'K2M-4TQ9', 'W8C-X3HA'];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const was = text.nodeValue ?? '';
      let now = was.replace(/\b[A-Z2-9]{3}-[A-Z2-9]{4}\b/g, (code) => {
        if (!codes.has(code)) codes.set(code, fixed.includes(code) ? code : (fixed[codes.size % fixed.length] ?? code));
        return codes.get(code) ?? code;
      });
      now = now.replace(/127\.0\.0\.1:\d+/g, 'base.example:443').replace(/\b[0-9a-f]{8}\b/g, '2e9b4a0f').replace(/\b[0-9a-f]{4}( [0-9a-f]{4}){3,}\b/g, (id) => id.replace(/[0-9a-f]/g, '7'));
      // An hour after the list of devices was made it holds for a day less.
      now = now.replace(/\b119\b/g, '120');
      now = now.replace(/\d{4}-\u2060?\d{2}-\u2060?\d{2}/g, (date) => (days.includes(date.replaceAll('\u2060', '')) ? '2026-11-22' : date));
      if (now !== was) text.nodeValue = now;
    }
  }, days);
  // A script that was not on screen before is asked for only when it is laid out.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
}
