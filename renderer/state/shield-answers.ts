import { handOver } from '../../shared/commands/seal';
import { undoReachesAnswers } from '../../shared/diagnosis/shield';
import type { WorkshopSession } from './workshop-session';

/** Draws a barrier if undo could still reach what a side wrote. */
export function shieldAnswers({ store, dispatch }: WorkshopSession): void {
  if (undoReachesAnswers(store.getState().history)) dispatch(handOver());
}
