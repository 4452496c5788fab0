// Tells every story through the real window, under Xvfb: `xvfb-run -a -s -noreset node tests/window/run.mjs [story]`.
// Prints one "ok" or "not ok" line a story; screenshots go to tests/output/window.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Window, until } from './driver.mjs';
import { Organisation } from './organisation.mjs';
import { Someone } from './people.mjs';

const root = resolve(import.meta.dirname, '../..');
const programs = process.env.WAYMARK_PROGRAMS ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug');
const shots = join(root, 'tests/output/window');
const wanted = process.argv[2];

async function run(file) {
  const { name, tell } = await import(`./stories/${file}`);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-window-'));
  const windows = [];
  let organisation;
  try {
    organisation = await Organisation.found(folder, programs);
    const open = async (who) => {
      const args = ['--dir', join(folder, who), ...(who === 'base' ? ['--base'] : [])];
      const story = file.replace('.mjs', '');
      const window = await Window.open({ binary: join(programs, 'waymark-window'), args, shots, name: `${story}-${who}` });
      windows.push(window);
      return new Someone(window);
    };
    const began = Date.now();
    await tell({ organisation, open, folder });
    console.log(`ok - ${name} (${Date.now() - began} ms)`);
    return true;
  } catch (failure) {
    console.log(`not ok - ${name}`);
    console.log(String(failure.stderr ?? failure.stack).replace(/^/gm, '  '));
    for (const window of windows) {
      await window.picture('failed').catch(() => null);
      console.log((await window.text().catch(() => '(no window)')).replace(/^/gm, '  | '));
    }
    return false;
  } finally {
    for (const window of windows) await window.close();
    organisation?.stop();
    await until('the folder of the story to be gone', () => removed(folder));
  }
}

/** Removes a folder; false while a program that has just been ended still writes its last lines into it. */
function removed(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

rmSync(shots, { recursive: true, force: true });
const files = readdirSync(join(import.meta.dirname, 'stories')).filter((file) => file.startsWith(wanted ?? ''));
let failed = 0;
for (const file of files.sort()) {
  if (!(await run(file))) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
