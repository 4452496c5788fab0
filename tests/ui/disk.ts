// A disk that is really full: filled to the last byte, until the app refuses; and what a screen has to say of it.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { accessible, fits, hideIsThere } from './audit.ts';
import { type Phone, type SmallDisk, expect } from './phone.ts';

/** Whether this system lets nobody mount a small disk. */
export const NO_MOUNTS = spawnSync('unshare', ['-Urm', 'true']).status !== 0;

let fillers = 0;

/** Fills a disk to the last byte; gives what frees it. */
export function fill(disk: string): () => void {
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
export async function untilFull(write: (turn: number) => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const answer = (await write(turn)) as { code?: string } | null;
    if (answer?.code === 'storage_full') return;
    if (answer?.code) throw new Error(`refused for another reason: ${answer.code}`);
  }
  throw new Error('a full disk never refused');
}

/** The same, by answers of an open talk. */
export const untilRefused = (phone: Phone, id: string) =>
  untilFull((turn) => phone.ask('answer_item', { id, item: 'T8', value: turn % 2 ? 'no' : 'yes', advance: false }));

/** The same, by where the window stands; what has been asked is not changed by it. */
export const untilNoPlace = (phone: Phone) => untilFull((turn) => phone.ask('keep_place', { place: { name: turn % 2 ? 'mine' : 'hand_over' } }));

/** The same at a base. */
export const untilNoPlaceAtTheBase = (desk: Phone) => untilFull((turn) => desk.ask('keep_place', { place: { name: 'base', section: turn % 2 ? 'cases' : 'receive' } }));

/** The disk is full where somebody stands, and what they do is refused: said, and done once there is room again. */
export async function refused(phone: Phone, disk: SmallDisk, name: string, act: () => Promise<unknown>): Promise<void> {
  const free = fill(disk.outside);
  await untilNoPlace(phone);
  await act();
  await said(phone, name);
  free();
  await phone.button('try-again').click();
  await expect(phone.page.getByRole('alert')).toHaveCount(0);
}

/** What the screen says of a full disk: what happened, what is safe, what to do; where it is seen without scrolling. */
export async function said(phone: Phone, name: string, open = true, within: Page | Locator = phone.page): Promise<void> {
  const alert = within.getByRole('alert');
  for (const part of ['', '-safe', '-next']) await expect(alert).toContainText(phone.t(`error-storage-full${part}`));
  await expect(alert.locator('strong')).toBeInViewport();
  await fits(phone.page);
  if (open) await hideIsThere(phone.page);
  await accessible(phone.page);
  await phone.picture(`full-${phone.tag}-${name}`);
}
