// Measures what was built and fails where it is larger than the budgets of the interface (gzip, as a server or an
// archive would store it). The field's script is everything the first screens load; the base and the words are apart.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const KB = 1024;
const BUDGETS = { field: 60 * KB, base: 120 * KB, css: 20 * KB, words: 700 * KB, fonts: 400 * KB };
const sizes = { field: 0, base: 0, css: 0, words: 0, fonts: 0 };

for (const name of readdirSync(new URL('assets/', DIST))) {
  const bytes = readFileSync(new URL(`assets/${name}`, DIST));
  if (name.endsWith('.css')) sizes.css += gzipSync(bytes).length;
  else if (name.startsWith('Base')) sizes.base += gzipSync(bytes).length;
  else if (name.endsWith('.js')) sizes.field += gzipSync(bytes).length;
}
for (const name of readdirSync(new URL('words/', DIST))) sizes.words += readFileSync(new URL(`words/${name}`, DIST)).length;
for (const name of readdirSync(new URL('fonts/', DIST))) {
  if (name.endsWith('.woff2')) sizes.fonts += readFileSync(new URL(`fonts/${name}`, DIST)).length;
}

let broken = false;
for (const [part, limit] of Object.entries(BUDGETS)) {
  const over = sizes[part] > limit;
  broken ||= over;
  console.log(`${part.padEnd(6)} ${(sizes[part] / KB).toFixed(1).padStart(7)} KB of ${limit / KB}${over ? '  TOO LARGE' : ''}`);
}
process.exit(broken ? 1 : 0);
