// After a talk, no file of the installation holds what was typed or shown, and the program may not dump its memory.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PASSPHRASE } from '../organisation.mjs';
import { words } from '../words.mjs';

export const name = 'nothing typed or shown is left in a file, and no core can be dumped';

function* files(folder) {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

export async function tell({ open, folder }) {
  const worker = await open('phone');
  const limits = readFileSync(`/proc/${worker.window.pid}/limits`, 'utf8');
  assert.match(limits, /Max core file size +0 +0/);
  await worker.unlocks();
  await worker.beginsATalk('ar', 'العربية');
  await worker.answers('T2', 'yes', 'ar');
  const code = (await worker.window.run("return window.__TAURI_INTERNALS__.invoke('home')")).draft.code;
  await worker.press('hide');
  await worker.window.find("//output[contains(@class, 'display')]");

  const traces = [PASSPHRASE, words('ar', 'q-T2'), words('en', 'q-T2'), 'Harbour House', code];
  const spellings = traces.flatMap((trace) => [Buffer.from(trace), Buffer.from(trace, 'utf16le')]);
  let looked = 0;
  for (const path of files(join(folder, 'phone'))) {
    const bytes = readFileSync(path);
    looked += 1;
    for (const [at, spelling] of spellings.entries()) {
      assert.ok(!bytes.includes(spelling), `${path} holds "${traces[at >> 1]}"`);
    }
  }
  assert.ok(looked >= 3, `only ${looked} files`);
}
