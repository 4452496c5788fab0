// Recordings: Chidi reads a question aloud at the base, into a microphone of the browser's making; Amina's phone plays
// it, also where it came by network, and says plainly where there is none.
import { writeFileSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, fits } from '../audit.ts';
import { type Phone, expect, test } from '../phone.ts';
import { ROOT } from '../place.ts';
import { Server } from '../server.ts';
import { question, words } from '../words.ts';

test.use({
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
  },
});

const TONE = join(ROOT, 'crates/audio/tests/fixtures/tone.opus');
const page = (desk: Phone) => desk.page.locator('main');

async function openRecordings(desk: Phone): Promise<void> {
  await desk.unlock();
  await desk.button('rail-organisation').click();
  await desk.button('base-recordings').click();
  await expect(page(desk).locator('h1')).toHaveText(desk.t('recordings-title'));
}

async function choose(desk: Phone, tag: string): Promise<void> {
  await page(desk).locator('select').selectOption(tag);
  await expect(page(desk)).toContainText(question(tag, 'T2'));
}

const row = (desk: Phone, item: string) => page(desk).locator('li').filter({ has: desk.page.getByText(item, { exact: true }) });

test('Chidi records a question, listens, keeps it, and makes the file for phones', async ({ desk }) => {
  await openRecordings(desk);
  await choose(desk, 'ar');
  await row(desk, 'T2').getByRole('button').first().click();
  await desk.button('record').click();
  await expect(page(desk).locator('.recording-now')).toBeVisible();
  await desk.page.waitForTimeout(1500);
  await page(desk).locator('.recording-now').click();
  await expect(page(desk).locator('audio')).toBeVisible();
  await desk.picture('recordings-1280-heard');
  await desk.button('record-keep').click();
  await expect(row(desk, 'T2')).not.toContainText(desk.t('recording-missing'));

  for (const size of [{ width: 1280, height: 800 }, { width: 390, height: 844 }, { width: 360, height: 640 }]) {
    await desk.page.setViewportSize(size);
    await fits(desk.page);
    await desk.picture(`recordings-${size.width}`);
  }
  await accessible(desk.page);
});

test('a file of any recorder is taken, and one that holds no voice is refused with words', async ({ desk }) => {
  await openRecordings(desk);
  await choose(desk, 'ar');
  await row(desk, 'T3').getByRole('button').first().click();
  const input = page(desk).locator('input[type=file]');
  const folder = mkdtempSync(join(tmpdir(), 'waymark-recording-'));
  const letter = join(folder, 'letter.opus');
  writeFileSync(letter, 'no voice in here');
  await input.setInputFiles(letter);
  await expect(page(desk)).toContainText(words('en', 'error-recording-refused'));
  await input.setInputFiles(TONE);
  await expect(row(desk, 'T3')).toContainText(/1\.2\S* s/);
  rmSync(folder, { recursive: true });
});

test('a phone plays what its base recorded, notes that it was heard, and says where there is nothing to play', async ({ phone, desk }) => {
  const recording = readFileSync(TONE).toString('base64');
  await desk.unlock();
  await desk.ask('record_prompt', { locale: 'ar', item: 'T2', recording });
  const file = join(desk.folder, 'arabic.waymark');
  await desk.ask('pack_prompts', { locale: 'ar', path: file });

  await phone.unlock();
  await phone.ask('import_file', { path: file });
  await phone.talkTo('ar');
  const play = phone.button('recording-play');
  await expect(play).toBeVisible();
  await fits(phone.page);
  await phone.picture('recordings-390-question');
  await play.click();
  await expect(phone.button('recording-stop')).toBeVisible();
  await expect(play).toBeVisible({ timeout: 10_000 });
  await phone.answer('T2', 'no');
  await expect(page(phone)).toContainText(phone.t('recording-none'));
  await phone.picture('recordings-390-none');
});

/** The screen as it is, in the window of a base and on a small one, in both directions of writing. */
async function look(one: Phone, name: string): Promise<void> {
  for (const size of [{ width: 1280, height: 800 }, { width: 360, height: 640 }]) {
    await one.page.setViewportSize(size);
    await one.page.locator('#send-prompts, #set-recordings').last().scrollIntoViewIfNeeded();
    await fits(one.page);
    await accessible(one.page);
    await one.picture(`${name}-${size.width}-${one.tag}`);
  }
}

for (const tag of ['en', 'ar']) {
  test(`in ${tag} Chidi sends recordings to the phones by network, Amina's settings say what is here, and he takes them back`, async ({ phone, desk }) => {
    test.setTimeout(120_000);
    const recording = readFileSync(TONE).toString('base64');
    await desk.speak(tag);
    await openRecordings(desk);
    await desk.ask('record_prompt', { locale: 'fa', item: 'T2', recording });
    await choose(desk, 'fa');
    await expect(page(desk)).toContainText(desk.t('recordings-network-not-sent'));
    await look(desk, 'recordings-network-not-sent');
    await desk.button('recordings-network-send').click();
    await expect(page(desk)).toContainText(desk.t('recordings-network-waiting'));
    await expect(desk.button('recordings-network-send')).toBeDisabled();

    const { server: address } = (await desk.ask('organisation')) as { server: string };
    const server = new Server(address);
    try {
      await server.start();
      await desk.ask('sync_now');
      await expect(page(desk)).toContainText(desk.t('recordings-network-sent'), { timeout: 60_000 });
      await look(desk, 'recordings-network-sent');

      await phone.speak(tag);
      await phone.unlock();
      const here = async () => (await phone.ask('recorded_languages')) as unknown;
      const asked = async () => {
        await phone.ask('sync_now');
        return here();
      };
      await expect.poll(asked, { timeout: 60_000, intervals: [2000] }).toEqual([{ locale: 'fa', recordings: 1, coming: false }]);
      await phone.button('settings-title').click();
      await expect(phone.page.locator('section[aria-labelledby="set-recordings"] li')).toContainText('فارسی');
      await look(phone, 'recordings-network-settings');

      await desk.button('recordings-network-stop').click();
      await expect(page(desk)).toContainText(desk.t('recordings-network-not-sent'));
      const exchange = async () => {
        await desk.ask('sync_now');
        await phone.ask('sync_now');
        return here();
      };
      await expect.poll(exchange, { timeout: 60_000, intervals: [2000] }).toEqual([]);
    } finally {
      await server.throwAway();
    }
  });
}
