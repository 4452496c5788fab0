// From the lines of a packet to the messages that say them, for the worker and for the person.
import { choiceIds, fluent } from '../l10n/ids';

/** In how soon somebody should talk with the person, by the level; nobody is told a level. */
const SOON: Record<string, string> = { A: 'now', B: 'soon' };

const ITEM_OF: Record<string, string> = { interpreter: 'S5', age: 'J1', contact: 'C10' };

/** The heading of a line. A line with an id in capitals is a private answer that the person added. */
export function lineHeading(line: string): string {
  return /^[A-Z]/.test(line) ? 'share-added' : `share-line-${fluent(line)}`;
}

/** The messages that may say a value of a line, the first that exists; a code or a language tag says itself. */
export function valueIds(line: string, value: string): string[] {
  if (line === 'needs') return [...choiceIds('W1', value), ...choiceIds('N4', value)];
  if (line === 'level') return [`share-soon-${SOON[value] ?? 'later'}`];
  if (line === 'safety') return [`share-safety-${fluent(value)}`];
  if (line === 'gender') return [`part-gender-choice-${fluent(value)}`, ...choiceIds('J1', value)];
  return choiceIds(ITEM_OF[line] ?? line, value);
}
