// What the build refuses because web views from Chrome 87 on do not have it, and that the notice for older ones is
// there in every language and runs in any of them.
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script of the build, without types
import { inScript, inStyles, unguarded } from '../build/floor.mjs';
import { oldWebViewPlugin } from '../build/old-web-view-plugin';
import { readLanguages } from '../build/locales-plugin';
import { UI, read } from './files';

describe('the floor of the web view', () => {
  it.each([
    ['list.at(-1)', 'at'],
    ['structuredClone(answer)', 'structuredClone'],
    ['const last = list.findLast((one) => one)', 'findLast'],
    ['crypto.randomUUID()', 'randomUUID'],
    ['sheet.showPopover()', 'showPopover'],
    ['new CloseWatcher()', 'CloseWatcher'],
    ['class One { static { one(); } }', 'class static block'],
    ['class One { #a; has(o) { return #a in o; } }', '#name in object'],
    ['const found = /a/d', 'regular expression /d'],
    ['await begin()', 'top-level await'],
  ])('is below %s', (code, name) => {
    expect(unguarded(inScript(code))).toEqual([name]);
  });

  it.each([
    ['.a { block-size: 100dvh }', 'unit dvh'],
    ['.a:has(.b) { color: red }', ':has'],
    ['.a:dir(rtl) { color: red }', ':dir'],
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['@container (width > 1px) { .a { color: red } }', '@container'],
    ['@layer one { .a { color: red } }', '@layer'],
    ['.a { aspect-ratio: 1 }', 'aspect-ratio'],
    ['.a { & .b { color: red } }', 'nested rules'],
  ])('is below %s', (css, name) => {
    expect(unguarded(inStyles(css))).toContain(name);
  });

  it('is not below what Chrome 87 has, nor below what is asked for first', () => {
    expect(inScript('a ??= b?.c; list.flatMap((one) => one); text.replaceAll("a", "b"); class One { #a = 1; }')).toEqual([]);
    expect(inStyles('.a { inset-inline-start: 0; inline-size: min(100%, 20px); gap: 8px }')).toEqual([]);
    expect(inStyles('@supports (block-size: 100dvh) { .a { block-size: 100dvh } }')).toEqual([]);
  });
});

interface Tag {
  tag: string;
  attrs?: Record<string, unknown>;
  children?: Tag[] | string;
}

/** Runs the check as a web view with these abilities would, and tells what the page then shows. */
function opened(able: { promiseAny: boolean; supports: (property: string, value: string) => boolean }) {
  const attributes = (hidden: boolean) => {
    const set = new Map<string, string>(hidden ? [['hidden', '']] : []);
    return { set, setAttribute: (name: string, value: string) => set.set(name, value), removeAttribute: (name: string) => set.delete(name) };
  };
  const [page, notice, app] = [attributes(false), attributes(true), attributes(false)];
  const document = {
    documentElement: page,
    readyState: 'complete',
    getElementById: (id: string) => ({ 'old-web-view': notice, app })[id],
  };
  const CSS = { supports: able.supports };
  runInNewContext(read(`${UI}public/old-web-view.js`), { document, window: { CSS }, CSS, Promise: able.promiseAny ? Promise : class {} });
  return { notice: !notice.set.has('hidden'), app: !app.set.has('hidden'), ageing: page.set.has('data-ageing-web-view') };
}

describe('the notice for older web views', () => {
  it('is shown below the floor, a request for an update up to 110, and nothing from 111 on', () => {
    expect(opened({ promiseAny: false, supports: () => false })).toEqual({ notice: true, app: false, ageing: false });
    expect(opened({ promiseAny: true, supports: () => false })).toEqual({ notice: true, app: false, ageing: false });
    const chrome87 = (property: string) => property !== 'color';
    expect(opened({ promiseAny: true, supports: chrome87 })).toEqual({ notice: false, app: true, ageing: true });
    expect(opened({ promiseAny: true, supports: () => true })).toEqual({ notice: false, app: true, ageing: false });
  });

  it('is written in the oldest JavaScript there is', () => {
    expect(() => parse(read(`${UI}public/old-web-view.js`), { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse('const a = 1', { ecmaVersion: 5 })).toThrow();
  });

  it('is in the page in every language, with its direction, and with a picture', () => {
    const transform = oldWebViewPlugin().transformIndexHtml as unknown as () => Tag[];
    const notice = transform().find((tag) => tag.attrs?.id === 'old-web-view')?.children as Tag[];
    const spoken = notice.filter((tag) => tag.tag === 'p');
    expect(spoken.map((tag) => [tag.attrs?.lang, tag.attrs?.dir])).toEqual(readLanguages().map(({ tag, direction }) => [tag, direction]));
    expect(new Set(spoken.map((tag) => tag.children)).size).toBe(readLanguages().length);
    expect(spoken.every((tag) => String(tag.children).includes('Android System WebView'))).toBe(true);
    expect(notice[0]?.tag).toBe('svg');
  });
});
