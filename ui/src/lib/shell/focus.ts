// Moves focus to the heading of what has just appeared, so that a reader and a keyboard begin there.
import { tick } from 'svelte';

/** Focuses the heading in `main` once the screen is painted. */
export async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.querySelector('main')?.scrollTo(0, 0);
}
