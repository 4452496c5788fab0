// A second base joins, and a coordinator hands the earlier talks over: the question, the numbers, in two scripts.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { Phone, expect, test } from '../phone.ts';
import { PROGRAMS, organisation } from '../place.ts';

for (const tag of ['en', 'ar']) {
  test(`earlier talks are handed to another base after a question: ${tag}`, async ({ phone, desk }) => {
    test.setTimeout(240_000);
    const folder = organisation();
    const run = (...words: string[]) => execFileSync(join(PROGRAMS, 'waymark'), [...words, '--passphrase-file', join(folder, 'passphrase.txt')], { stdio: 'pipe' }).toString();
    const file = (name: string) => join(phone.folder, name);
    run('field', 'screen', '--dir', phone.folder, '--answers', talk(file('answers.json')));
    run('field', 'carry', '--dir', phone.folder, '--out', file('carried.waymark'));
    run('base', 'import', '--dir', desk.folder, '--in', file('carried.waymark'));
    run('org', 'invite', '--dir', desk.folder, '--role', 'base', '--out', file('invite'));
    run('base', 'enrol', '--dir', file('second'), '--invite', file('invite'), '--request', file('request'));
    run('org', 'admit', '--dir', desk.folder, '--request', file('request'), '--out', file('admission'));
    run('base', 'enrol', '--dir', file('second'), '--admission', file('admission'));

    await cannotOpen(new Phone(phone.page, 'fresh'), file('second'), file('carried.waymark'), tag);

    await desk.speak(tag);
    await desk.unlock();
    await desk.button('rail-devices').click();
    const row = desk.page.locator('.device-row').filter({ has: desk.button('devices-history-hand') });
    await expect(row).toHaveCount(1);
    await expect(row).not.toContainText(desk.t('devices-history-waiting'));
    await desk.button('devices-history-hand').click();
    await expect(desk.page.getByRole('dialog')).toContainText(desk.t('devices-history-text'));
    await accessible(desk.page);
    await desk.picture(`history-asked-${tag}`);
    const out = file('history.waymark');
    desk.page.once('dialog', (dialog) => void dialog.accept(out));
    await desk.button('devices-history-file').click();
    await expect(row).toContainText(desk.t('devices-history-waiting'), { timeout: 30_000 });
    await desk.page.setViewportSize({ width: 360, height: 640 });
    await fits(desk.page);
    await accessible(desk.page);
    await row.scrollIntoViewIfNeeded();
    await desk.picture(`history-handed-${tag}`);
    expect(readFileSync(out).subarray(0, 4).toString()).toBe('WMC1');
    run('base', 'import', '--dir', file('second'), '--in', out);
    expect(run('base', 'list', '--dir', file('second'), '--json')).toContain('code');
  });
}

/** What was sealed before this base was there it keeps closed; it says so, and whom to ask. */
async function cannotOpen(second: Phone, made: string, carried: string, tag: string): Promise<void> {
  cpSync(made, second.folder, { recursive: true });
  try {
    await second.start();
    await second.page.setViewportSize({ width: 360, height: 640 });
    await second.speak(tag);
    await second.unlock();
    expect(await second.ask('import_file', { path: carried })).toMatchObject({ new: 0 });
    await second.page.locator('.rail-item').nth(1).click();
    const row = second.page.locator('li.row').filter({ hasText: second.t('refused-wrong-key') });
    await expect(row).toContainText(second.t('receive-aside-cannot'));
    await expect(row.getByRole('button')).toHaveText([second.t('receive-aside-discard')]);
    await row.scrollIntoViewIfNeeded();
    await fits(second.page);
    await hideIsThere(second.page);
    await accessible(second.page);
    await second.picture(`aside-360-${tag}`);
  } finally {
    second.throwAway();
  }
}

/** Writes a whole talk as an answers file. */
function talk(path: string): string {
  writeFileSync(path, JSON.stringify({
    mode: 'full', age_band: '25-34', age_doubt: false, age_at_event: null, person_locale: 'ps', worker_locale: 'en',
    safety: { private: true, beside: 'alone', interpreter: 'trained', safe_now: 'yes' },
    consent: { talk: 'yes', store: 'yes', share: 'no', counts: 'no' },
    answers: { L1: { value: 'yes', sectors: ['bakery_food'] }, L2: { value: 'none' } }, observations: ['O3'], worker_view: null,
  }));
  return path;
}
