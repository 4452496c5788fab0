// Without a pointer, and without motion: the keyboard alone reaches what there is in an order that can be followed, and
// nothing moves for somebody whose device asks for stillness.
import { PASSPHRASE, type Phone, expect, test } from '../phone.ts';

/** Goes on with Tab until this has the focus; it must be seen and ringed. */
async function tabTo(phone: Phone, what: ReturnType<Phone['button']>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await phone.page.keyboard.press('Tab');
    if (await what.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(what).toBeFocused();
  await expect(what).toBeInViewport();
  await expect(what).not.toHaveCSS('outline-style', 'none');
}

test('with the keyboard alone a coordinator opens the base, looks at the devices, and reads a file', async ({ desk }) => {
  const { keyboard } = desk.page;
  await expect(desk.page.locator('#passphrase')).toBeFocused();
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  const rail = (place: string) => desk.page.locator('.rail-item').filter({ hasText: desk.t(`rail-${place}`) });
  await expect(rail('devices')).toBeVisible({ timeout: 30_000 });
  for (const place of ['devices', 'receive']) {
    await tabTo(desk, rail(place));
    await keyboard.press('Enter');
    await expect(rail(place)).toHaveAttribute('aria-current', 'page');
    await expect(desk.page.locator('main h1')).toBeFocused();
  }
  await tabTo(desk, desk.button('receive-choose'));
  const asked = desk.page.waitForEvent('dialog');
  const pressed = keyboard.press('Enter');
  await (await asked).dismiss();
  await pressed;
  await expect(desk.button('receive-choose')).toBeVisible();
});

test('who is quicker than the screen keeps the focus: a busy device does not take a phrase away from under the fingers', async ({ desk }) => {
  await desk.unlock();
  const rail = (place: string) => desk.page.locator('.rail-item').filter({ hasText: desk.t(`rail-${place}`) });
  // A device so busy that frames are made when the test says so.
  await desk.page.evaluate(() => {
    const held: FrameRequestCallback[] = [];
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (frame) => held.push(frame);
    Object.assign(window, { goOn: () => { for (const frame of held.splice(0)) real(frame); } });
  });
  const goOn = () => desk.page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  await rail('receive').click();
  await expect(desk.button('receive-choose')).toBeVisible();
  await desk.button('receive-choose').focus();
  await goOn();
  await desk.page.waitForTimeout(200);
  await expect(desk.button('receive-choose')).toBeFocused();
  // Who does nothing meanwhile finds it at the heading.
  await rail('devices').click();
  await expect(rail('devices')).toHaveAttribute('aria-current', 'page');
  await goOn();
  await expect(desk.page.locator('main h1')).toBeFocused();
});

test('on a question every control is reached once, from the top to the thumb, and a sheet keeps the focus and gives it back', async ({ phone }) => {
  await phone.unlock();
  await phone.talkTo('ar');
  await expect(phone.page.locator('main h1')).toBeFocused();
  const here = () => phone.page.evaluate(() => (document.activeElement?.matches('button, summary, a, input') ? (document.activeElement.textContent || document.activeElement.getAttribute('aria-label') || '').trim() : null));
  const controls = await phone.page.locator('.screen :is(button, summary):visible:enabled').count();
  const order: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await phone.page.keyboard.press('Tab');
    const name = await here();
    if (name === null || name === order[0]) break;
    order.push(name);
  }
  expect(new Set(order).size, order.join(' | ')).toBe(order.length);
  // Focus begins at the heading: what stands above it in the header comes after Hide, once round.
  expect(order.length, order.join(' | ')).toBeGreaterThanOrEqual(controls - 2);
  const at = (word: string) => order.findIndex((one) => one.startsWith(word));
  expect(at(phone.t('show-card'))).toBeLessThan(at('Yes'));
  expect(at('Yes')).toBeLessThan(at(phone.t('stop-here')));

  const pill = phone.page.locator('header .pill');
  await pill.focus();
  await phone.page.keyboard.press('Enter');
  const sheet = phone.page.locator('dialog');
  await expect(sheet).toBeVisible();
  for (let step = 0; step < 25; step += 1) {
    await phone.page.keyboard.press('Tab');
    expect(await phone.page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null), 'nothing behind a sheet takes the focus').toBe(true);
  }
  await phone.page.keyboard.press('Escape');
  await expect(pill).toBeFocused();
});

test('nothing moves where the device asks for stillness', async ({ phone }) => {
  /** What has an animation or a transition that takes time. */
  const moving = () =>
    phone.page.evaluate(() => {
      const takesTime = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      return [...document.querySelectorAll('*')]
        .filter((element) => [undefined, '::before', '::after'].some((part) => {
          const style = getComputedStyle(element, part);
          return (takesTime(style.transitionDuration) && style.transitionProperty !== 'none') || (takesTime(style.animationDuration) && style.animationName !== 'none') || style.scrollBehavior === 'smooth';
        }))
        .map((element) => `${element.tagName} ${element.className}`);
    });
  await phone.unlock();
  await phone.talkTo('ar');
  // The measure finds what moves where nobody asked for stillness.
  expect(await moving()).not.toEqual([]);
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving(), 'a question').toEqual([]);
  await phone.page.locator('.show-button').click();
  expect(await moving(), 'the card').toEqual([]);
  await phone.button('back-to-my-side').click();
  await phone.page.locator('header .pill').click();
  expect(await moving(), 'a sheet').toEqual([]);
  await phone.page.keyboard.press('Escape');
  await phone.button('stop-here').click();
  await expect(phone.button('finalise')).toBeEnabled();
  expect(await moving(), 'the outcome').toEqual([]);
});
