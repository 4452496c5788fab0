// A disk that is really full: a file system of 40 megabytes, filled to the last byte. Every place that writes says what
// happened, whether the data is safe and what to do, in sight; nothing that was called saved is lost; freed space is
// enough to go on; and the app opens all the same.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { carried } from '../gallery/walks.ts';
import { LONG, openLetters, test } from '../letter.ts';
import { PASSPHRASE, type Phone, expect } from '../phone.ts';
import { question } from '../words.ts';

const SMALL = { width: 360, height: 640 };
const NO_MOUNTS = spawnSync('unshare', ['-Urm', 'true']).status !== 0;

const heading = (phone: Phone) => phone.page.locator('main h1');

let fillers = 0;

/** Fills a disk to the last byte; gives what frees it. */
function fill(disk: string): () => void {
  fillers += 1;
  const path = join(disk, `filler-${fillers}`);
  const file = openSync(path, 'w');
  for (const size of [1024 * 1024, 4096, 1]) {
    try {
      while (writeSync(file, Buffer.alloc(size, 7)) === size);
    } catch {
      // Full to this size.
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

/** Writes until the disk refuses: the log of the database has room of its own for a while. */
async function untilFull(write: (turn: number) => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const answer = (await write(turn)) as { code?: string } | null;
    if (answer?.code === 'storage_full') return;
    if (answer?.code) throw new Error(`refused for another reason: ${answer.code}`);
  }
  throw new Error('a full disk never refused');
}

/** The same, by answers of an open talk. */
const untilRefused = (phone: Phone, id: string) =>
  untilFull((turn) => phone.ask('answer_item', { id, item: 'T8', value: turn % 2 ? 'no' : 'yes', advance: false }));

/** What the screen says of a full disk: what happened, what is safe, what to do; where it is seen without scrolling. */
async function said(phone: Phone, name: string, open = true): Promise<void> {
  const alert = phone.page.getByRole('alert');
  for (const part of ['', '-safe', '-next']) await expect(alert).toContainText(phone.t(`error-storage-full${part}`));
  await expect(alert.locator('strong')).toBeInViewport();
  await fits(phone.page);
  if (open) await hideIsThere(phone.page);
  await accessible(phone.page);
  await phone.picture(`full-${phone.tag}-${name}`);
}

test('a phone whose disk is full opens, and says at every step what is safe and what to do', async ({ lettered: phone }) => {
  test.skip(NO_MOUNTS, 'this system lets nobody mount a small disk');
  test.setTimeout(240_000);
  await phone.page.setViewportSize(SMALL);
  const disk = await phone.moveToSmallDisk();
  await phone.speak('ar');
  await phone.unlock();
  await phone.talkTo('fr');
  await phone.answer('T2', 'no');
  await phone.saved();
  const { draft } = (await phone.ask('home')) as { draft: { id: string } };

  // An answer. The next question is painted while it is on its way: refused, the question comes back with its answer.
  let free = fill(disk.outside);
  await untilRefused(phone, draft.id);
  await phone.choice('T3', 'no').click();
  await expect(phone.page.locator('.save-state')).toHaveText(phone.t('save-not-saved'));
  await expect(heading(phone)).toHaveText(question('ar', 'T3'));
  await expect(phone.choice('T3', 'no')).toHaveAttribute('aria-pressed', 'true');
  await said(phone, 'answer');
  free();
  await phone.button('try-again').click();
  await expect(heading(phone)).toHaveText(question('ar', 'T4'));
  await phone.saved();
  await expect(phone.page.getByRole('alert')).toHaveCount(0);

  // Packing: the button is pinned below a long page, and what came of it is brought into sight.
  await phone.button('stop-here').click();
  await expect(phone.button('finalise')).toBeEnabled();
  free = fill(disk.outside);
  await untilRefused(phone, draft.id);
  await phone.button('finalise').click();
  await said(phone, 'finalise');

  // Locked and filled to the last byte it opens all the same: the room that is kept for this is given up.
  await phone.ask('lock');
  const all = [free, fill(disk.outside)];
  await phone.page.reload();
  await phone.unlock();
  await expect(phone.page.locator('.level-title')).toBeVisible();

  // With that room gone as well, the lock screen says it; whatever is typed next finds nothing open behind it.
  all.push(fill(disk.outside));
  await phone.ask('lock');
  all.push(fill(disk.outside));
  await phone.page.reload();
  await phone.page.locator('#passphrase').fill(PASSPHRASE);
  await phone.button('unlock-open').click();
  await said(phone, 'unlock', false);
  expect(await phone.ask('status')).toMatchObject({ state: 'locked' });

  for (const one of all) one();
  await phone.unlock();
  await phone.button('finalise').click();
  await phone.button('to-home').click();

  // An answer to a letter of the base: what was typed stays in its field until it is kept.
  await openLetters(phone);
  await phone.page.locator('textarea').fill(LONG);
  free = fill(disk.outside);
  await untilFull((turn) => phone.ask('keep_place', { place: { name: turn % 2 ? 'mine' : 'hand_over' } }));
  await phone.button('letters-reply-send').click();
  await said(phone, 'letter');
  await expect(phone.page.locator('textarea')).toHaveValue(LONG);
  expect(await phone.ask('letters'), 'nothing of it is kept by halves').toHaveLength(1);
  free();
  await phone.button('letters-reply-send').click();
  await expect(phone.page.locator('textarea')).toHaveCount(0);
  expect(await phone.ask('letters')).toHaveLength(2);
  await phone.button('back').click();

  // A file for a colleague.
  await phone.button('hand-over-title').click();
  free = fill(disk.outside);
  phone.page.on('dialog', (dialog) => void dialog.accept(join(disk.inside, 'carried.waymark')));
  await phone.button('hand-over-save-file').click();
  await said(phone, 'hand-over');
  expect(((await phone.ask('outbox')) as { state: string }[]).filter(({ state }) => state === 'packed'), 'nothing that was packed is gone').toHaveLength(1);
  free();
  await phone.button('hand-over-save-file').click();
  await expect(phone.page.locator('.notice.ok')).toBeVisible();
});

test('a base whose disk is full takes in the whole of a hand-over or nothing of it', async ({ desk }) => {
  test.skip(NO_MOUNTS, 'this system lets nobody mount a small disk');
  const disk = await desk.moveToSmallDisk();
  await desk.unlock();
  await expect(desk.page.locator('.nags')).toContainText(desk.t('nag-space-little'));
  await fits(desk.page);
  await desk.picture('full-en-base');
  const file = carried(desk);
  await desk.button('base-import').click();
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('receive-choose').click();
  await expect(desk.page.locator('.manifest')).toBeVisible();
  const free = fill(disk.outside);
  await desk.button('receive-accept').click();
  await said(desk, 'import');
  expect(await desk.ask('base_home'), 'nothing was taken in by halves').toMatchObject({ cases: 0 });
  free();
  await desk.button('receive-accept').click();
  await expect(desk.page.locator('.manifest')).toHaveCount(0);
  expect(await desk.ask('base_home')).not.toMatchObject({ cases: 0 });
});
