// The slip of a day: what was recorded on this phone and where it is. Recorded is always received, waiting and returned
// together.
import type { OutboxRow } from '../ipc';

/** One line of the slip. */
export interface SlipLine {
  code: string | null;
  state: OutboxRow['state'];
  reason: string | null;
}

/** What one day came to. */
export interface Slip {
  day: string;
  recorded: number;
  received: number;
  waiting: number;
  returned: number;
  lines: SlipLine[];
}

/** The slips of all days, the newest first. A draft is not recorded yet and stands on no slip. */
export function slips(rows: readonly OutboxRow[]): Slip[] {
  const found: Slip[] = [];
  for (const row of rows) {
    if (row.state === 'on_phone') continue;
    let slip = found.find((one) => one.day === row.day);
    if (!slip) found.push((slip = { day: row.day, recorded: 0, received: 0, waiting: 0, returned: 0, lines: [] }));
    slip.recorded += 1;
    if (row.state === 'received') slip.received += 1;
    else if (row.state === 'returned') slip.returned += 1;
    else slip.waiting += 1;
    slip.lines.push({ code: row.code, state: row.state, reason: row.reason });
  }
  return found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
