// What became of the invites at the server, asked while the screen for that is open: quickly while answers are expected,
// slower where the server cannot be reached.
import { type OrganisationView, Refusal, call } from '../ipc';
import { shell } from '../shell/shell.svelte';

const EVERY_MS = 4000;
const SLOWEST_MS = 60000;

/** The invites that the server relays. */
export class Relayed {
  /** Why the last question came to nothing. */
  refusal = $state.raw<Refusal | null>(null);

  readonly #seen: (view: OrganisationView) => void;
  #expecting: () => boolean = () => false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = false;
  #busy = false;
  #pause = EVERY_MS;

  constructor(seen: (view: OrganisationView) => void) {
    this.#seen = seen;
  }

  /** Begins to ask while something is expected; gives the function that ends it. */
  begin(expecting: () => boolean): () => void {
    this.#expecting = expecting;
    this.#alive = true;
    void this.#look();
    return () => {
      this.#alive = false;
      clearTimeout(this.#timer);
    };
  }

  /** Asks at once: something changed here. */
  async now(): Promise<void> {
    if (this.#busy || !this.#alive) return;
    clearTimeout(this.#timer);
    this.#pause = EVERY_MS;
    await this.#look(true);
  }

  async #look(changed = false): Promise<void> {
    this.#busy = true;
    if (changed || this.#expecting()) {
      try {
        const view = await call('check_invites', null);
        this.refusal = null;
        this.#pause = EVERY_MS;
        if (this.#alive) this.#seen(view);
      } catch (thrown) {
        // An organisation without a server: there is nothing to say about it.
        if (this.#alive) this.refusal = shell.refuse(thrown);
        this.#pause = Math.min(this.#pause * 2, SLOWEST_MS) * (0.75 + Math.random() / 4);
      }
    }
    this.#busy = false;
    if (this.#alive) this.#timer = setTimeout(() => void this.#look(), this.#pause);
  }
}
