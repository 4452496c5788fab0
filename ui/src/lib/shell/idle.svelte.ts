// Locking by itself: after the organisation's time without a touch, with a warning twenty seconds before that any touch takes back.

const TICK = 1000;

/** What the lock needs to know of time; a test brings its own. */
export interface Ticker {
  now(): number;
  every(milliseconds: number, tick: () => void): () => void;
}

const windowTicker: Ticker = {
  now: () => performance.now(),
  every(milliseconds, tick) {
    const id = setInterval(tick, milliseconds);
    return () => clearInterval(id);
  },
};

/** Counts quiet seconds while it runs. */
export class IdleLock {
  /** Seconds until the lock while the warning is shown; null otherwise. */
  warning = $state<number | null>(null);

  readonly #lock: () => void;
  readonly #ticker: Ticker;
  readonly #onTouch: () => void;
  #after: number;
  readonly #warnFor: number;
  #quietSince = 0;
  #stop: (() => void) | null = null;

  constructor(lock: () => void, { after = 120, warnFor = 20, ticker = windowTicker, onTouch = () => {} }: { after?: number; warnFor?: number; ticker?: Ticker; onTouch?: () => void } = {}) {
    this.#lock = lock;
    this.#after = after;
    this.#warnFor = warnFor;
    this.#onTouch = onTouch;
    this.#ticker = ticker;
  }

  /** Takes the organisation's time. */
  allow(seconds: number): void {
    this.#after = seconds;
  }

  /** The organisation's time, in seconds. */
  get after(): number {
    return this.#after;
  }

  /** Begins to count. */
  start(): void {
    this.#begin();
    this.#stop ??= this.#ticker.every(TICK, () => this.#look());
  }

  /** Stops counting: nothing is open. */
  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.warning = null;
  }

  /** Somebody is there. */
  touch(): void {
    this.#begin();
    if (this.#stop) this.#onTouch();
  }

  #begin(): void {
    this.#quietSince = this.#ticker.now();
    this.warning = null;
  }

  #look(): void {
    const left = Math.ceil(this.#after - (this.#ticker.now() - this.#quietSince) / 1000);
    if (left <= 0) {
      this.stop();
      this.#lock();
    } else {
      this.warning = left <= this.#warnFor ? left : null;
    }
  }
}
