// Recording at the base: a take is kept only when somebody says so, and the microphone goes out when the question is left.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands, PromptsView } from '../ipc';
import { Refusal } from '../ipc';
import { LONGEST_SECONDS, Recorder, type RecorderCalls } from './recorder.svelte';

/** A base where Chidi reads questions aloud. */
class Desk {
  readonly asked: [string, unknown][] = [];
  readonly microphone = {
    on: false,
    denied: false,
    start: () => {
      if (this.microphone.denied) return Promise.reject(new Error('denied'));
      this.microphone.on = true;
      return Promise.resolve();
    },
    stop: () => {
      this.microphone.on = false;
      return Promise.resolve(new Uint8Array([1, 2, 3]));
    },
  };
  refuses = false;

  readonly call: RecorderCalls = <C extends string>(command: C, request: unknown) => {
    this.asked.push([command, request]);
    if (this.refuses && command === 'record_prompt') return Promise.reject(new Refusal({ code: 'recording_refused', reference: null, wait_seconds: null }));
    if (command === 'pack_prompts') return Promise.resolve({ recordings: 1, bytes: 3, path: 'x' } as unknown as Commands['pack_prompts'][1]);
    const view: PromptsView = { locale: 'ps', rows: [{ item: 'T2', recorded: true, older: false, length_ms: 900 }], recorded: 1, bytes: 3, bytes_at_most: 9, pack_day: null, changed: true, sending: 'not_sent' };
    return Promise.resolve(view);
  };

  async recorder(): Promise<Recorder> {
    const recorder = new Recorder(this.microphone, this.call as RecorderCalls);
    await recorder.open('ps');
    await recorder.choose('T2');
    return recorder;
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('recording a question', () => {
  it('keeps a take when Chidi says so, and sends what the microphone gave', async () => {
    const desk = new Desk();
    const recorder = await desk.recorder();
    await recorder.start();
    expect([recorder.state, desk.microphone.on]).toEqual(['recording', true]);
    await recorder.stop();
    expect([recorder.state, desk.asked.length]).toEqual(['heard', 1]);
    await recorder.keep();
    expect(desk.asked.at(-1)).toEqual(['record_prompt', { locale: 'ps', item: 'T2', recording: 'AQID' }]);
    expect([recorder.state, recorder.take]).toEqual(['idle', null]);
  });

  it('keeps the take on screen where it is refused', async () => {
    const desk = new Desk();
    desk.refuses = true;
    const recorder = await desk.recorder();
    await recorder.start();
    await recorder.stop();
    await recorder.keep();
    expect([recorder.refusal?.view.code, recorder.state, recorder.take?.length]).toEqual(['recording_refused', 'heard', 3]);
  });

  it('lets go of the microphone when another question is chosen', async () => {
    const desk = new Desk();
    const recorder = await desk.recorder();
    await recorder.start();
    await recorder.choose('T3');
    expect([desk.microphone.on, recorder.take, recorder.state]).toEqual([false, null, 'idle']);
    expect(desk.asked.some(([command]) => command === 'record_prompt')).toBe(false);
  });

  it('ends by itself after a minute', async () => {
    const desk = new Desk();
    const recorder = await desk.recorder();
    await recorder.start();
    await vi.advanceTimersByTimeAsync(LONGEST_SECONDS * 1000);
    expect([recorder.state, desk.microphone.on]).toEqual(['heard', false]);
  });

  it('says so where the microphone is refused', async () => {
    const desk = new Desk();
    desk.microphone.denied = true;
    const recorder = await desk.recorder();
    await recorder.start();
    expect(recorder.state).toBe('denied');
  });
});
