// Moves focus to the heading of what has just appeared, so that a reader and a keyboard begin there.
import { tick } from 'svelte';
import { painted } from './paint';

/** Puts a new screen at its beginning before it is painted, and focuses its heading after: moving the focus costs as
 * much as a small screen, and nobody sees it. */
export async function focusHeading(): Promise<void> {
  await tick();
  const main = document.querySelector('main');
  if (main && main.scrollTop !== 0) main.scrollTo(0, 0);
  await painted();
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
