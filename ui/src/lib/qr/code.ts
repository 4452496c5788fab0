// A code as a path to draw: its dark modules, row by row.
import type { QrView } from '../ipc';

/** Light modules around a code, so that cameras find it. */
export const QUIET = 4;

/** The path of the dark modules, in modules; runs in a row are one stroke. */
export function modulesPath(code: QrView): string {
  const bytes = Uint8Array.from(atob(code.bits), (sign) => sign.charCodeAt(0));
  const dark = (x: number, y: number) => {
    const at = y * code.side + x;
    return (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1;
  };
  let path = '';
  for (let y = 0; y < code.side; y += 1) {
    for (let x = 0; x < code.side; x += 1) {
      if (!dark(x, y)) continue;
      let width = 1;
      while (x + width < code.side && dark(x + width, y)) width += 1;
      path += `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
      x += width;
    }
  }
  return path;
}
