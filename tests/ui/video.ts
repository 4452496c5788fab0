// A film of codes for a camera that is not there: what the browser's fake camera plays.
import { writeFileSync } from 'node:fs';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_EACH = 5;

/** A code as the core gives it. */
export interface Code {
  side: number;
  bits: string;
}

/** Writes a film (YUV4MPEG2, ten pictures a second) that shows these codes one after the other, again and again. */
export function film(path: string, codes: readonly Code[]): void {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const code of codes) {
    const picture = Buffer.concat([Buffer.from('FRAME\n'), luma(code), Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
    for (let frame = 0; frame < FRAMES_EACH; frame += 1) parts.push(picture);
  }
  writeFileSync(path, Buffer.concat(parts));
}

function luma(code: Code): Buffer {
  const bits = Buffer.from(code.bits, 'base64');
  const scale = Math.floor((HEIGHT - 20) / (code.side + 8));
  const picture = Buffer.alloc(WIDTH * HEIGHT, 235);
  const [left, top] = [Math.floor((WIDTH - code.side * scale) / 2), Math.floor((HEIGHT - code.side * scale) / 2)];
  for (let y = 0; y < code.side * scale; y += 1) {
    for (let x = 0; x < code.side * scale; x += 1) {
      const at = Math.floor(y / scale) * code.side + Math.floor(x / scale);
      if ((((bits[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1) picture[(top + y) * WIDTH + left + x] = 20;
    }
  }
  return picture;
}
