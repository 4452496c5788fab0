// Chooses the door: Tauri, or the bridge in builds that say so (the other one is then not in the bundle).
import type { Backend, Command, Commands } from './backend';
import { bridgeBackend } from './bridge';
import { tauriBackend } from './tauri';

export type { Backend, Command, Commands } from './backend';
export { Refusal } from './backend';
export type * from './bindings';

/** The backend of this build. */
export const backend: Backend = import.meta.env.VITE_WAYMARK_BRIDGE ? bridgeBackend : tauriBackend;

/** Calls a command of this build's backend. */
export function call<C extends Command>(command: C, request: Commands[C][0]): Promise<Commands[C][1]> {
  return backend.call(command, request);
}
