// What Vite and our plugins give to the scripts.
/// <reference types="vite/client" />
/// <reference types="svelte" />

interface ImportMetaEnv {
  readonly VITE_WAYMARK_BRIDGE?: string;
}

declare module 'virtual:waymark-locales' {
  import type { Language } from './lib/l10n/registry';
  const rows: Language[];
  export default rows;
}
