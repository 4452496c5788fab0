// Finding the files that the tests look at.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder ui/. */
export const UI = fileURLToPath(new URL('..', import.meta.url));

/** The folder locales/. */
export const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** All files below a folder whose names end so. */
export function filesBelow(folder: string, ...ends: string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path, ...ends);
    return ends.some((end) => name.endsWith(end)) ? [path] : [];
  });
}

/** A file's text. */
export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
