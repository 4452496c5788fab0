// docs/GALLERY.md: the pictures in their order, each with its sentence.
import type { Dress } from '../dress.ts';
import { PARTS, PICTURES } from './pictures.ts';

const THEMES: Record<string, string> = { day: 'by day', sun: 'in sun', night: 'at night' };

const dressed = ({ width, height, percent, theme }: Dress) => `${width}×${height}, ${percent} %, ${THEMES[theme]}`;

/** The page as it should stand there. */
export function page(chromium: string): string {
  const drawn = PICTURES.filter((picture) => picture.drawn).length;
  const lines = [
    '# Gallery',
    '',
    `${PICTURES.length} pictures of the real screens: Chromium over the bridge (docs/adr/0002) on the real core, with an organisation that`,
    'the programs made. `cargo xtask gallery` makes the pictures and this page. `scripts/test browser` walks the same ways and',
    'fails where a screen no longer looks like its picture, so that the page cannot grow old' + (drawn > 0 ? `; ${drawn} of them ${drawn === 1 ? 'holds' : 'hold'} what chance drew` : ''),
    `${drawn > 0 ? 'and ' + (drawn === 1 ? 'is' : 'are') + ' not compared' : ''}. Codes, names of devices and today’s date are written over, because they differ from run to run.`,
    `Made with Chromium ${chromium}; with another one a difference is told and is no failure. No picture shows a real person.`,
  ];
  for (const part of PARTS) {
    lines.push('', `## ${part.title}`, '');
    for (const { name, says, dress } of part.pictures) {
      lines.push(`### ${name}`, '', `${says} *${dressed(dress)}*`, '', `<img src="gallery/${name}.png" width="${dress.width > 700 ? 760 : Math.round(dress.width * 0.8)}" alt="${says.replaceAll('"', '')}">`, '');
    }
    lines.pop();
  }
  return `${lines.join('\n')}\n`;
}
