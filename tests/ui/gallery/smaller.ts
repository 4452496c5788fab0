// A picture of a screen in at most 256 colours: a third of the bytes, and nothing that an eye would miss.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const COLOURS = 256;

/** The colours of a picture as numbers, read by the browser. */
async function pixels(page: Page, path: string): Promise<{ width: number; height: number; colours: Uint32Array }> {
  const { width, height, bytes } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let binary = '';
    for (let at = 0; at < data.length; at += 32_768) binary += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { width: image.width, height: image.height, bytes: btoa(binary) };
  }, readFileSync(path).toString('base64'));
  const data = Buffer.from(bytes, 'base64');
  return { width, height, colours: Uint32Array.from({ length: width * height }, (_, at) => (data[at * 4]! << 16) | (data[at * 4 + 1]! << 8) | data[at * 4 + 2]!) };
}

/** How far apart two colours are. */
function apart(one: number, other: number): number {
  const [red, green, blue] = [(one >> 16) - (other >> 16), ((one >> 8) & 255) - ((other >> 8) & 255), (one & 255) - (other & 255)];
  return red * red + green * green + blue * blue;
}

/** The place of the colour that is nearest. */
function nearest(kept: readonly number[], colour: number): number {
  let [best, distance] = [0, Infinity];
  for (let at = 0; at < kept.length; at += 1) {
    const away = apart(colour, kept[at]!);
    if (away < distance) [best, distance] = [at, away];
  }
  return best;
}

/** The colours that are used most, and for every other the nearest of them. */
function palette(colours: Uint32Array): { kept: number[]; place: Map<number, number> } {
  const used = new Map<number, number>();
  for (const colour of colours) used.set(colour, (used.get(colour) ?? 0) + 1);
  const all = [...used.keys()].sort((one, other) => used.get(other)! - used.get(one)! || one - other);
  const kept = all.slice(0, COLOURS);
  return { kept, place: new Map(all.map((colour, at) => [colour, at < COLOURS ? at : nearest(kept, colour)])) };
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Writes the picture anew. `page` may show anything: it only reads the file. */
export async function makeSmaller(page: Page, path: string): Promise<void> {
  const { width, height, colours } = await pixels(page, path);
  const { kept, place } = palette(colours);
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => (lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = place.get(colour) ?? 0));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  writeFileSync(path, Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]));
}
