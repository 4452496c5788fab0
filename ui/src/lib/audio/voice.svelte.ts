// Recordings of questions on a phone: which there are in a language, and one being played. Nothing plays by itself.
import { type Commands, call as callApp } from '../ipc';

/** The commands playing needs; a test brings its own. */
export type VoiceCalls = <C extends 'prompts' | 'prompt'>(command: C, request: Commands[C][0]) => Promise<Commands[C][1]>;

/** Something that plays sound: an audio element, or what a test brings. */
export interface Sound {
  play(): Promise<void>;
  pause(): void;
  onended: (() => void) | null;
}

/** Makes a player of an Ogg Opus file in base64; gives it with what frees it. */
export type SoundMaker = (base64: string) => { sound: Sound; free: () => void };

/** What can be said of a question's recording. */
export type VoiceState = 'unknown' | 'none' | 'ready' | 'loading' | 'playing' | 'failed';

/** An audio element over bytes that never touch a disk. */
export const fromBytes: SoundMaker = (base64) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'audio/ogg; codecs=opus' }));
  const sound = new Audio(address) as unknown as Sound;
  return { sound, free: () => URL.revokeObjectURL(address) };
};

/** The recordings of the languages of one talk. */
export class Voice {
  state = $state<VoiceState>('unknown');
  /** Whether what is there reads an older wording than the one on screen. */
  older = $state(false);

  readonly #call: VoiceCalls;
  readonly #make: SoundMaker;
  /** By language: the questions that have a recording, and whether it reads an older wording. */
  // Not on screen, so not reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #known = new Map<string, Promise<Map<string, boolean>>>();
  /** Of these, the ones that have come: what is known is said at once, or each question would be laid out twice. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #read = new Map<string, Map<string, boolean>>();
  #playing: { sound: Sound; free: () => void } | null = null;
  /** Counts what was asked: a late answer belongs to a question that is no longer on screen. */
  #asked = 0;

  constructor(call: VoiceCalls = callApp, make: SoundMaker = fromBytes) {
    this.#call = call;
    this.#make = make;
  }

  /** Turns to a question in a language; whatever plays falls silent. */
  async turnTo(locale: string, item: string): Promise<void> {
    this.stop();
    const asked = this.#asked;
    let recorded = this.#read.get(locale);
    if (!recorded) {
      this.state = 'unknown';
      recorded = await this.#of(locale);
      if (asked !== this.#asked) return;
      this.#read.set(locale, recorded);
    }
    this.older = recorded.get(item) ?? false;
    this.state = recorded.has(item) ? 'ready' : 'none';
  }

  /** Plays the recording; resolves with whether it began. */
  async play(locale: string, item: string): Promise<boolean> {
    this.stop();
    const asked = this.#asked;
    this.state = 'loading';
    try {
      const { sound } = await this.#call('prompt', { locale, item });
      if (asked !== this.#asked) return false;
      if (sound === null) {
        this.state = 'none';
        return false;
      }
      const made = this.#make(sound);
      this.#playing = made;
      made.sound.onended = () => this.#end();
      await made.sound.play();
      if (asked !== this.#asked) return false;
      this.state = 'playing';
      return true;
    } catch {
      if (asked === this.#asked) {
        this.#end();
        this.state = 'failed';
      }
      return false;
    }
  }

  /** Falls silent at once. */
  stop(): void {
    this.#asked += 1;
    this.#playing?.sound.pause();
    this.#end();
  }

  #end(): void {
    this.#playing?.free();
    this.#playing = null;
    if (this.state === 'playing' || this.state === 'loading') this.state = 'ready';
  }

  #of(locale: string): Promise<Map<string, boolean>> {
    let known = this.#known.get(locale);
    if (!known) {
      // A list that cannot be had is an empty one: the interpreter reads aloud, as without recordings.
      /* eslint-disable svelte/prefer-svelte-reactivity -- a lookup, not on screen */
      known = this.#call('prompts', { locale }).then(
        ({ rows }) => new Map(rows.filter(({ recorded }) => recorded).map(({ item, older }) => [item, older])),
        () => new Map<string, boolean>(),
      );
      /* eslint-enable svelte/prefer-svelte-reactivity */
      this.#known.set(locale, known);
    }
    return known;
  }
}
