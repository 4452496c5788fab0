// Moves focus to the heading of what has just appeared, so that a reader and a keyboard begin there.
import { tick } from 'svelte';
import { painted } from './paint';

/** Puts a new screen at its beginning before it is painted, and focuses its heading after: moving the focus costs as
 * much as a small screen, and nobody sees it. Whoever was quicker than the paint and writes already keeps the focus:
 * letters of a phrase would go nowhere. */
export async function focusHeading(): Promise<void> {
  await tick();
  const main = document.querySelector('main');
  if (main && main.scrollTop !== 0) main.scrollTo(0, 0);
  const before = document.activeElement;
  await painted();
  if (document.activeElement !== before && document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
