// Hide on a base and before there is an organisation: the same place, the same tenth of a second, from every page and
// sheet. The times are left in tests/output/hide-base.txt.
import { carried } from '../gallery/walks.ts';
import { Hiding } from '../hide.ts';
import { type Phone, expect, test } from '../phone.ts';

/** Taps one button after the other; the rail has the first word on a page. */
const tap = (desk: Phone, ...ids: string[]) => async (): Promise<void> => {
  for (const id of ids) await desk.button(id).first().click();
};

/** Every page and sheet of a base, each from the cases, where a page that was made afresh begins. */
function places(desk: Phone): Record<string, () => Promise<unknown>> {
  const { page } = desk;
  const go = (...ids: string[]) => tap(desk, ...ids);
  const openCase = async () => {
    await page.locator('.case').first().click();
    await expect(page.locator('.detail-pane')).toContainText(desk.t('open-why'));
  };
  const read = async () => {
    await openCase();
    await desk.button('open-reason-first-look').click();
    await expect(page.locator('.detail-pane')).toContainText(desk.t('case-answers'));
  };
  const field = () => page.locator('.device-row').filter({ hasText: desk.t('devices-role-field') });
  return {
    cases: () => expect(page.locator('.case')).toHaveCount(3),
    settings: go('settings-title'),
    'the question before locking': () => page.keyboard.press('Escape'),
    'the reason for opening': openCase,
    'a case': read,
    'before deleting a case': () => read().then(go('case-delete')),
    receiving: go('rail-receive'),
    'the receipts as codes': () => go('rail-receive', 'receive-back-show')().then(() => expect(page.locator('.qr')).toBeVisible()),
    'a packet for us': go('rail-receive', 'packet-open-title'),
    'an answer by code': go('rail-receive', 'packet-answer-code'),
    devices: () => go('rail-devices')().then(() => expect(field()).toBeVisible()),
    'an invite': () => go('rail-devices', 'devices-invite-field')().then(() => expect(page.locator('.qr').first()).toBeVisible()),
    'before a device is out': () => go('rail-devices')().then(() => field().getByRole('button', { name: desk.t('devices-lost'), exact: true }).click()),
    'what an export is for': go('rail-export'),
    'the fields of an export': go('rail-export', 'step-next'),
    'the preview of an export': go('rail-export', 'step-next', 'export-preview'),
    'closing an export': go('rail-export', 'step-next', 'export-preview', 'step-next'),
    organisation: () => go('rail-organisation')().then(() => expect(desk.button('org-drill-go')).toBeVisible()),
    'before a new sheet': go('rail-organisation', 'org-renew'),
    recordings: go('rail-organisation', 'base-recordings'),
    'who opened what': go('rail-organisation', 'base-audit'),
    help: go('guidance-title'),
  };
}

/** What has to be open before Hide is tapped, where the name says a sheet. */
const SHEETS = ['settings', 'the question before locking', 'before deleting a case', 'a packet for us', 'an answer by code', 'before a device is out', 'before a new sheet'];

test('from every page and sheet of the base Hide is as quick', async ({ desk }) => {
  test.setTimeout(240_000);
  const hiding = await Hiding.on(desk);
  await desk.unlock();
  await expect(desk.button('base-import')).toBeVisible();
  await hiding.here('a base without cases');
  await desk.ask('import_file', { path: carried(desk) });
  await desk.page.reload();
  for (const [name, open] of Object.entries(places(desk))) {
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
