// Five seconds in which something that cannot be taken back can still be stopped.

const SECONDS = 5;

/** Counts down and then acts, unless it is stopped. */
export class Countdown {
  /** Seconds left while it runs; null otherwise. */
  left = $state<number | null>(null);
  #timer: ReturnType<typeof setInterval> | null = null;

  /** Begins; `act` follows after the last second. */
  begin(act: () => void): void {
    this.stop();
    this.left = SECONDS;
    this.#timer = setInterval(() => {
      this.left = (this.left ?? 1) - 1;
      if (this.left > 0) return;
      this.stop();
      act();
    }, 1000);
  }

  /** Stops it: nothing happens. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.left = null;
  }
}
