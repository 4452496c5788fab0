// One thing at a time that may be refused: busy while it runs, the refusal kept where a screen can say it.
import { untrack } from 'svelte';
import { Refusal } from '../ipc';
import { shell } from './shell.svelte';

/** What a step is doing, and what was refused last. */
export class Attempt {
  busy = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  #last: (() => Promise<unknown>) | null = null;

  /** Does it; gives what came of it, or null where it was refused or another is under way. */
  async run<T>(act: () => Promise<T>): Promise<T | null> {
    // Not tracked: an effect that begins something would begin it again each time something has ended.
    if (untrack(() => this.busy)) return null;
    this.busy = true;
    this.refusal = null;
    this.#last = act;
    try {
      return await act();
    } catch (thrown) {
      this.refusal = shell.refuse(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Tries once more what was refused: that and nothing else, or a panel would go as if it had been done. */
  readonly again = (): void => {
    if (this.#last) void this.run(this.#last);
  };
}
