// Where things are.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');

/** The programs under test. */
export const PROGRAMS = process.env.WAYMARK_PROGRAMS ?? join(TARGET, 'debug');

/** The interface built for the bridge, in the organisation's folder. */
export const INTERFACE = 'interface';

/** The pictures of docs/GALLERY.md. */
export const GALLERY = join(ROOT, 'docs', 'gallery');

/** Where pictures of screens are left to be looked at. */
export const PICTURES = join(ROOT, 'tests', 'output', 'screens');
