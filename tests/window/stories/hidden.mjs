// One tap hides everything: a calculator, nothing of the talk in the page, and only the passphrase leads back.
import assert from 'node:assert/strict';
import { until } from '../driver.mjs';
import { words } from '../words.mjs';

export const name = 'Hide shows a calculator, drops the keys, and leads back to the same question';

export async function tell({ open }) {
  const worker = await open('phone');
  await worker.unlocks();
  await worker.beginsATalk('sr-Latn', 'Srpski');
  await worker.window.run('window.sawTheTalk = true');
  await worker.press('hide');
  await worker.window.find("//output[contains(@class, 'display')]");
  await worker.window.picture('hidden');
  await until('the page to be made afresh', () => worker.window.run("return !window.sawTheTalk && document.readyState === 'complete'"));
  const page = await worker.window.run('return document.documentElement.outerHTML');
  assert.ok(!page.includes(words('sr-Latn', 'q-T2')), page);
  const refused = await worker.window.run(
    "return window.__TAURI_INTERNALS__.invoke('home').then(() => 'open', (refused) => refused.code)",
  );
  assert.equal(refused, 'locked');

  for (let time = 0; time < 3; time += 1) await worker.window.click("//button[normalize-space(.)='=']");
  await worker.unlocks();
  await worker.sees(words('sr-Latn', 'q-T2'));
}
