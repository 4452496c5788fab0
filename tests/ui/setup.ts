// Before all tests: the interface as the bridge serves it, and one organisation whose phones the tests copy.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Organisation } from '../window/organisation.mjs';
import { INTERFACE, PROGRAMS, ROOT } from './place.ts';

export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-screens-'));
  // A build of its own: another one beside this run must not change the pages under test.
  const env = { ...process.env, WAYMARK_UI_OUT: join(folder, INTERFACE) };
  execFileSync('npm', ['--prefix', join(ROOT, 'ui'), 'run', '--silent', 'build:bridge'], { stdio: 'pipe', env });
  await Organisation.found(folder, PROGRAMS);
  process.env.WAYMARK_ORGANISATION = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
