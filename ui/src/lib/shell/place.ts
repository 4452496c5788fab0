// The places of the app, and which of them a window that was killed comes back to (docs/PROCESS-DEATH.md).
import type { PlaceView } from '../ipc';

/** The places of the app: those that are kept, and those that only pass. */
export type Place =
  | PlaceView
  | { name: 'starting' | 'fresh' | 'join' | 'unlock' | 'decoy' }
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
    default:
      return place;
  }
}
