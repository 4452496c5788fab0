// Asking by the server to be let in: again and again with the pauses the app names, until it is in or refused for good.
import { type AskedByServerView, type Refusal, call } from '../ipc';
import { shell } from '../shell/shell.svelte';

/** Where asking by the server stands. */
export class Asking {
  standing = $state.raw<AskedByServerView['standing'] | null>(null);
  /** What ended it for good: codes and files stay. */
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);

  readonly #joined: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = false;

  constructor(joined: () => Promise<void>) {
    this.#joined = joined;
  }

  /** Begins; gives the function that ends it. */
  begin(): () => void {
    this.#alive = true;
    void this.now();
    return () => {
      this.#alive = false;
      clearTimeout(this.#timer);
    };
  }

  /** Asks now instead of later. */
  async now(): Promise<void> {
    if (this.busy || !this.#alive) return;
    clearTimeout(this.#timer);
    this.busy = true;
    this.refusal = null;
    try {
      const asked = await call('ask_by_server', null);
      this.standing = asked.standing;
      if (asked.standing === 'joined') await this.#joined();
      else if (this.#alive) this.#timer = setTimeout(() => void this.now(), asked.again_ms);
    } catch (thrown) {
      // Left meanwhile, by code or file or the lock: then there is nobody to tell.
      if (this.#alive) this.refusal = shell.refuse(thrown);
    } finally {
      this.busy = false;
    }
  }
}
