// From the worker's phone to the coordinator's desk by a file, and the screens of the desk.
import { join } from 'node:path';
import { accessible, fits, hideIsThere } from '../audit.ts';
import { expect, test } from '../phone.ts';
import { choice, question } from '../words.ts';

test('a talk is carried by file to the base, opened there with a reason, and the receipt comes back', async ({ phone, desk }) => {
  test.setTimeout(240_000);
  await phone.unlock();
  await phone.talkTo('ar');
  await phone.answer('T2', 'yes');
  await phone.answer('T3', 'yes');
  await phone.button('stop-here').click();
  await expect(phone.page.locator('.level-title')).toBeVisible();
  await phone.button('finalise').click();
  const code = (await phone.page.locator('.big-code').innerText()).trim();
  await phone.button('to-home').click();
  await phone.button('hand-over-title').click();
  const file = join(phone.folder, 'carried.wmc');
  phone.page.once('dialog', (dialog) => void dialog.accept(file));
  await phone.button('hand-over-save-file').click();
  await expect(phone.page.locator('.notice.ok')).toBeVisible();

  await desk.unlock();
  await expect(desk.page.locator('.cases')).toHaveCount(0);
  await fits(desk.page);
  await accessible(desk.page);
  await desk.picture('base-1280x800-empty');
  desk.page.once('dialog', (dialog) => void dialog.accept(file));
  await desk.button('base-import').click();
  const line = desk.page.locator('.case');
  await expect(line).toContainText(code);
  await desk.picture('base-1280x800-list');
  await line.click();
  await expect(desk.page.locator('.detail-pane')).toContainText(desk.t('open-why'));
  await desk.button('open-reason-first-look').click();
  const detail = desk.page.locator('.detail-pane');
  await expect(detail).toContainText(question('en', 'T3'));
  await expect(detail.locator('.answer-row').filter({ hasText: question('en', 'T3') })).toContainText(choice('en', 'T3', 'yes'));
  await fits(desk.page);
  await hideIsThere(desk.page);
  await accessible(desk.page);
  await desk.picture('base-1280x800-case');

  await desk.page.setViewportSize({ width: 390, height: 844 });
  await fits(desk.page);
  await accessible(desk.page);
  await desk.picture('base-390x844-case');
  await desk.button('back').click();
  await expect(line).toBeVisible();
  await fits(desk.page);
  await desk.picture('base-390x844-list');
});

test('a file that is none of ours is refused in three parts, and nothing is taken', async ({ desk }) => {
  await desk.unlock();
  desk.page.once('dialog', (dialog) => void dialog.accept(join(desk.folder, 'look.json')));
  await desk.ask('set_look', { worker_locale: 'en', theme: 'day', text_percent: 100, hand: 'right' });
  await desk.button('base-import').click();
  for (const part of ['', '-safe', '-next']) await expect(desk.page.getByRole('alert')).toContainText(desk.t(`error-file-unknown-format${part}`));
});
