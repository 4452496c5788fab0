// Recordings on a phone: one at a time, never by itself, silent the moment the question leaves the screen.
import { describe, expect, it } from 'vitest';
import type { Commands } from '../ipc';
import { type Sound, Voice, type VoiceCalls } from './voice.svelte';

/** A phone with a recording of T2 in Pashto, and a loudspeaker that notes what it was told. */
class Phone {
  readonly heard: string[] = [];
  readonly asked: string[] = [];
  sound: (Sound & { end: () => void }) | null = null;
  freed = 0;
  broken = false;

  readonly call: VoiceCalls = <C extends 'prompts' | 'prompt'>(command: C, request: Commands[C][0]): Promise<Commands[C][1]> => {
    this.asked.push(command);
    if (command === 'prompts') {
      const { locale } = request as { locale: string };
      const rows = locale === 'ps' ? [{ item: 'T2', recorded: true, older: true, length_ms: 900 }, { item: 'T3', recorded: false, older: false, length_ms: 0 }] : [];
      return Promise.resolve({ locale, rows, recorded: 0, bytes: 0, bytes_at_most: 1, pack_day: null, changed: false } as unknown as Commands[C][1]);
    }
    return Promise.resolve({ sound: 'T2dn', older: true, length_ms: 900 } as unknown as Commands[C][1]);
  };

  voice(): Voice {
    return new Voice(this.call, () => {
      const sound = {
        onended: null as (() => void) | null,
        play: () => (this.broken ? Promise.reject(new Error('no device')) : Promise.resolve(void this.heard.push('play'))),
        pause: () => void this.heard.push('pause'),
        end: () => sound.onended?.(),
      };
      this.sound = sound;
      return { sound, free: () => (this.freed += 1) };
    });
  }
}

describe('a recording', () => {
  it('is there or is not, and says where it reads an older wording', async () => {
    const phone = new Phone();
    const voice = phone.voice();
    await voice.turnTo('ps', 'T2');
    expect([voice.state, voice.older]).toEqual(['ready', true]);
    await voice.turnTo('ps', 'T3');
    expect([voice.state, voice.older]).toEqual(['none', false]);
    await voice.turnTo('ar', 'T2');
    expect(voice.state).toBe('none');
    expect(phone.asked).toEqual(['prompts', 'prompts']);
  });

  it('plays when somebody asks, to its end, and leaves nothing behind', async () => {
    const phone = new Phone();
    const voice = phone.voice();
    await voice.turnTo('ps', 'T2');
    expect(phone.heard).toEqual([]);
    expect(await voice.play('ps', 'T2')).toBe(true);
    expect(voice.state).toBe('playing');
    phone.sound?.end();
    expect([voice.state, phone.freed]).toEqual(['ready', 1]);
  });

  it('falls silent when the question leaves the screen', async () => {
    const phone = new Phone();
    const voice = phone.voice();
    await voice.turnTo('ps', 'T2');
    await voice.play('ps', 'T2');
    await voice.turnTo('ps', 'T3');
    expect(phone.heard).toEqual(['play', 'pause']);
    expect(phone.freed).toBe(1);
  });

  it('that comes after the question has gone is not played', async () => {
    const phone = new Phone();
    const voice = phone.voice();
    await voice.turnTo('ps', 'T2');
    const late = voice.play('ps', 'T2');
    voice.stop();
    expect(await late).toBe(false);
    expect(phone.heard).toEqual([]);
  });

  it('that cannot be played says so, and the question goes on without it', async () => {
    const phone = new Phone();
    phone.broken = true;
    const voice = phone.voice();
    await voice.turnTo('ps', 'T2');
    expect(await voice.play('ps', 'T2')).toBe(false);
    expect([voice.state, phone.freed]).toEqual(['failed', 1]);
  });
});
