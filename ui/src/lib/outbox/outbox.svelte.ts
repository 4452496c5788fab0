// What is on the way to the base: the counts people read, the rows, and an exchange that is under way.
import { type OutboxRow, Refusal, type SyncView, call } from '../ipc';

const WHILE_BUSY = 1000;
const WHILE_QUIET = 15000;

/** The controller of the outbox, alive as long as a screen shows it. */
export class Outbox {
  sync = $state.raw<SyncView | null>(null);
  rows = $state.raw<OutboxRow[] | null>(null);
  refusal = $state.raw<Refusal | null>(null);

  readonly #refuse: (thrown: unknown) => Refusal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = true;

  constructor(refuse: (thrown: unknown) => Refusal, sync: SyncView | null = null) {
    this.#refuse = refuse;
    this.sync = sync;
  }

  /** Looks again and again, often while an exchange is under way; gives the function that ends it. */
  watch(withRows: boolean): () => void {
    const look = async () => {
      await this.refresh(withRows);
      if (this.#alive) this.#timer = setTimeout(() => void look(), this.sync?.busy ? WHILE_BUSY : WHILE_QUIET);
    };
    void look();
    return () => {
      this.#alive = false;
      clearTimeout(this.#timer);
    };
  }

  /** Asks the app for the present state. */
  async refresh(withRows: boolean): Promise<void> {
    try {
      this.sync = await call('sync_state', null);
      if (withRows) this.rows = await call('outbox', null);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Hands a batch that came back over once more. */
  async retry(batch: string): Promise<void> {
    this.refusal = null;
    try {
      this.rows = await call('retry_batch', { batch });
      await this.start();
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Starts an exchange with the server and follows it. */
  async start(): Promise<void> {
    this.refusal = null;
    try {
      this.sync = await call('sync_now', null);
      while (this.#alive && this.sync?.busy) {
        await new Promise((done) => setTimeout(done, WHILE_BUSY / 2));
        await this.refresh(this.rows !== null);
      }
      if (this.rows !== null) await this.refresh(true);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }
}
