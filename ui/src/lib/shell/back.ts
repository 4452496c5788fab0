// The one back stack: the device's back button, Escape, the browser's back and the arrow on screen all end here.
// Back never discards anything; a handler that has nothing to go back to says so and the one below is asked.

/** Goes back one step; false where it has nothing to go back to. */
export type BackHandler = () => boolean;

/** Handlers, the topmost asked first. */
export class BackStack {
  readonly #handlers: BackHandler[] = [];

  /** Puts a handler on top; the function given back takes it away. */
  push(handler: BackHandler): () => void {
    this.#handlers.push(handler);
    return () => {
      const at = this.#handlers.lastIndexOf(handler);
      if (at >= 0) this.#handlers.splice(at, 1);
    };
  }

  /** Goes back; false where nobody had anything to go back to. */
  back(): boolean {
    for (const handler of [...this.#handlers].reverse()) {
      if (handler()) return true;
    }
    return false;
  }
}

/** The back stack of this window. */
export const backStack = new BackStack();

/** Wires Escape and the browser's back to the stack. The guard entry keeps the page from being left. */
export function listenForBack(stack: BackStack, window: Window): void {
  window.history.replaceState('ground', '');
  window.history.pushState('guard', '');
  window.addEventListener('popstate', () => {
    stack.back();
    window.history.pushState('guard', '');
  });
  window.addEventListener('keydown', (event) => {
    // An open sheet takes Escape itself (it is a native dialog) and closes through the stack.
    if (event.key !== 'Escape' || event.defaultPrevented || window.document.querySelector('dialog[open]')) return;
    // Or the same key would at once close a sheet that going back has just opened.
    event.preventDefault();
    stack.back();
  });
}
