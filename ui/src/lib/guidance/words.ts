// The words of cards and services: files of their own that are read when somebody opens the first card.
import { GUIDANCE } from '../l10n/catalogue';
import { l10n } from '../l10n/l10n.svelte';
import { shell } from '../shell/shell.svelte';

/** The words a page of guidance needs; a test brings its own. */
export interface GuidanceWords {
  /** The person's language now. */
  person(): string;
  /** Reads the worker's words. */
  load(): Promise<void>;
  /** Turns the person's side to a language. */
  speak(tag: string): Promise<void>;
}

/** The language chosen on a page of guidance; the page is made afresh with every lock, and then it is forgotten. */
let chosen: string | null = null;

/** The words of this window. */
export const guidanceWords: GuidanceWords = {
  person: () => l10n.person,
  load: () => l10n.need(GUIDANCE),
  speak: (tag) => l10n.usePerson(tag, ['person', 'infocards']),
};

/** The person's language to begin with: chosen here before, or used last in a talk, or the worker's. */
export function firstLanguage(): string {
  return chosen ?? shell.recentLocales[0] ?? l10n.worker;
}

/** Remembers what was chosen. */
export function choseLanguage(tag: string): void {
  chosen = tag;
  shell.usedLocale(tag);
}
