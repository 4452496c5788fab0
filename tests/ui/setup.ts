// Before all tests: the interface as the bridge serves it, and for each worker an organisation whose phones its tests copy.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { Organisation } from '../window/organisation.mjs';
import { INTERFACE, PROGRAMS, ROOT } from './place.ts';

export default async function setup(config: FullConfig): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-screens-'));
  // A build of its own: another one beside this run must not change the pages under test.
  const env = { ...process.env, WAYMARK_UI_OUT: join(folder, INTERFACE) };
  execFileSync('npm', ['--prefix', join(ROOT, 'ui'), 'run', '--silent', 'build:bridge'], { stdio: 'pipe', env });
  for (let worker = 0; worker < config.workers; worker += 1) {
    mkdirSync(join(folder, String(worker)));
    await Organisation.found(join(folder, String(worker)), PROGRAMS);
  }
  process.env.WAYMARK_ORGANISATIONS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
