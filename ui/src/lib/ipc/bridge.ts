// A door for browsers in tests: the same commands over the loopback bridge. Compiled in only where the build says so.
import type { Backend, Command, Commands } from './backend';
import { Refusal } from './backend';

/** The backend of a page that the bridge served. */
export const bridgeBackend: Backend = {
  async call<C extends Command>(command: C, request: Commands[C][0]): Promise<Commands[C][1]> {
    try {
      const answer = await fetch(`/ipc/${command}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request === null ? {} : { request }),
      });
      const body: unknown = await answer.json();
      if (!answer.ok) throw body;
      return body as Commands[C][1];
    } catch (thrown) {
      throw Refusal.from(thrown);
    }
  },

  // A browser has no picker that gives a path; a prompt without words can be answered by a test.
  chooseNewFile: (name) => Promise.resolve(window.prompt('', name)),
  chooseFile: () => Promise.resolve(window.prompt('')),
  onBack: () => undefined,
};
