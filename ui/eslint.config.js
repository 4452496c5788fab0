// Lint of scripts and components. Words people read are looked for by tests/words.test.ts.
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauriOnlyAtTheDoor = {
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/lib/ipc/tauri.ts knows Tauri.' }] },
  ],
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'public/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // The policy of the page makes style attributes void.
      'svelte/no-inline-styles': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      ...tauriOnlyAtTheDoor,
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing is kept in web storage.' },
        { name: 'sessionStorage', message: 'Nothing is kept in web storage.' },
        { name: 'indexedDB', message: 'Nothing is kept in web storage.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'localStorage', message: 'Nothing is kept in web storage.' },
        { object: 'window', property: 'sessionStorage', message: 'Nothing is kept in web storage.' },
        { object: 'Intl', property: 'DateTimeFormat', message: 'It prints wrong dates for several of our languages.' },
      ],
      'no-console': 'error',
    },
  },
  { files: ['src/lib/ipc/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
);
