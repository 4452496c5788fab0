// Writes into index.html what must be there before any script runs: the title of the window, and the notice for web
// views that are too old, in every language that has it. The words are taken from Fluent when the app is built.
import { existsSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LOCALES, type LanguageRow, readLanguages } from './locales-plugin.ts';

function text(tag: string, file: string, id: string): string | null {
  const path = `${LOCALES}${tag}/${file}.ftl`;
  if (!existsSync(path)) return null;
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(readFileSync(path, 'utf8')));
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern) : null;
}

function notice({ tag, direction }: LanguageRow): HtmlTagDescriptor[] {
  const words = text(tag, 'infocards', 'old-web-view');
  return words === null ? [] : [{ tag: 'p', attrs: { lang: tag, dir: direction }, children: words }];
}

/** For whoever reads none of the languages: a phone, the shop's triangle, an arrow up. */
const picture: HtmlTagDescriptor = {
  tag: 'svg',
  attrs: { viewBox: '0 0 200 80', 'aria-hidden': 'true', focusable: 'false' },
  children: [
    { tag: 'rect', attrs: { x: '6', y: '4', width: '40', height: '72', rx: '6', fill: 'none', stroke: '#3b4450', 'stroke-width': '4' } },
    { tag: 'path', attrs: { d: 'M20 30l12 20M32 30l-12 20', fill: 'none', stroke: '#8f1515', 'stroke-width': '5' } },
    { tag: 'path', attrs: { d: 'M60 40h24l-8-8M84 40l-8 8', fill: 'none', stroke: '#3b4450', 'stroke-width': '4' } },
    { tag: 'path', attrs: { d: 'M104 16v48l38-24z', fill: '#0a5334' } },
    { tag: 'path', attrs: { d: 'M172 64V20l-14 14M172 20l14 14', fill: 'none', stroke: '#0a5334', 'stroke-width': '6' } },
  ],
};

/** The Vite plugin. */
export function oldWebViewPlugin(): Plugin {
  return {
    name: 'waymark-old-web-view',
    transformIndexHtml: () => [
      { tag: 'title', children: text(readLanguages()[0]?.tag ?? '', 'app', 'app-name') ?? '', injectTo: 'head' },
      {
        tag: 'div',
        attrs: { id: 'old-web-view', class: 'old-web-view', hidden: true },
        children: [picture, ...readLanguages().flatMap(notice)],
        injectTo: 'body-prepend',
      },
    ],
  };
}
