// A device joins by the server: two people compare six words, the rest goes by itself; without the server it is said, and
// codes and files stay.
import { accessible, fits } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { Server } from '../server.ts';

const PHRASE = 'orange violin pencil garden basket river';
const SMALL = { width: 360, height: 640 };

const words = (phone: Phone) => phone.page.locator('.six-words li').allInnerTexts();

/** The same screen on a small phone, in both directions of writing. */
async function pictures(phone: Phone, name: string): Promise<void> {
  for (const tag of ['ar', 'en']) {
    await phone.speak(tag);
    await expect(phone.page.locator('main h1')).toBeVisible();
    // A page that is made afresh is hidden for a moment, and a phone that is hidden locks: sometimes in time.
    if ((await phone.page.locator('#passphrase').count()) > 0) await phone.unlock();
    await phone.page.waitForTimeout(1500);
    await fits(phone.page);
    await phone.picture(`${name}-${tag}`);
  }
}

test('amina joins by the server: six words, and the rest by itself', async ({ fresh: phone, desk }) => {
  test.setTimeout(300_000);
  await phone.page.setViewportSize(SMALL);
  await desk.unlock();
  const { server: address } = (await desk.ask('organisation')) as { server: string };
  const server = new Server(address);
  try {
    await desk.button('rail-devices').click();
    await desk.button('devices-invite-field').click();
    const codes = desk.page.locator('.typed-code');
    await expect(codes).toHaveCount(2);
    await expect(desk.page.getByText(desk.t('devices-server-unreached'))).toBeVisible({ timeout: 30_000 });
    await fits(desk.page);
    await desk.picture('by-server-1280-invite');

    await phone.button('fresh-join').click();
    await phone.button('take-type').click();
    await phone.page.locator('textarea').fill((await codes.allInnerTexts()).join('\n'));
    await phone.button('take-typed-go').click();
    await expect(phone.page.getByText(address)).toBeVisible();
    await fits(phone.page);
    await phone.picture('by-server-360-this');
    await phone.button('join-go').click();
    await phone.button('passphrase-own').click();
    await phone.page.locator('#own-phrase').fill(PHRASE);
    await phone.page.locator('#phrase-again').fill(PHRASE);
    await phone.button('join-title').click();
    await expect(phone.page.locator('.six-words li')).toHaveCount(6, { timeout: 60_000 });
    await expect(phone.page.getByText(phone.t('join-server-unreached'))).toBeVisible({ timeout: 30_000 });
    await accessible(phone.page);
    await phone.picture('by-server-360-unreached');

    await server.start();
    await expect(phone.page.getByText(phone.t('join-server-asked'))).toBeVisible({ timeout: 150_000 });
    await pictures(phone, 'by-server-360-asked');

    const look = desk.button('devices-server-look');
    await expect(look).toBeVisible({ timeout: 90_000 });
    await fits(desk.page);
    await accessible(desk.page);
    await desk.picture('by-server-1280-answered');
    await look.click();
    await expect(desk.page.locator('.six-words li')).toHaveCount(6, { timeout: 60_000 });
    await expect(phone.page.locator('.six-words li')).toHaveCount(6);
    expect(await words(desk)).toEqual(await words(phone));
    await desk.page.setViewportSize(SMALL);
    await fits(desk.page);
    await desk.picture('by-server-360-words');
    await desk.button('devices-admit').click();
    await expect(desk.page.getByText(desk.t('devices-server-admitted'))).toBeVisible({ timeout: 30_000 });
    await expect(phone.button('home-start')).toBeVisible({ timeout: 90_000 });
  } finally {
    await server.throwAway();
  }
});
