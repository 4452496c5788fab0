// What leaves a window without anybody asking: the clipboard and the title. No code writes to the one; the other only
// ever holds the neutral name of the app.
import { describe, expect, it } from 'vitest';
import { UI, filesBelow, read } from './files';

const CLIPBOARD = /navigator\s*\??\.\s*clipboard|ClipboardItem|clipboardData\s*\??\.\s*setData|execCommand\s*\(|plugin-clipboard|clipboard-manager|clipboard_manager|\barboard\b/;
const TITLE = /document\s*\.\s*title\s*=(?!=)|<title|<svelte:head/;
/** The one line that sets the title. */
const NEUTRAL = "document.title = l10n.t('app-name');";

const sources = [
  ...filesBelow(`${UI}src`, '.svelte', '.ts').filter((path) => !path.endsWith('.test.ts')),
  ...filesBelow(`${UI}../src-tauri/src`, '.rs'),
  ...filesBelow(`${UI}../src-tauri/capabilities`, '.json'),
  `${UI}package.json`,
];

function lines(source: string, sign: RegExp): string[] {
  return source.split('\n').filter((line) => sign.test(line)).map((line) => line.trim());
}

describe('the clipboard', () => {
  it('is written to by nothing', () => {
    expect(sources.length).toBeGreaterThan(50);
    for (const path of sources) expect(lines(read(path), CLIPBOARD), path).toEqual([]);
  });

  it.each([
    'await navigator.clipboard.writeText(code);',
    "navigator?.clipboard?.write([new ClipboardItem({ 'text/plain': blob })])",
    "document.execCommand('copy');",
    "event.clipboardData.setData('text/plain', words)",
    "import { writeText } from '@tauri-apps/plugin-clipboard-manager';",
    'tauri-plugin-clipboard-manager = "2"',
  ])('would be found written to: %s', (careless) => {
    expect(lines(careless, CLIPBOARD)).toHaveLength(1);
  });
});

describe('the title of the window', () => {
  it('is the neutral name and nothing else, set in one place', () => {
    const set = sources.flatMap((path) => lines(read(path), TITLE));
    expect(set).toEqual([NEUTRAL]);
  });

  it.each(['document.title = view.code;', '<svelte:head><title>{code}</title></svelte:head>'])('would be found telling: %s', (careless) => {
    expect(lines(careless, TITLE)).toHaveLength(1);
  });

  it('is neutral in every language: the name says nothing of what the app is for', () => {
    for (const path of filesBelow(`${UI}../locales`, 'app.ftl')) {
      const name = /^app-name = (.*)$/m.exec(read(path))?.[1];
      if (name !== undefined) expect(name, path).not.toMatch(/waymark|screen|traffick|interview|case|safe/i);
    }
  });
});
