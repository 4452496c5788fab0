// The words on screen by their Fluent id, so that a better wording breaks no test.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../locales');

/** All messages of a language whose text has no placeable. */
function messages(tag) {
  const found = new Map();
  for (const file of readdirSync(join(LOCALES, tag)).filter((name) => name.endsWith('.ftl'))) {
    let id = null;
    for (const line of readFileSync(join(LOCALES, tag, file), 'utf8').split('\n')) {
      const opened = /^([a-zA-Z][\w-]*) =\s*(.*)$/.exec(line);
      if (opened) {
        id = opened[1];
        found.set(id, opened[2]);
      } else if (id && /^ +[^ .}[*]/.test(line)) {
        found.set(id, `${found.get(id)} ${line.trim()}`.trim());
      } else {
        id = null;
      }
    }
  }
  return found;
}

const read = new Map();

/** The text of the first of these ids that this language has. */
export function words(tag, ...ids) {
  if (!read.has(tag)) read.set(tag, messages(tag));
  const id = ids.find((id) => read.get(tag).has(id));
  if (!id) throw new Error(`${tag} has none of ${ids.join(', ')}`);
  return read.get(tag).get(id);
}

/** The text of a choice of an item, as the interface looks it up: the item's own words first. */
export const choice = (tag, item, id) => words(tag, `q-${item}-choice-${dashes(id)}`, `choice-${dashes(id)}`);

const dashes = (id) => id.replace(/[_+]/g, '-');
