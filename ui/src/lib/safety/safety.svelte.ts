// The safety of this phone on screen: how it stands, and the pages a worker opens from there.
import { type Refusal, type RetentionView, type SafetyView, call } from '../ipc';
import { shell } from '../shell/shell.svelte';
import { safetyWords } from './words';

/** What every page of safety needs. */
export class Safety {
  view = $state.raw<SafetyView | null>(null);
  kept = $state.raw<RetentionView | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  ready = $state(false);
  busy = $state(false);

  /** Loads the words and how it stands. */
  async start(): Promise<void> {
    await safetyWords();
    this.ready = true;
    await this.attempt(async () => void (this.view = await call('safety', null)));
  }

  /** Loads what is kept. */
  async loadKept(): Promise<void> {
    await this.attempt(async () => void (this.kept = await call('retention', null)));
  }

  /** Does one thing at a time and shows what was refused; says whether it was done. */
  async attempt(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.refusal = shell.refuse(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
