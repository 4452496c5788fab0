// Fluent files as a phone carries them: the messages, without the comments that are for translators.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The messages of a Fluent file: comments stand at the beginning of a line, no line of a message does so with a `#`. */
export function bare(ftl: string): string {
  const kept = ftl.split('\n').filter((line) => !line.startsWith('#') && line.trim() !== '');
  return `${kept.join('\n')}\n`;
}

/** The Vite plugin: `….ftl?raw` is the bare text. */
export function bareFtlPlugin(): Plugin {
  return {
    name: 'waymark-bare-ftl',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ftl?raw')) return null;
      const file = id.slice(0, -'?raw'.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(bare(readFileSync(file, 'utf8')))};`;
    },
  };
}
