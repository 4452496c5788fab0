// Starts the interface: styles, back, idle and cover listeners, then the first status.
import { mount } from 'svelte';
import App from './App.svelte';
import { backend } from './lib/ipc';
import { backStack, listenForBack } from './lib/shell/back';
import { look } from './lib/shell/look.svelte';
import { shell } from './lib/shell/shell.svelte';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/languages.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/screening.css';
import './styles/places.css';

listenForBack(backStack, window);
backend.onBack(() => backStack.back());

/** Somebody is there. A touch on the warning itself counts when it is a click: were the warning taken away under the
 * finger, the click would land on whatever is below it. */
function noticed(event: Event): void {
  const on_warning = event.target instanceof Element && event.target.closest('.idle') !== null;
  if (!on_warning) shell.idle.touch();
}

for (const sign of ['pointerdown', 'keydown', 'wheel'] as const) {
  window.addEventListener(sign, noticed, { capture: true, passive: true });
}
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') shell.covered();
  else shell.uncovered();
});
window.addEventListener('online', () => void shell.networkBack());
window.addEventListener('resize', () => look.apply());
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => look.apply());

const target = document.getElementById('app');
if (target) {
  void shell.start();
  mount(App, { target });
}
