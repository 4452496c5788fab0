// Where things are.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');

/** The programs under test. */
export const PROGRAMS = process.env.WAYMARK_PROGRAMS ?? join(TARGET, 'debug');

/** The interface as the bridge serves it: built anew for each run, below what `setup.ts` makes. */
export const INTERFACE = 'interface';

/** The organisation whose devices the tests of this worker copy: each worker has one, with a server of its own. */
export function organisation(): string {
  return join(process.env.WAYMARK_ORGANISATIONS ?? '', process.env.TEST_PARALLEL_INDEX ?? '0');
}

/** The folder of the interface. */
export function pages(): string {
  return join(process.env.WAYMARK_ORGANISATIONS ?? '', INTERFACE);
}

/** The pictures of docs/GALLERY.md. */
export const GALLERY = join(ROOT, 'docs', 'gallery');

/** Where pictures of screens are left to be looked at. */
export const PICTURES = join(ROOT, 'tests', 'output', 'screens');
