// Icons as plain markup. The icon set draws every icon from data, element by element and attribute by attribute, each
// with effects of its own: of the script of a talk that was a fifth. Here the same drawing is one template that is cloned.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ICON = /\/@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/;

/** What an icon takes here; more of what the set's own components take is not needed (tests/icons.test.ts looks). */
export const TAKEN = ['size', 'strokeWidth', 'class', 'aria-hidden'] as const;

interface IconData {
  node: [string, Record<string, string>][];
}

/** The component of an icon, from the set's own. Refuses a file that is not one. */
export function plainIcon(source: string): string {
  const data = /const iconData = (\{.*\});/.exec(source)?.[1];
  if (data === undefined) throw new Error('an icon without its drawing');
  const { node } = JSON.parse(data) as IconData;
  const drawing = node.map(([tag, attributes]) => `<${tag} ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')} />`).join('');
  return [
    `<script>let { size = 24, strokeWidth = 2, class: kind = undefined } = $props();</script>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor"`,
    ` stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" class={kind} aria-hidden="true">${drawing}</svg>`,
  ].join('\n');
}

/** The Vite plugin. */
export function plainIconsPlugin(): Plugin {
  return {
    name: 'waymark-plain-icons',
    enforce: 'pre',
    load: (id) => (ICON.test(id) ? plainIcon(readFileSync(id, 'utf8')) : null),
  };
}
