// docs/SCREENS.md names stories that are there, and leaves out no view of the app.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/SCREENS.md'), 'utf8');

/** What the cells of the tables name; what stands in brackets or after a semicolon explains. */
function named(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| screen '));
  const cells = rows.flatMap((row) => row.split('|').slice(2, -1));
  const words = cells.flatMap((cell) => cell.replace(/\(.*?\)|;.*/g, '').split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => !['', '-', '**hole**'].includes(word)))];
}

const isThere = (story: string) =>
  story === 'killed' ? existsSync(join(ROOT, 'tests/window/stories/killed_everywhere.mjs')) : existsSync(join(ROOT, `tests/ui/stories/${story}.spec.ts`));

describe('the page of the screens', () => {
  it('names stories that are there', () => {
    expect(named(page).filter((story) => !isThere(story))).toEqual([]);
    expect(named(page).length).toBeGreaterThan(15);
    expect(named('| a | screens, nowhere (because) | - |').filter((story) => !isThere(story))).toEqual(['nowhere']);
  });

  it('leaves out no view', () => {
    const views = readdirSync(join(ROOT, 'ui/src/views'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'));
    expect(views.map((name) => name.replace(/^.*\//, '').replace('.svelte', '')).filter((view) => !page.includes(`\`${view}\``))).toEqual([]);
  });
});
