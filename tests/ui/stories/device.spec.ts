// F23: what the settings say of the device itself, and what they and home say when its memory is nearly full.
import { spawnSync } from 'node:child_process';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';

interface About {
  app: string;
  space: { free_megabytes: number; taken_megabytes: number; nearly_full: boolean };
}

/** Looks for words in the sheet. On screen every value in a sentence is wrapped in marks for its direction; here not. */
async function says(phone: Phone, text: string): Promise<void> {
  await expect.poll(async () => (await phone.page.locator('dialog').innerText()).replace(/[\u2066-\u2069]/g, '')).toContain(text);
}

for (const tag of ['en', 'ar']) {
  test(`in ${tag} the settings say version, room and last receipt`, async ({ phone }) => {
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await phone.speak(tag);
    expect(await phone.ask('about_device'), 'a locked phone tells its versions alone').toMatchObject({ space: null, recordings: null, last_receipt: null });
    await phone.unlock();
    const about = (await phone.ask('about_device')) as About;
    await phone.button('settings-title').click();
    await says(phone, phone.t('settings-version', { app: about.app }));
    await says(phone, phone.t('settings-receipt-none'));
    await says(phone, phone.t('size-megabytes', { number: String(about.space.taken_megabytes) }));
    expect(await phone.page.locator('dialog .notice').count(), 'no warning where there is room').toBe(0);
    await phone.page.locator('dialog section[aria-labelledby="set-state"] p').last().scrollIntoViewIfNeeded();
    await fits(phone.page);
    await accessible(phone.page);
    await phone.picture(`device-${tag}`);
  });

  test(`in ${tag} a memory that is nearly full is told on home and in the settings, with what to do`, async ({ phone }) => {
    test.skip(spawnSync('unshare', ['-Urm', 'true']).status !== 0, 'this system lets nobody mount a small disk');
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await phone.moveToSmallDisk();
    await phone.speak(tag);
    await phone.unlock();
    await expect(phone.page.locator('main .notice')).toHaveText(phone.t('space-little'));
    await fits(phone.page);
    await hideIsThere(phone.page);
    await accessible(phone.page);
    await phone.picture(`device-${tag}-full-home`);
    await phone.button('settings-title').click();
    const notice = phone.page.locator('dialog .notice');
    await expect(notice).toHaveText(phone.t('space-little'));
    const { space } = (await phone.ask('about_device')) as About;
    expect(space.free_megabytes).toBeLessThan(50);
    await says(phone, phone.t('size-megabytes', { number: String(space.free_megabytes) }));
    await notice.scrollIntoViewIfNeeded();
    await fits(phone.page);
    await accessible(phone.page);
    await phone.picture(`device-${tag}-full-settings`);
  });
}
