// Where in the app the worker is: locked or open, which place, which sheet. Hide and lock begin here.
import { flushSync } from 'svelte';
import { type PlaceView, type Role, Refusal, type StatusView, call } from '../ipc';
import { l10n } from '../l10n/l10n.svelte';
import { backStack } from './back';
import { IdleLock } from './idle.svelte';
import { look } from './look.svelte';
import { painted } from './paint';
import { type Place, kept } from './place';

/** The app is told that somebody is there, at most this often. */
const STAY_EVERY_MS = 15_000;

/** A base whose window is covered locks after this part of the organisation's time. */
const COVERED_SHARE = 0.25;

/** The mark in the address that makes a fresh page open as the calculator; it says nothing else. */
const DECOY_MARK = '#0';

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
  /** What the app was told last of the place, and the telling itself: one after the other, so that the last one stands. */
  #told = '';
  #telling: Promise<unknown> = Promise.resolve();
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

  /** Goes where a status says; after an unlock back to where this window, or one that was killed, stood before. */
  async enter(status: StatusView, unlocked = false): Promise<void> {
    this.role = status.role;
    this.waitSeconds = status.wait_seconds;
    this.practising = status.practice;
    this.remaining = status.remaining;
    this.idle.allow(status.lock_seconds);
    if (status.state === 'open') {
      this.idle.start();
      if (unlocked) await this.#goBackTo(await call('place', null));
      else this.goHome();
    } else if (status.state === 'joining') {
      this.idle.start();
      this.go({ name: 'join' });
    } else {
      this.place = { name: status.state === 'fresh' ? 'fresh' : 'unlock' };
    }
  }

  /** Goes to a place that was kept. */
  async #goBackTo(place: PlaceView): Promise<void> {
    if (place.name !== 'screening' || place.case === undefined) return this.go(place);
    try {
      // A talk of practice stands in practice first: the frame, and the other database.
      const talk = await call('start_practice', { case: place.case, worker_locale: l10n.worker });
      this.practising = true;
      // Its scene was shown before: over the question it would hide where the talk stands.
      this.seenScenes.add(talk.id);
      this.go({ ...place, id: talk.id });
    } catch {
      this.go({ name: 'practice' });
    }
  }

  /** Tells the app where the window stands, so that one that is killed comes back there. Screens with pages of their
   * own tell them; what only passes is not told. */
  stand(place: Place): void {
    const view = kept(place);
    const said = JSON.stringify(view);
    if (view === null || said === this.#told) return;
    this.#told = said;
    // A refusal needs no words: nothing was asked for, and the next place is told again.
    this.#telling = this.#telling.then(() => call('keep_place', { place: view })).catch(() => undefined);
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
    // After the touch has been seen to work: a call costs the page as much as a small screen.
    const told = painted().then(() => call('stay', null));
    told.then(
      (status) => status.state !== 'open' && status.state !== 'joining' && this.role !== null && void this.lock(),
      () => undefined,
    );
  }

  /** Goes to a place. */
  go(place: Place): void {
    this.refusal = null;
    this.settings = false;
    this.place = place;
    this.stand(place);
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
    // Hide locks too, and its calculator stays: what is answered late (the touch on Hide itself) must not lead away.
    if (this.place.name === 'decoy') return;
    flushSync(() => this.go({ name: 'starting' }));
    await this.#dropKeys();
    location.reload();
  }

  async #dropKeys(): Promise<void> {
    this.uncovered();
    this.idle.stop();
    // What was told before comes before the lock, which would refuse it.
    await this.#telling;
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
