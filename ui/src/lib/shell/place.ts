// The places of the app, and which of them a window that was killed comes back to (docs/PROCESS-DEATH.md).
import type { PlaceView, ScreeningView } from '../ipc';

/** The places of the app: those that are kept, and those that only pass. */
export type Place =
  | PlaceView
  | { name: 'starting' | 'fresh' | 'join' | 'unlock' | 'decoy' }
  /** A talk that has just been begun brings what the app said of it, and need not be asked for once more. */
  | { name: 'screening'; id: string; begun: ScreeningView }
  /** Practice: how the talk went that has just been ended. */
  | { name: 'practice'; ended: string };

/** What of a place is kept; null where nothing is: the place before stays the one to come back to. */
export function kept(place: Place): PlaceView | null {
  switch (place.name) {
    case 'starting':
    case 'fresh':
    case 'join':
    case 'unlock':
    case 'decoy':
      return null;
    case 'practice':
      // The talk is erased with its feedback: the cases are what is left to come back to.
      return { name: 'practice' };
    case 'screening':
      // Which talk, and nothing that was said in it.
      return 'begun' in place ? { name: 'screening', id: place.id } : place;
    default:
      return place;
  }
}
