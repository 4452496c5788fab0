// The base: where in it the coordinator is, its cases page by page, the case that is open, exchanges with the server, and
// what has to be said on every page.
import { type BaseHomeView, type BaseSection, type CaseListRequest, type CaseRow, type CaseView, type Level, type OrganisationView, Refusal, call } from '../ipc';

const WHILE_BUSY = 1000;
const WHILE_QUIET = 20000;

/** The places of the base. */
export const SECTIONS = ['cases', 'receive', 'devices', 'export', 'organisation'] as const satisfies readonly BaseSection[];

/** What the list shows, and in which order. */
export interface Filter {
  newest: boolean;
  unread: boolean;
  red: boolean;
  child: boolean;
  levels: Level[];
  search: string;
}

/** The controller of the base's screens. */
export class Base {
  section = $state<BaseSection>('cases');
  home = $state.raw<BaseHomeView | null>(null);
  organisation = $state.raw<OrganisationView | null>(null);
  rows = $state.raw<CaseRow[] | null>(null);
  /** How many cases the filter shows. */
  of = $state(0);
  filter = $state.raw<Filter>({ newest: false, unread: false, red: false, child: false, levels: [], search: '' });
  /** The row whose reason for opening is asked. */
  asking = $state.raw<CaseRow | null>(null);
  open = $state.raw<CaseView | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** An exchange is being followed; cases can be opened meanwhile. */
  syncing = $state(false);

  readonly #refuse: (thrown: unknown) => Refusal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = true;
  #pages = 1;
  #asked = 0;

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

  /** Whether there are more cases than are shown. */
  get more(): boolean {
    return this.rows !== null && this.rows.length < this.of;
  }

  /** Asks the app for the present state. */
  async refresh(): Promise<void> {
    try {
      this.home = await call('base_home', null);
      this.organisation = await call('organisation', null);
      await this.#list();
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Asks once more, after a refusal. */
  async tryAgain(): Promise<void> {
    this.refusal = null;
    await this.refresh();
  }

  /** Shows other cases, or in another order. */
  async show(change: Partial<Filter>): Promise<void> {
    this.filter = { ...this.filter, ...change };
    this.#pages = 1;
    this.refusal = null;
    try {
      await this.#list();
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Shows one page more. */
  async showMore(): Promise<void> {
    this.#pages += 1;
    await this.show({});
  }

  /** As many pages as are shown, from the start: what came in between stands where it belongs. */
  async #list(): Promise<void> {
    const asked = ++this.#asked;
    const { newest, search, ...only } = this.filter;
    const rows: CaseRow[] = [];
    let after: string | null = null;
    const pages = this.#pages;
    for (let page = 0; page < pages; page += 1) {
      const request: CaseListRequest = { ...only, newest_first: newest, search, locale: null, after };
      const view: { rows: CaseRow[]; next: string | null; of: number } = await call('case_list', request);
      if (asked !== this.#asked) return;
      rows.push(...view.rows);
      this.of = view.of;
      after = view.next;
      if (after === null) break;
    }
    this.rows = rows;
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

  /** Goes to a place of the base. */
  go(section: BaseSection): void {
    // What was refused elsewhere is not said here.
    this.refusal = null;
    this.asking = null;
    this.open = null;
    this.section = section;
  }

  /** Asks why a case is to be opened. */
  ask(row: CaseRow): void {
    this.refusal = null;
    this.asking = row;
    this.open = null;
  }

  /** Asks again about a case that was open when the window was killed; one that is gone meanwhile is not asked about. */
  async askAgain(code: string): Promise<void> {
    const request: CaseListRequest = { levels: [], unread: false, red: false, child: false, newest_first: false, search: code, locale: null, after: null };
    try {
      const { rows } = await call('case_list', request);
      const row = rows.find((one) => one.code === code);
      if (row && this.section === 'cases') this.ask(row);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
    }
  }

  /** Opens the case that was asked about; the reason goes into the audit. */
  async openCase(reason: string): Promise<void> {
    const row = this.asking;
    if (!row) return;
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

  /** Back to the list, then to the cases. */
  close(): boolean {
    if (this.asking || this.open) {
      this.refusal = null;
      this.asking = null;
      this.open = null;
      return true;
    }
    if (this.section === 'cases') return false;
    this.section = 'cases';
    return true;
  }
}
