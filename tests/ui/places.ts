// The screens and sheets that are reached from the first screen of a role, and how: Hide is tapped on each of them, and
// each is looked at with the longest words.
import { type Phone, expect } from './phone.ts';

/** How each is opened. */
export type Places = Record<string, () => Promise<unknown>>;

/** Taps one button after the other; the rail has the first word on a page. */
export const tap = (desk: Phone, ...ids: string[]) => async (): Promise<void> => {
  for (const id of ids) await desk.button(id).first().click();
};

/** Every page and sheet of a base, each from the cases, where a page that was made afresh begins. */
export function ofTheBase(desk: Phone): Places {
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
    'a decision about what was set aside': go('rail-receive', 'receive-aside-discard'),
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
    // From here on every page says that the new sheet has to be put on paper.
    'a recovery sheet': () => newSheet(desk),
    'the words of a sheet, typed back': () => newSheet(desk).then(go('sheet-written')),
  };
}

async function newSheet(desk: Phone): Promise<void> {
  await tap(desk, 'rail-organisation', 'org-renew')();
  await desk.page.getByRole('dialog').getByRole('button', { name: desk.t('org-renew'), exact: true }).click();
  await expect(desk.page.locator('.sheet-words li')).toHaveCount(24, { timeout: 30_000 });
}

/** Every screen of the field outside a talk, each from home, once a talk was packed. */
export function ofTheField(phone: Phone): Places {
  const { page } = phone;
  const go = (...ids: string[]) => tap(phone, ...ids);
  const sheet = () => expect(page.locator('dialog[open]')).toBeVisible();
  return {
    'my talks': go('mine-title'),
    'the slip of the day': () => go('mine-title', 'slip-open')().then(sheet),
    'codes for the base': () => go('mine-title', 'mine-show-codes')().then(sheet),
    'an answer by code': () => go('mine-title', 'packet-answer-code')().then(sheet),
    'hand over': go('hand-over-title'),
    help: go('guidance-title'),
    numbers: go('guidance-title', 'numbers-title'),
    'a card of help': async () => {
      await go('guidance-title')();
      await page.locator('main button.row').filter({ hasText: phone.t('info-rights') }).click();
    },
    practice: () => page.getByRole('button', { name: phone.t('home-practice') }).click(),
    safety: go('home-safety'),
    'what is kept': go('home-safety', 'safety-kept'),
    crossing: go('home-safety', 'safety-crossing'),
    passphrases: go('home-safety', 'safety-passphrases'),
    erasing: go('home-safety', 'safety-erase'),
  };
}
