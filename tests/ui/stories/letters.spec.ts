// A coordinator asks something about a talk; the worker reads it on the phone and answers, without a network.
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { written } from '../letter.ts';
import { expect, test } from '../phone.ts';

/** More bytes than a letter may take, although fewer signs. */
const TOO_LONG = 'কখন এবং কোথায়? '.repeat(110);

interface Letter {
  own: boolean;
  text: string;
  state: string;
}

for (const tag of ['en', 'ar']) {
  test(`in ${tag} amina reads a letter of her base and answers it`, async ({ phone, desk }) => {
    test.setTimeout(180_000);
    await desk.unlock();
    const back = await written(phone, desk, 'Where did you meet? Please call.');
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await phone.speak(tag);
    await phone.unlock();
    await phone.ask('import_file', { path: back });
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

    // Refused: it is said beside the letter, in sight, and what was typed is still there.
    const answer = phone.page.locator('textarea');
    await answer.fill(TOO_LONG);
    await phone.button('letters-reply-send').click();
    const alert = phone.page.getByRole('alert');
    for (const part of ['', '-safe', '-next']) await expect(alert).toContainText(phone.t(`error-letter-text${part}`));
    await expect(alert.locator('strong')).toBeInViewport();
    await expect(answer).toHaveValue(TOO_LONG);
    await fits(phone.page);
    await phone.picture(`letters-refused-360-${tag}`);
    // What is pasted brings what nobody sees.
    await answer.fill('\u202aAt the\tbus station.\u202c');
    await phone.button('letters-reply-send').click();
    await expect(answer).toHaveCount(0);
    await expect(alert).toHaveCount(0);
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
