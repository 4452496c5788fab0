// How far a statement or a number can be relied on: three shapes for the marks that the core names by their message.

/** Checked lately; checked long ago; checked by nobody. */
export type Standing = 'fresh' | 'stale' | 'unverified';

const STANDINGS: Record<string, Standing> = {
  'fact-standing-fresh': 'fresh',
  'fact-standing-stale': 'stale',
  'fact-standing-unverified': 'unverified',
  'service-checked': 'fresh',
  'service-checked-long-ago': 'stale',
  'service-unconfirmed': 'unverified',
};

/** The shape of a mark. One that is not known here counts as unverified: nothing looks surer than it is. */
export function standingOf(message: string): Standing {
  return STANDINGS[message] ?? 'unverified';
}
