// How long ago, in words: hours and days are all that is known, and all that is needed.
import { count, t } from './l10n.svelte';

const DAY = 24;
/** From here on days are said instead of hours. */
const IN_DAYS_FROM = 48;

/** How long ago something was. */
export function since(hours: number): string {
  if (hours < 1) return t('since-just-now');
  return hours < IN_DAYS_FROM ? t('since-hours', count(hours)) : t('since-days', count(Math.floor(hours / DAY)));
}

/** How long to wait, in words that do not change every second. */
export function waiting(seconds: number): string {
  if (seconds <= 60) return t('wait-seconds', count(seconds));
  return t('wait-minutes', count(Math.ceil(seconds / 60)));
}
