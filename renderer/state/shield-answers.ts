import { handOver } from '../../shared/commands/seal';
import { undoReachesAnswers } from '../../shared/diagnosis/shield';
import type { WorkshopSession } from './workshop-session';

/** Draws a barrier if undo could still reach what a side wrote. */
export function shieldAnswers({ store, dispatch }: WorkshopSession): void {
  if (undoReachesAnswers(store.getState().history)) dispatch(handOver());
}

/** Draws a barrier if there is anything to undo or redo: whoever sits down now takes back nothing but their own. */
export function startAfresh({ store, dispatch }: WorkshopSession): void {
  const { undo, redo } = store.getState().history;
  if (undo.length + redo.length > 0) dispatch(handOver());
}
