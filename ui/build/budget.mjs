// Measures what was built and fails where it is larger than the budgets of the interface (gzip, as a server or an
// archive would store it). The field's script is everything the first screens load; what is loaded when somebody opens
// it is apart: the base, help and numbers, the words. Words are counted as they are: a phone holds them all.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const KB = 1024;
// The notices are opened by hardly anybody, and grow with every work of others that comes in.
const BUDGETS = { notices: 140 * KB, field: 60 * KB, late: 12 * KB, talk: 20 * KB, referral: 20 * KB, base: 120 * KB, guidance: 20 * KB, safety: 20 * KB, css: 20 * KB, words: 700 * KB, desk: 500 * KB, cards: 400 * KB, training: 300 * KB, fonts: 400 * KB };
const sizes = { notices: 0, field: 0, late: 0, talk: 0, referral: 0, base: 0, guidance: 0, safety: 0, css: 0, words: 0, desk: 0, cards: 0, training: 0, fonts: 0 };

/** These scripts and all that they import before they run. */
function withImports(names) {
  const found = new Set();
  const follow = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(new URL(`assets/${name}`, DIST), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) follow(next);
  };
  for (const name of names) follow(name);
  return found;
}

/** The scripts of the first screens: the page's own. */
const first = withImports([...readFileSync(new URL('index.html', DIST), 'utf8').matchAll(/assets\/([^"']+\.js)/g)].map(([, name]) => name));
/** What the coordinator's places load, and the first start of a device: once in its life. */
const base = withImports(readdirSync(new URL('assets/', DIST)).filter((name) => /^(Base|Enrol|Recordings)View-.*\.js$/.test(name)));
for (const name of readdirSync(new URL('assets/', DIST))) {
  const size = gzipSync(readFileSync(new URL(`assets/${name}`, DIST))).length;
  if (name.endsWith('.css')) sizes.css += size;
  else if (first.has(name)) sizes.field += size;
  else if (/^notices/i.test(name)) sizes.notices += size;
  else if (/^(guidance|CardSheet|ShowCardText|ServiceEntry)/i.test(name)) sizes.guidance += size;
  // A service for the person: what it is told, the packet, its answer, the note on paper, a code to carry.
  else if (/^(Referral|CarriedSheet|OpenPacket|Packet|Answer|Paper)/.test(name)) sizes.referral += size;
  // What a talk opens seldom: its lists, a recording; my talks, the slip, hand-over by file, code and camera.
  else if (/^(Sections|Review|DaySlip|BatchCodes|ShowCodes|Mine|HandOver|ImportResult|TakeFrom|CameraPane|PlayPrompt|voice)/.test(name)) sizes.talk += size;
  else if (/^(Practice|Safety|Audit|Remaining|ErasePage|words|countdown|safety)/.test(name)) sizes.safety += size;
  else if (base.has(name)) sizes.base += size;
  // What else is loaded late: signs, a picker, the list of notices.
  else if (name.endsWith('.js')) sizes.late += size;
}
// The words of the first start and of the base are in a file of their own: a phone in the field never reads them.
const wordsOf = (name) => (/^(info)?cards-/.test(name) ? 'cards' : /^(base|organisation)-/.test(name) ? 'desk' : /^(practice|safety)-/.test(name) ? 'training' : 'words');
for (const name of readdirSync(new URL('words/', DIST))) sizes[wordsOf(name)] += readFileSync(new URL(`words/${name}`, DIST)).length;
for (const name of readdirSync(new URL('fonts/', DIST))) {
  if (name.endsWith('.woff2')) sizes.fonts += readFileSync(new URL(`fonts/${name}`, DIST)).length;
}

let broken = false;
for (const [part, limit] of Object.entries(BUDGETS)) {
  const over = sizes[part] > limit;
  broken ||= over;
  console.log(`${part.padEnd(8)} ${(sizes[part] / KB).toFixed(1).padStart(7)} KB of ${limit / KB}${over ? '  TOO LARGE' : ''}`);
}
process.exit(broken ? 1 : 0);
