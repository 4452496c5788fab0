// How the interface is built: one page, external files only (the app's content security policy allows no other),
// for web views from Chrome 87 on.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { bareFtlPlugin } from './build/bare-ftl.ts';
import { localesPlugin } from './build/locales-plugin.ts';
import { oldWebViewPlugin } from './build/old-web-view-plugin.ts';
import { plainIconsPlugin } from './build/plain-icons.ts';

export default defineConfig({
  plugins: [bareFtlPlugin(), localesPlugin(), oldWebViewPlugin(), plainIconsPlugin(), svelte()],
  build: {
    target: 'chrome87',
    cssTarget: 'chrome87',
    // A data: URL would be refused by the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { chunkFileNames: ({ facadeModuleId }) => (facadeModuleId?.includes('.ftl') ? 'words/[name]-[hash].js' : 'assets/[name]-[hash].js') },
    },
  },
  server: { port: 5317, strictPort: true, fs: { allow: ['..'] } },
  test: { environment: 'node', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
});
