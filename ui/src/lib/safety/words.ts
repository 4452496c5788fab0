// The words of the safety screens and of practice, loaded when one of them is opened.
import { SAFETY } from '../l10n/catalogue';
import { l10n } from '../l10n/l10n.svelte';

/** Loads the words; screens wait for it before they show any. */
export function safetyWords(): Promise<void> {
  return l10n.need(SAFETY);
}
