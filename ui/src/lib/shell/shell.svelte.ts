// Where in the app the worker is: locked or open, which place, which sheet. Hide and lock begin here.
import { flushSync } from 'svelte';
import { type Role, Refusal, type StatusView, call } from '../ipc';
import { backStack } from './back';
import { IdleLock } from './idle.svelte';
import { look } from './look.svelte';

/** The places of the app. A place that shows a screening or a case names it. */
export type Place =
  | { name: 'starting' | 'fresh' | 'join' | 'unlock' | 'decoy' | 'home' | 'mine' | 'hand_over' | 'guidance' | 'base' }
  | { name: 'screening'; id: string }
  /** Practice: the cases, or how the talk went that has just been ended. */
  | { name: 'practice'; ended?: string }
  /** The safety of this phone. */
  | { name: 'safety'; page?: SafetyPage }
  /** At the base: the records of the phones. */
  | { name: 'audit' }
  /** At the base: recordings of questions. */
  | { name: 'recordings' }
  | { name: 'finalised'; code: string; kept: boolean };

/** The pages about the safety of this phone. */
export type SafetyPage = 'kept' | 'crossing' | 'passphrases' | 'erase';

/** The app is told that somebody is there, at most this often. */
const STAY_EVERY_MS = 15_000;

/** A base whose window is covered locks after this part of the organisation's time. */
const COVERED_SHARE = 0.25;

/** The mark in the address that makes a fresh page open as the calculator; it says nothing else. */
const DECOY_MARK = '#0';

/** A talk interrupted less than this long ago is opened again by the unlock; an older one waits on the first screen. */
const RESUME_WITHIN_HOURS = 12;

/** The frame of everything. */
export class Shell {
  place = $state.raw<Place>({ name: 'starting' });
  role = $state<Role | null>(null);
  settings = $state(false);
  waitSeconds = $state(0);
  /** Whether the screens stand in practice. */
  practising = $state(false);
  /** The items on screen, for what an invented person says to them. */
  items = $state.raw<readonly string[]>([]);
  /** Practice talks whose scene was shown: it opens by itself only once. Not on screen, so not reactive. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly seenScenes = new Set<string>();
  /** Packed talks that an erase has left behind. */
  remaining = $state(0);
  /** What went wrong where no screen could say it. */
  refusal = $state.raw<Refusal | null>(null);
  /** The languages people used last, newest first, four at most. */
  recentLocales = $state.raw<readonly string[]>([]);
  /** A picker of the system is open: the page is hidden, but nobody has left. */
  picking = false;
  readonly idle = new IdleLock(() => void this.lock(), { onTouch: () => this.#stay() });
  #stayedAt = -Infinity;
  #coveredLock: ReturnType<typeof setTimeout> | undefined;

  /** Opens the page: the calculator after Hide, else whatever the app's state asks for. */
  async start(): Promise<void> {
    try {
      const status = await call('status', null);
      await look.show(status.look);
      if (location.hash === DECOY_MARK) this.place = { name: 'decoy' };
      else await this.enter(status);
    } catch (thrown) {
      await look.show(look.current);
      this.refusal = Refusal.from(thrown);
    }
  }

  /** Goes where a status says; after an unlock straight back to the talk that was interrupted. */
  async enter(status: StatusView, unlocked = false): Promise<void> {
    this.role = status.role;
    this.waitSeconds = status.wait_seconds;
    this.practising = status.practice;
    this.remaining = status.remaining;
    this.idle.allow(status.lock_seconds);
    if (status.state === 'open') {
      this.idle.start();
      const interrupted = unlocked && status.role === 'field' ? (await call('home', null)).draft : null;
      if (interrupted && interrupted.hours < RESUME_WITHIN_HOURS) this.go({ name: 'screening', id: interrupted.id });
      else this.goHome();
    } else if (status.state === 'joining') {
      this.idle.start();
      this.go({ name: 'join' });
    } else {
      this.place = { name: status.state === 'fresh' ? 'fresh' : 'unlock' };
    }
  }

  /** The network came back, as far as the system says: what waits goes now and not with the next turn of the loop. */
  async networkBack(): Promise<void> {
    if (this.role === null) return;
    // A refusal needs no words: nothing was asked for, and the loop tries again by itself.
    await call('sync_now', null).catch(() => undefined);
  }

  /** Goes to the first screen of the role. */
  goHome(): void {
    if (this.practising) this.go({ name: 'practice' });
    else this.go({ name: this.role === 'base' ? 'base' : 'home' });
  }

  /** Tells the app that somebody is there, so that its own lock waits too. */
  #stay(): void {
    const now = performance.now();
    if (now - this.#stayedAt < STAY_EVERY_MS) return;
    this.#stayedAt = now;
    call('stay', null).then(
      (status) => status.state !== 'open' && status.state !== 'joining' && this.role !== null && void this.lock(),
      () => undefined,
    );
  }

  /** Goes to a place. */
  go(place: Place): void {
    this.refusal = null;
    this.settings = false;
    this.place = place;
  }

  /** Hide: the calculator is painted before anything else happens, then the keys go, then the page is made afresh,
   * so that nothing that was on screen stays in its memory. */
  async hide(): Promise<void> {
    flushSync(() => this.go({ name: 'decoy' }));
    await this.#dropKeys();
    history.replaceState('ground', '', DECOY_MARK);
    location.reload();
  }

  /** Back from the calculator: always to the locked screen, whatever the state was. */
  async leaveDecoy(): Promise<void> {
    await this.#dropKeys();
    history.replaceState('ground', '', location.pathname);
    location.reload();
  }

  /** Locks, and makes the page afresh. */
  async lock(): Promise<void> {
    flushSync(() => this.go({ name: 'starting' }));
    await this.#dropKeys();
    location.reload();
  }

  async #dropKeys(): Promise<void> {
    this.uncovered();
    this.idle.stop();
    try {
      await call('lock', null);
    } catch {
      // The page is made afresh either way and asks for the state anew: what this call could not lock shows as open.
    }
  }

  /** Remembers a language as the one used last. */
  usedLocale(tag: string): void {
    if (this.recentLocales[0] === tag) return;
    this.recentLocales = [tag, ...this.recentLocales.filter((one) => one !== tag)].slice(0, 4);
  }

  /** Takes what a command refused: a lock that fell meanwhile leads to the locked screen. */
  refuse(thrown: unknown): Refusal {
    const refusal = Refusal.from(thrown);
    if (refusal.view.code === 'locked') void this.lock();
    return refusal;
  }

  /** Opens a system picker around `pick`, during which a hidden page is nobody's absence. */
  async whilePicking<T>(pick: () => Promise<T>): Promise<T> {
    this.picking = true;
    try {
      return await pick();
    } finally {
      this.picking = false;
    }
  }

  /** The page was covered: a phone that is put away or switched off locks at once, a base that nobody looks at after
   * a quarter of the time the organisation gives it. */
  covered(): void {
    const open = !['starting', 'fresh', 'unlock', 'decoy'].includes(this.place.name);
    if (!open || this.picking) return;
    if (this.role === 'field') void this.lock();
    else this.#coveredLock ??= setTimeout(() => void this.lock(), this.idle.after * 1000 * COVERED_SHARE);
  }

  /** The page is looked at again. */
  uncovered(): void {
    clearTimeout(this.#coveredLock);
    this.#coveredLock = undefined;
  }
}

/** The shell of this window. */
export const shell = new Shell();

/** The back stack of this window, for screens. */
export { backStack };
