// What the next screens of a talk will need, fetched while nobody waits for anything: fonts, the words of the languages
// used last, and the parts that are scripts of their own.
import { l10n } from '../l10n/l10n.svelte';

/** A pause between two of them, where the page cannot say when it has nothing to do. */
const PAUSE_MS = 50;

/** Resolves when the page has nothing else to do. WebKit has no such call. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done());
    else setTimeout(done, PAUSE_MS);
  });
}

/** Fetches what a talk will need, one after the other. What cannot be had now is fetched when it is needed. */
export async function prepareTalk(recent: readonly string[]): Promise<void> {
  const needs: (() => Promise<unknown>)[] = [
    ...recent.map((tag) => () => l10n.ready(tag)),
    // The languages of the world are named on one screen, each in its own script.
    ...[...document.fonts].map((face) => () => face.load()),
    () => import('../../components/audio/PlayPrompt.svelte'),
    () => import('../../components/shared/SettingsSheet.svelte'),
  ];
  for (const need of needs) {
    await idle();
    await need().catch(() => undefined);
  }
}
