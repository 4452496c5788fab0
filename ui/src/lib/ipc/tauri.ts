// The real door: Tauri's IPC. The only file that imports Tauri.
import { invoke } from '@tauri-apps/api/core';
import type { Backend, Command, Commands } from './backend';
import { Refusal } from './backend';

/** The backend inside the app's window. The pickers and the back button are loaded when they are first needed. */
export const tauriBackend: Backend = {
  async call<C extends Command>(command: C, request: Commands[C][0]): Promise<Commands[C][1]> {
    try {
      return await invoke<Commands[C][1]>(command, request === null ? {} : { request });
    } catch (thrown) {
      throw Refusal.from(thrown);
    }
  },

  async chooseNewFile(name) {
    const { save } = await import('@tauri-apps/plugin-dialog');
    return save({ defaultPath: name });
  },

  async chooseFile() {
    const { open } = await import('@tauri-apps/plugin-dialog');
    return open({ multiple: false, directory: false });
  },

  onBack(callback) {
    // Only Android has such a button; elsewhere the listener is refused, which changes nothing.
    import('@tauri-apps/api/app').then(({ onBackButtonPress }) => onBackButtonPress(callback)).catch(() => undefined);
  },
};
