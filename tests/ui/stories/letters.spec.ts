// A coordinator asks something about a talk; the worker reads it on the phone and answers, without a network.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { PROGRAMS, organisation } from '../place.ts';
import { TALK } from '../talk.ts';

interface Letter {
  own: boolean;
  text: string;
  state: string;
}

/** Amina's phone has carried a talk to the base, and the base has written a letter that came back by file. */
async function written(phone: Phone, desk: Phone, text: string): Promise<void> {
  const waymark = (...words: string[]) => execFileSync(join(PROGRAMS, 'waymark'), [...words, '--passphrase-file', join(organisation(), 'passphrase.txt')], { stdio: 'pipe' });
  const answers = join(phone.folder, 'answers.json');
  writeFileSync(answers, JSON.stringify(TALK));
  waymark('field', 'screen', '--dir', phone.folder, '--answers', answers);
  waymark('field', 'carry', '--dir', phone.folder, '--out', join(phone.folder, 'out.waymark'));
  await desk.unlock();
  await desk.ask('import_file', { path: join(phone.folder, 'out.waymark') });
  const devices = (await desk.ask('devices')) as { device: string; takes_letters: boolean }[];
  const device = devices.find((one) => one.takes_letters)?.device;
  await desk.ask('write_letter', { device, case: null, text });
  await desk.ask('carry_out', { path: join(phone.folder, 'back.waymark') });
}

for (const tag of ['en', 'ar']) {
  test(`in ${tag} amina reads a letter of her base and answers it`, async ({ phone, desk }) => {
    test.setTimeout(180_000);
    await written(phone, desk, 'Where did you meet? Please call.');
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await phone.speak(tag);
    await phone.unlock();
    await phone.ask('import_file', { path: join(phone.folder, 'back.waymark') });
    await phone.page.reload();
    await expect(phone.page.locator('main h1')).toBeVisible();
    // A page that is made afresh is hidden for a moment, and a phone that is hidden locks: sometimes in time.
    if ((await phone.page.locator('#passphrase').count()) > 0) await phone.unlock();

    // Above everything else that leads somewhere.
    const rows = phone.page.locator('main button.row');
    await expect(rows).toHaveCount(6, { timeout: 30_000 });
    await rows.first().click();
    await expect(phone.page.getByText('Where did you meet? Please call.')).toBeVisible();
    await fits(phone.page);
    await accessible(phone.page);
    await hideIsThere(phone.page);
    await phone.picture(`letters-360-${tag}`);
    await phone.page.locator('textarea').fill('At the bus station.');
    await phone.button('letters-reply-send').click();
    await expect(phone.page.locator('textarea')).toHaveCount(0);
    await expect(phone.page.getByText('At the bus station.')).toBeVisible();
    await expect(phone.page.locator('main')).toContainText(phone.t('letters-waiting'));

    // Read is read: home says nothing of it any more, and My talks leads there.
    await phone.page.locator('header button').first().click();
    await expect(phone.button('mine-title')).toBeVisible();
    await expect(rows).toHaveCount(5);
    await phone.button('mine-title').click();
    await phone.button('letters-title').click();
    await expect(phone.page.getByText('At the bus station.')).toBeVisible();

    await phone.ask('carry_out', { path: join(phone.folder, 'answer.waymark') });
    await desk.ask('import_file', { path: join(phone.folder, 'answer.waymark') });
    const letters = (await desk.ask('letters')) as Letter[];
    expect(letters.filter((letter) => !letter.own).map((letter) => letter.text)).toEqual(['At the bus station.']);
  });
}
