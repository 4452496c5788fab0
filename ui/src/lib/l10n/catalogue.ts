// The words of one language, parsed from the .ftl files when they are first needed.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The files of a language; a person needs the first alone, a worker all. */
export const AREAS = ['person', 'app', 'errors', 'worker', 'assessment'] as const;
/** The files of cards and services, read when somebody opens them. */
export const GUIDANCE = ['infocards', 'cards'] as const;
/** The file of the recordings' page. */
export const RECORDINGS = ['recordings'] as const;
/** The files of practice and of the safety screens, read when somebody opens them. */
export const SAFETY = ['safety', 'practice'] as const;
/** The files of the first start and of the base, read when one of them is opened. */
export const BASE = ['base', 'organisation'] as const;
export type Area = (typeof BASE)[number] | (typeof AREAS)[number] | (typeof GUIDANCE)[number] | (typeof SAFETY)[number] | (typeof RECORDINGS)[number];

/** Values for a message. A number is for choosing a plural form; what is shown is its text in a second variable. */
export type Args = Record<string, FluentVariable>;

/** Where the text of a file comes from; the build makes one chunk of each. */
export type Loader = (tag: string, area: Area) => Promise<string | null>;

const files = import.meta.glob<string>('../../../../locales/*/{person,app,errors,worker,assessment,infocards,cards,safety,practice,recordings,base,organisation}.ftl', { query: '?raw', import: 'default' });

/** The loader of this build. */
export const fromBuild: Loader = (tag, area) => files[`../../../../locales/${tag}/${area}.ftl`]?.() ?? Promise.resolve(null);

/** The messages of one language. */
export class Catalogue {
  readonly tag: string;
  readonly #bundle: FluentBundle;
  readonly #ids = new Set<string>();
  readonly #loaded = new Map<Area, Promise<void>>();
  readonly #load: Loader;

  constructor(tag: string, load: Loader) {
    this.tag = tag;
    this.#load = load;
    this.#bundle = new FluentBundle(tag, { useIsolating: true });
  }

  /** Loads what is not there yet; a file a language does not have is an empty one. */
  async ensure(areas: readonly Area[]): Promise<void> {
    await Promise.all(areas.map((area) => this.#ensure(area)));
  }

  #ensure(area: Area): Promise<void> {
    const under_way = this.#loaded.get(area);
    if (under_way) return under_way;
    const loading = this.#load(this.tag, area).then((text) => {
      if (text === null) return;
      const resource = new FluentResource(text);
      this.#bundle.addResource(resource);
      for (const entry of resource.body) this.#ids.add(entry.id);
    });
    this.#loaded.set(area, loading);
    // What could not be read is read again when it is asked for once more.
    loading.catch(() => this.#loaded.delete(area));
    return loading;
  }

  /** Whether the language has a text. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The ids that begin so, in the order of the files. */
  ids(prefix: string): string[] {
    return [...this.#ids].filter((id) => id.startsWith(prefix));
  }

  /** The text, or null where the language has none. Formatting never fails: what is wrong shows as `{$name}`. */
  text(id: string, args?: Args): string | null {
    const pattern = this.#bundle.getMessage(id)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, args ?? null, []) : null;
  }
}
