// Recording a question at the base: the microphone, what it gave, and the list of what is missing.
import { type Commands, type PromptsView, Refusal, call as callApp } from '../ipc';

/** The commands recording needs; a test brings its own. */
export type RecorderCalls = <C extends 'prompts' | 'prompt' | 'record_prompt' | 'remove_prompt' | 'pack_prompts'>(
  command: C,
  request: Commands[C][0],
) => Promise<Commands[C][1]>;

/** A microphone that records until it is stopped. */
export interface Microphone {
  /** Begins; rejects where the person or the system refuses. */
  start(): Promise<void>;
  /** Ends, and gives what was recorded. */
  stop(): Promise<Uint8Array>;
}

/** The longest a recording may be, in seconds (crates/audio, `MAX_CLIP_MS`). */
export const LONGEST_SECONDS = 60;

/** What recording is doing. */
export type RecorderState = 'idle' | 'recording' | 'heard' | 'denied';

const TYPE = 'audio/webm;codecs=opus';

/** Whether this web view has a recorder that makes what we take. */
export function hasRecorder(): boolean {
  return 'MediaRecorder' in globalThis && 'mediaDevices' in navigator && MediaRecorder.isTypeSupported(TYPE);
}

/** The computer's microphone: mono, at the rate of the packs. */
export class WebMicrophone implements Microphone {
  #recorder: MediaRecorder | null = null;
  readonly #pieces: Blob[] = [];

  async start(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
    this.#pieces.length = 0;
    this.#recorder = new MediaRecorder(stream, { mimeType: TYPE, audioBitsPerSecond: 20_000 });
    this.#recorder.ondataavailable = ({ data }) => this.#pieces.push(data);
    this.#recorder.start();
  }

  stop(): Promise<Uint8Array> {
    return new Promise((done) => {
      const recorder = this.#recorder;
      if (!recorder || recorder.state === 'inactive') {
        done(new Uint8Array());
        return;
      }
      recorder.onstop = () => {
        // The light of the microphone goes out with its tracks.
        for (const track of recorder.stream.getTracks()) track.stop();
        void new Blob(this.#pieces).arrayBuffer().then((bytes) => done(new Uint8Array(bytes)));
      };
      recorder.stop();
    });
  }
}

/** The controller of the page of recordings. */
export class Recorder {
  view = $state.raw<PromptsView | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** The question at hand. */
  item = $state<string | null>(null);
  state = $state<RecorderState>('idle');
  seconds = $state(0);
  /** What was recorded and is not kept yet. */
  take = $state.raw<Uint8Array | null>(null);
  busy = $state(false);

  readonly #call: RecorderCalls;
  readonly #microphone: Microphone | null;
  readonly #refuse: (thrown: unknown) => Refusal;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(microphone: Microphone | null, call: RecorderCalls = callApp, refuse: (thrown: unknown) => Refusal = Refusal.from) {
    this.#microphone = microphone;
    this.#call = call;
    this.#refuse = refuse;
  }

  /** Whether there is a microphone to ask at all. */
  get canRecord(): boolean {
    return this.#microphone !== null;
  }

  /** Shows a language. */
  async open(locale: string): Promise<void> {
    await this.leave();
    await this.#do(async () => {
      this.view = await this.#call('prompts', { locale });
    });
  }

  /** Turns to a question; a take that was not kept is gone. */
  async choose(item: string): Promise<void> {
    await this.leave();
    this.item = item;
  }

  /** Begins to record. */
  async start(): Promise<void> {
    if (!this.#microphone) return;
    this.take = null;
    this.refusal = null;
    try {
      await this.#microphone.start();
    } catch {
      this.state = 'denied';
      return;
    }
    this.state = 'recording';
    this.seconds = 0;
    this.#clock = setInterval(() => {
      this.seconds += 1;
      if (this.seconds >= LONGEST_SECONDS) void this.stop();
    }, 1000);
  }

  /** Ends the take; it can be listened to and is not kept yet. */
  async stop(): Promise<void> {
    if (this.state !== 'recording' || !this.#microphone) return;
    clearInterval(this.#clock);
    this.take = await this.#microphone.stop();
    this.state = 'heard';
  }

  /** Keeps the take. */
  async keep(): Promise<void> {
    const bytes = this.take;
    if (bytes && (await this.keepFile(bytes))) {
      this.take = null;
      this.state = 'idle';
    }
  }

  /** Keeps bytes of a recorder or a file as the recording of the question at hand; says whether that was done. */
  async keepFile(bytes: Uint8Array): Promise<boolean> {
    const { view, item } = this;
    if (!view || item === null) return false;
    return this.#do(async () => {
      this.view = await this.#call('record_prompt', { locale: view.locale, item, recording: base64(bytes) });
    });
  }

  /** Lets the take go. */
  discard(): void {
    this.take = null;
    this.state = 'idle';
  }

  /** Forgets what is kept of the question at hand. */
  async remove(): Promise<void> {
    const { view, item } = this;
    if (!view || item === null) return;
    await this.#do(async () => {
      this.view = await this.#call('remove_prompt', { locale: view.locale, item });
    });
  }

  /** Writes the file for phones; gives how many recordings are in it. */
  async pack(path: string): Promise<number | null> {
    const locale = this.view?.locale;
    if (locale === undefined) return null;
    let recordings: number | null = null;
    await this.#do(async () => {
      recordings = (await this.#call('pack_prompts', { locale, path })).recordings;
      this.view = await this.#call('prompts', { locale });
    });
    return recordings;
  }

  /** Leaves the question: the microphone goes out. */
  async leave(): Promise<void> {
    await this.stop();
    this.discard();
    this.refusal = null;
  }

  async #do(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.refusal = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.refusal = this.#refuse(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: an argument list has an end.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
