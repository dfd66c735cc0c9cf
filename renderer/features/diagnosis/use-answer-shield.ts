import { useEffect } from 'react';
import { handOver } from '../../../shared/commands/seal';
import { undoReachesAnswers } from '../../../shared/diagnosis/shield';
import { useSession } from '../../state/session-context';
import type { WorkshopSession } from '../../state/workshop-session';
import { commitTyping } from '../../ui/pending-commit';

/**
 * Keeps undo away from answers that are not on the screen: on the cover, and when a side's entry is opened or left (also for another
 * stage), a barrier is drawn if undo could still reach what a side wrote.
 */
export function useAnswerShield(): void {
  const session = useSession();
  useEffect(() => {
    shield(session);
    return () => {
      // What is still being typed belongs before the barrier.
      commitTyping();
      shield(session);
    };
  }, [session]);
}

function shield(session: WorkshopSession): void {
  if (undoReachesAnswers(session.store.getState().history)) session.dispatch(handOver());
}
