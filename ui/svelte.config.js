// Warnings of the compiler about accessibility are errors here (npm run check fails on warnings).
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default { preprocess: vitePreprocess({ style: false }), compilerOptions: { runes: true } };
