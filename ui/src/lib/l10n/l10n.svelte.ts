// The two languages on screen: the worker's and the person's, both loaded, so that a switch is a change of state.
import { AREAS, type Area, type Args, Catalogue, type Loader, fromBuild } from './catalogue';
import { chain, language, source } from './registry';

/** A text for the person, with what an element that shows it must carry. */
export interface Said {
  text: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The person's language has no such text: the worker's stands in and must be interpreted aloud. */
  missing: boolean;
}

/** Words for screens. Reading it in a component makes the component follow a switch. */
export class L10n {
  readonly #load: Loader;
  // Not reactive: a catalogue is complete before the language that needs it is turned on.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #catalogues = new Map<string, Catalogue>();
  // Files that open screens asked for: a switch of language brings them along.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #needed = new Set<Area>();
  #worker = $state.raw(source);
  #person = $state.raw(source);

  constructor(load: Loader) {
    this.#load = load;
  }

  /** The worker's language. */
  get worker(): string {
    return this.#worker;
  }

  /** The person's language. */
  get person(): string {
    return this.#person;
  }

  /** Which way the worker's language is written. */
  get dir(): 'ltr' | 'rtl' {
    return language(this.#worker).direction;
  }

  #catalogue(tag: string): Catalogue {
    let found = this.#catalogues.get(tag);
    if (!found) {
      found = new Catalogue(tag, this.#load);
      this.#catalogues.set(tag, found);
    }
    return found;
  }

  /** Turns the app to a language, once its words are there. */
  async useWorker(tag: string): Promise<void> {
    await Promise.all(chain(tag).map((one) => this.#catalogue(one).ensure([...AREAS, ...this.#needed])));
    this.#worker = tag;
  }

  /** Reads the words of a person's language before they are asked for. */
  async ready(tag: string, areas: readonly Area[] = ['person']): Promise<void> {
    await this.#catalogue(tag).ensure(areas);
  }

  /** Turns the person's side to a language, once its words are there. */
  async usePerson(tag: string, areas: readonly Area[] = ['person']): Promise<void> {
    await this.ready(tag, areas);
    this.#person = tag;
  }

  /** Adds files for the worker that only some screens need; such a screen waits before it shows their words. */
  async need(areas: readonly Area[]): Promise<void> {
    for (const area of areas) this.#needed.add(area);
    await Promise.all(chain(this.#worker).map((tag) => this.#catalogue(tag).ensure(areas)));
  }

  /** Whether the worker's side has one of these texts. */
  has(id: string): boolean {
    return chain(this.#worker).some((tag) => this.#catalogue(tag).has(id));
  }

  /** A text for the worker; a missing one comes from the languages that stand in, a missing id shows itself. */
  t(id: string, args?: Args): string {
    return this.first([id], args) ?? id;
  }

  /** The first of several texts that exists, in the worker's language before any that stands in. */
  first(ids: readonly string[], args?: Args): string | null {
    return this.#find(ids, args)?.text ?? null;
  }

  /** A text for the worker with the language it is really in: long texts are not translated everywhere yet. */
  mine(id: string, args?: Args): Said {
    return this.#find([id], args) ?? { text: id, tag: this.#worker, dir: this.dir, missing: true };
  }

  #find(ids: readonly string[], args?: Args): Said | null {
    for (const tag of chain(this.#worker)) {
      const catalogue = this.#catalogue(tag);
      const id = ids.find((one) => catalogue.has(one));
      const text = id === undefined ? null : catalogue.text(id, args);
      if (text !== null) return { text, tag, dir: language(tag).direction, missing: tag !== this.#worker };
    }
    return null;
  }

  /** The ids of the worker's texts that begin so, from the source: lists of codes are written there in full. */
  ids(prefix: string): string[] {
    return this.#catalogue(source).ids(prefix);
  }

  /** The first of several texts for the person; never silently in another language. */
  said(ids: readonly string[], args?: Args): Said {
    const theirs = this.#catalogue(this.#person);
    const id = ids.find((one) => theirs.has(one));
    const text = id === undefined ? null : theirs.text(id, args);
    if (text !== null) return { text, tag: this.#person, dir: language(this.#person).direction, missing: false };
    const stand_in = this.first(ids, args) ?? ids[ids.length - 1] ?? '';
    return { text: stand_in, tag: this.#worker, dir: this.dir, missing: true };
  }
}

/** The words of this window. */
export const l10n = new L10n(fromBuild);

/** A text for the worker. */
export function t(id: string, args?: Args): string {
  return l10n.t(id, args);
}

/** Arguments for a message that chooses a form by a count and shows the count. */
export function count(n: number): { n: number; nText: string } {
  return { n, nText: String(n) };
}
