// The camera: grey pictures of the middle of what it sees, given to the core until the message is whole. Nothing of them
// is kept, and the camera is off as soon as nobody needs it.
import { type ScanView, call } from '../ipc';

/** A side of the square that is looked at, in pixels: enough for our codes, little enough to hand over. */
const SIDE = 480;
/** Pause between two pictures. */
const PAUSE_MS = 120;

/** What a grey picture is, as text. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Whether this device may have a camera that pages can use. */
export const hasCamera = (): boolean => typeof navigator !== 'undefined' && 'mediaDevices' in navigator;

/** One camera, from start to stop. */
export class Camera {
  /** `waiting` for the person's leave, `looking`, or `none`. */
  state = $state<'waiting' | 'looking' | 'none'>('waiting');
  seen = $state.raw<ScanView | null>(null);

  #stream: MediaStream | null = null;
  #stopped = false;

  /** Looks through the camera until a whole message was read; says whether it was. */
  async read(video: HTMLVideoElement): Promise<boolean> {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } } });
      if (this.#stopped) throw new Error('stopped');
      video.srcObject = this.#stream;
      await video.play();
    } catch {
      this.stop();
      this.state = 'none';
      return false;
    }
    this.state = 'looking';
    return this.#look(video);
  }

  async #look(video: HTMLVideoElement): Promise<boolean> {
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let fresh = true;
    while (!this.#stopped && context) {
      const luma = picture(video, context);
      if (luma) {
        try {
          this.seen = await call('scan', { width: SIDE, height: SIDE, luma, fresh });
          fresh = false;
        } catch {
          // A picture that could not be read is one of many; the next one comes.
        }
        if (this.seen?.done) break;
      }
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    this.stop();
    return this.seen?.done ?? false;
  }

  /** Turns the camera off. */
  stop(): void {
    this.#stopped = true;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }
}

/** The middle square of the picture, in grey. */
function picture(video: HTMLVideoElement, context: CanvasRenderingContext2D): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const side = Math.min(width, height);
  context.drawImage(video, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  const luma = new Uint8Array(SIDE * SIDE);
  for (let at = 0; at < luma.length; at += 1) {
    const from = at * 4;
    luma[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  }
  return base64(luma);
}
