// How long the app makes somebody wait, measured in the page: from the touch until the frame that shows its effect has
// been painted. Beside it what is not the app's: the same tap on an empty page (the floor), the time in which a request
// was on its way to the program, and the page's own work in processor time, which others on the machine do not change.
import type { CDPSession, Page } from '@playwright/test';

/** Longer than a double tap. */
const BETWEEN_MS = 550;
/** In which a tap's effect on the page comes to rest: its answer from the disk, the focus. */
const REST_MS = 150;
/** The shortest touch of a finger. */
const FINGER_MS = 80;

/** A page that is tapped. */
export type Tapped = { page: Page };

/** What has to be on screen for a tap to have had its effect. */
export interface Done {
  /** Another heading than this. */
  turned?: string;
  /** The tapped button is pressed, or gone. */
  pressed?: true;
  /** The line of the state of saving says this. */
  saved?: string;
  /** The person's words are in this language. */
  lang?: string;
  /** The calculator. */
  hidden?: true;
}

/** What a tap cost. */
export interface Cost {
  /** From the touch to the frame, in milliseconds. */
  waited: number;
  /** Of it, how long a request was on its way, in milliseconds. */
  asked: number;
  /** What the page's thread did for it until all was at rest, in milliseconds of processor time. */
  worked: number;
}

/** A page under the clock, with its processor slowed. */
export class Clock {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Slows the processor of a page and begins to measure. */
  static async on({ page }: Tapped, rate: number): Promise<Clock> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(() => performance.setResourceTimingBufferSize(5000));
    return new Clock(page, session);
  }

  async #worked(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** Taps something and measures until it has had its effect. */
  async tap(selector: string, done: Done): Promise<Cost> {
    // Nobody answers a question faster than it is asked; a second tap that quick is taken for a double tap and ignored.
    await this.#page.waitForTimeout(BETWEEN_MS - REST_MS);
    const before = await this.#worked();
    const wait = effect(this.#page, done);
    await Promise.all([this.#page.locator(selector).last().tap(), wait]);
    const found = await wait;
    await this.#page.waitForTimeout(REST_MS);
    return { ...found, worked: (await this.#worked()) - before };
  }

  /** Lays a finger on something, and lifts it after the shortest touch: the first frame after the finger came. */
  async touch(selector: string): Promise<number> {
    const box = await this.#page.locator(selector).last().boundingBox();
    if (!box) throw new Error(`nothing to touch: ${selector}`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const pressing = pressed(this.#page);
    await this.#page.waitForTimeout(BETWEEN_MS);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    const found = await pressing;
    await this.#page.waitForTimeout(FINGER_MS);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return found;
  }
}

/** From the next touch until its first frame has been painted. */
export function pressed(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        const { port1, port2 } = new MessageChannel();
        addEventListener(
          'pointerdown',
          (event) => {
            port1.onmessage = () => settle(performance.now() - event.timeStamp);
            requestAnimationFrame(() => port2.postMessage(null));
          },
          { once: true, capture: true },
        );
      }),
  );
}

/** From the next time a finger is lifted until its effect has been painted. */
function effect(page: Page, done: Done): Promise<Omit<Cost, 'worked'>> {
  return page.evaluate(
    (done) =>
      new Promise<{ waited: number; asked: number }>((settle, fail) => {
        setTimeout(() => fail(new Error(`no effect: ${JSON.stringify(done)}, on screen: ${document.querySelector('main')?.innerText.slice(0, 80)}`)), 8000);
        // Not innerText: that would have the page laid out once more in each frame, and be measured with it.
        const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.textContent?.trim();
        const holds = () => {
          if (done.turned !== undefined) return text('main h1') !== undefined && text('main h1') !== done.turned;
          if (done.saved !== undefined) return text('.save-state') === done.saved;
          if (done.lang !== undefined) return document.querySelector<HTMLElement>('main .question')?.lang === done.lang;
          if (done.hidden) return document.querySelector('.calculator') !== null;
          return (document.querySelector('[data-tap]') ?? document.body).getAttribute('aria-pressed') !== 'false';
        };
        // A message that is sent while a frame is made arrives when it has been.
        const painted = (then: () => void) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = then;
          port2.postMessage(null);
        };
        // Requests may overlap: each moment counts once.
        const asked = (from: number, to: number) => {
          let [sum, until] = [0, from];
          for (const one of performance.getEntriesByType('resource') as PerformanceResourceTiming[]) {
            if (!one.name.includes('/ipc/')) continue;
            const [start, end] = [Math.max(one.startTime, until), Math.min(one.responseEnd, to)];
            if (end > start) [sum, until] = [sum + end - start, end];
          }
          return sum;
        };
        addEventListener(
          'pointerup',
          (event) => {
            const from = event.timeStamp;
            const end = () => {
              const now = performance.now();
              settle({ waited: now - from, asked: asked(from, now) });
            };
            const look = () => (holds() ? painted(end) : requestAnimationFrame(look));
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    done,
  );
}

/** The same taps on a page with nothing but a button and a heading that it changes: what no app could go below here. */
export async function floor(phone: Tapped, rate: number, taps: number): Promise<{ taps: Cost[]; pressed: number[]; touched: number[] }> {
  const page = await phone.page.context().newPage();
  await page.setContent('<main><h1>a</h1><button aria-pressed="false" style="inline-size: 150px; block-size: 72px">a</button></main>');
  await page.evaluate(() => document.querySelector('button')?.addEventListener('click', () => document.querySelector('h1')?.append('a')));
  const clock = await Clock.on({ page }, rate);
  const found: { taps: Cost[]; pressed: number[]; touched: number[] } = { taps: [], pressed: [], touched: [] };
  for (let tap = 0; tap < taps; tap += 1) {
    const before = (await page.locator('h1').textContent()) ?? '';
    const pressing = pressed(page);
    found.taps.push(await clock.tap('button', { turned: before }));
    found.pressed.push(await pressing);
    if (tap % 4 === 0) found.touched.push(await clock.touch('button'));
  }
  await page.close();
  await phone.page.bringToFront();
  return found;
}
