// The places of a base, each of which its coordinator comes back to after the window was killed there.
import assert from 'node:assert/strict';
import { until } from '../driver.mjs';
import { words } from '../words.mjs';

/** Takes what a phone wrote for a carrier, and writes that phone a letter, for the way back. */
export async function answers(daria, { carried, letters, text }) {
  await daria.ask('import_file', { path: carried });
  const phone = (await daria.ask('devices')).find((device) => device.takes_letters);
  await daria.ask('write_letter', { device: phone.device, case: null, text });
  await daria.ask('carry_out', { path: letters });
}

/** The cases, and one of them: a case is never open by itself, it is asked about again. */
export async function amongTheCases(daria, code) {
  const asks = async () => {
    await daria.at('open-title');
    await daria.person.sees(code);
  };
  await daria.person.press('back');
  await daria.killed('base-title');
  await daria.window.click(`//button[contains(@class, 'case')][.//*[text()='${code}']]`);
  await daria.killed(asks);
  await daria.person.press('open-reason-first-look');
  await daria.person.reads('case-answers');
  await daria.killedAndBack(asks);
  await daria.window.picture('asked-again-after-the-kill');
  assert.ok(!(await daria.window.text()).includes(words('en', 'case-answers')), 'a case is never open by itself');
}

/** Every other place on the rail, and the two pages that are opened from there. */
export async function alongTheRail(daria) {
  await stands(daria, 'receive');
  await stands(daria, 'devices');
  await daria.person.press('base-audit');
  await daria.killed('audit-title');
  await daria.person.press('back');
  await stands(daria, 'export');
  await stands(daria, 'organisation');
  await daria.person.press('base-recordings');
  await daria.killed('recordings-title');
}

async function stands(daria, section) {
  await daria.window.click(`//nav//button[contains(., "${words('en', `rail-${section}`)}")]`);
  await daria.killed(() =>
    until(`the place ${section}`, async () => {
      const current = await daria.window.run("return document.querySelector('.rail-item[aria-current]')?.innerText ?? ''");
      return current.includes(words('en', `rail-${section}`));
    }),
  );
}
