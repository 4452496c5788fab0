// Hide on a base and before there is an organisation: the same place, the same tenth of a second, from every page and
// sheet. The times are left in tests/output/hide-base.txt.
import { carried, forked } from '../gallery/walks.ts';
import { Hiding } from '../hide.ts';
import { expect, test } from '../phone.ts';
import { ofTheBase, tap } from '../places.ts';

/** What has to be open before Hide is tapped, where the name says a sheet. */
const SHEETS = ['settings', 'the question before locking', 'before deleting a case', 'a decision about what was set aside', 'a packet for us', 'an answer by code', 'before a device is out', 'before a new sheet'];

test('from every page and sheet of the base Hide is as quick', async ({ desk }) => {
  test.setTimeout(240_000);
  const hiding = await Hiding.on(desk);
  await desk.unlock();
  await expect(desk.button('base-import')).toBeVisible();
  await hiding.here('a base without cases');
  for (const path of [carried(desk), forked(desk)]) await desk.ask('import_file', { path });
  await desk.page.reload();
  for (const [name, open] of Object.entries(ofTheBase(desk))) {
    await expect(desk.page.locator('.case').first(), name).toBeVisible();
    await open();
    await expect(desk.page.locator('dialog[open]'), name).toHaveCount(SHEETS.includes(name) ? 1 : 0);
    await expect(desk.page.locator('main'), name).not.toContainText(desk.t('opening'));
    await hiding.here(name);
  }
  hiding.judge('hide-base.txt');
});

test('before there is an organisation Hide is there as well', async ({ fresh }) => {
  const hiding = await Hiding.on(fresh);
  const [join, found] = [tap(fresh, 'fresh-join'), tap(fresh, 'fresh-found-anyway')];
  for (const [name, open] of [['the first start', null], ['joining', join], ['founding', found]] as const) {
    await expect(fresh.button('fresh-join'), name).toBeVisible();
    await open?.();
    await hiding.here(name);
  }
  hiding.judge('hide-fresh.txt');
});
