// Cards and services on screen: the list, the card that is open, the numbers. Nothing here belongs to a talk.
import { type CardRow, type CardView, type Commands, type GuidancePage, Refusal, type ServiceView, call as callApp } from '../ipc';
import { type GuidanceWords, guidanceWords } from './words';

/** The commands guidance needs; a test brings its own. */
export type GuidanceCalls = <C extends 'cards' | 'card' | 'services'>(command: C, request: Commands[C][0]) => Promise<Commands[C][1]>;

/** The pages of guidance. */
export type Page = 'list' | 'card' | 'numbers';

/** Services for the worker, and those of them that the person may see. */
export interface Numbers {
  worker: ServiceView[];
  person: ServiceView[];
}

/** The controller of the pages of guidance. */
export class Guidance {
  page = $state<Page>('list');
  rows = $state.raw<CardRow[] | null>(null);
  card = $state.raw<CardView | null>(null);
  numbers = $state.raw<Numbers | null>(null);
  /** The need the numbers are for; all of them where there is none. */
  need = $state<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);

  readonly #call: GuidanceCalls;
  readonly #refuse: (thrown: unknown) => Refusal;
  readonly #words: GuidanceWords;
  #again: () => Promise<void> = () => Promise.resolve();
  /** Counts what was asked, so that a late answer does not replace a later one. */
  #asked = 0;

  constructor(call: GuidanceCalls = callApp, refuse: (thrown: unknown) => Refusal = Refusal.from, words: GuidanceWords = guidanceWords) {
    this.#call = call;
    this.#refuse = refuse;
    this.#words = words;
  }

  /** The page that is open, for a window that is killed; null: the list. */
  get place(): GuidancePage | null {
    if (this.page === 'numbers') return { numbers: this.need };
    return this.page === 'card' && this.card ? { card: this.card.row.id } : null;
  }

  /** Shows the list, with the person's side in a language. */
  async start(person: string): Promise<void> {
    await this.#show('list', async () => {
      await Promise.all([this.#words.load(), this.#words.speak(person)]);
      const rows = await this.#call('cards', null);
      return () => (this.rows = rows);
    });
  }

  /** Opens a card. */
  async open(id: string): Promise<void> {
    if (this.card?.row.id !== id) this.card = null;
    await this.#show('card', async () => {
      await Promise.all([this.#words.load(), this.#words.speak(this.#words.person())]);
      const card = await this.#call('card', { id, person_locale: this.#words.person() });
      return () => (this.card = card);
    });
  }

  /** Opens the numbers: all, or those for a need. */
  async openNumbers(need: string | null = null): Promise<void> {
    this.need = need;
    await this.#show('numbers', async () => {
      const [worker, person] = await Promise.all([
        this.#call('services', { need, for_person: false, person_locale: null }),
        this.#call('services', { need, for_person: true, person_locale: this.#words.person() }),
      ]);
      return () => (this.numbers = { worker, person });
    });
  }

  /** Turns the person's side to another language; an open card says anew how far its translation is, and numbers the
   * days they were called in that language's calendar. */
  async speak(tag: string): Promise<void> {
    const open = this.page === 'card' ? this.card?.row.id : undefined;
    try {
      await this.#words.speak(tag);
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
      return;
    }
    if (open !== undefined) await this.open(open);
    else if (this.page === 'numbers') await this.openNumbers(this.need);
  }

  /** Back to the list; false where it is shown already. */
  back(): boolean {
    if (this.page === 'list') return false;
    this.#asked += 1;
    this.page = 'list';
    this.refusal = null;
    return true;
  }

  /** Tries once more what was refused. */
  again(): Promise<void> {
    return this.#again();
  }

  /** Goes to a page and fills it, unless something else was asked meanwhile. */
  async #show(page: Page, fetch: () => Promise<() => unknown>): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#again = () => this.#show(page, fetch);
    this.page = page;
    this.refusal = null;
    try {
      const fill = await fetch();
      if (asked === this.#asked) fill();
    } catch (thrown) {
      if (asked === this.#asked) this.refusal = this.#refuse(thrown);
    }
  }
}
