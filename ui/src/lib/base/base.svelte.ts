// The base: its first screen, the list of cases, the case that is open, and exchanges with the server.
import { type BaseHomeView, type CaseRow, type CaseView, type ImportView, Refusal, backend, call } from '../ipc';

const WHILE_BUSY = 1000;
const WHILE_QUIET = 20000;

/** The controller of the base's screens. */
export class Base {
  home = $state.raw<BaseHomeView | null>(null);
  rows = $state.raw<CaseRow[] | null>(null);
  /** The row whose reason for opening is asked. */
  asking = $state.raw<CaseRow | null>(null);
  open = $state.raw<CaseView | null>(null);
  imported = $state.raw<ImportView | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** A file is being read. */
  busy = $state(false);
  /** An exchange is being followed; cases can be opened meanwhile. */
  syncing = $state(false);

  readonly #refuse: (thrown: unknown) => Refusal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = true;

  constructor(refuse: (thrown: unknown) => Refusal) {
    this.#refuse = refuse;
  }

  /** Looks again and again; gives the function that ends it. */
  watch(): () => void {
    const look = async () => {
      await this.refresh();
      if (this.#alive) this.#timer = setTimeout(() => void look(), this.home?.busy ? WHILE_BUSY : WHILE_QUIET);
    };
    void look();
    return () => {
      this.#alive = false;
      clearTimeout(this.#timer);
    };
  }

  /** Asks the app for the present state. */
  async refresh(): Promise<void> {
    try {
      this.home = await call('base_home', null);
      this.rows = await call('cases', null);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Starts an exchange with the server and follows it. */
  async sync(): Promise<void> {
    if (this.syncing) return;
    this.syncing = true;
    this.refusal = null;
    try {
      await call('sync_now', null);
      do {
        await new Promise((done) => setTimeout(done, WHILE_BUSY / 2));
        await this.refresh();
      } while (this.#alive && this.home?.busy);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    } finally {
      this.syncing = false;
    }
  }

  /** Reads a file that a colleague brought. */
  async importFile(whilePicking: <T>(pick: () => Promise<T>) => Promise<T>): Promise<void> {
    await this.#attempt(async () => {
      const path = await whilePicking(() => backend.chooseFile());
      if (path === null || path === '') return;
      this.imported = await call('import_file', { path });
      await this.refresh();
    });
  }

  /** Asks why a case is to be opened. */
  ask(row: CaseRow): void {
    this.asking = row;
    this.open = null;
  }

  /** Opens the case that was asked about; the reason goes into the audit. */
  async openCase(reason: string): Promise<void> {
    const row = this.asking;
    if (!row) return;
    // Not one of the attempts: a file that is being read must not swallow the press.
    this.refusal = null;
    try {
      const opened = await call('open_case', { id: row.id, reason });
      if (this.asking !== row) return;
      this.open = opened;
      this.asking = null;
      await this.refresh();
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Back to the list. */
  close(): boolean {
    if (!this.asking && !this.open) return false;
    this.asking = null;
    this.open = null;
    return true;
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    this.imported = null;
    try {
      await act();
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    } finally {
      this.busy = false;
    }
  }
}
