// Writes into index.html what must be there before any script runs: the title of the window, and the notice for web
// views that are too old, in every language that has it. The words are taken from Fluent when the app is built.
import { existsSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LOCALES, type LanguageRow, readLanguages } from './locales-plugin.ts';

function text(tag: string, id: string): string | null {
  const path = `${LOCALES}${tag}/app.ftl`;
  if (!existsSync(path)) return null;
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(readFileSync(path, 'utf8')));
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern) : null;
}

function notice({ tag, direction }: LanguageRow): HtmlTagDescriptor[] {
  const words = text(tag, 'old-web-view');
  return words === null ? [] : [{ tag: 'p', attrs: { lang: tag, dir: direction }, children: words }];
}

/** The Vite plugin. */
export function oldWebViewPlugin(): Plugin {
  return {
    name: 'waymark-old-web-view',
    transformIndexHtml: () => [
      { tag: 'title', children: text(readLanguages()[0]?.tag ?? '', 'app-name') ?? '', injectTo: 'head' },
      {
        tag: 'div',
        attrs: { id: 'old-web-view', class: 'old-web-view', hidden: true },
        children: readLanguages().flatMap(notice),
        injectTo: 'body-prepend',
      },
    ],
  };
}
