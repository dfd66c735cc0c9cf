import { useEffect } from 'react';
import { useSession } from './session-context';
import { shieldAnswers } from './shield-answers';
import type { WorkshopSession } from './workshop-session';
import { commitTyping } from '../ui/pending-commit';

/**
 * Keeps undo away from answers that are not on the screen: on the cover, and when a side's entry is opened or left (also for another
 * stage), a barrier is drawn if undo could still reach what a side wrote. `open` is what is done when the screen is opened.
 */
export function useAnswerShield(open: (session: WorkshopSession) => void = shieldAnswers): void {
  const session = useSession();
  useEffect(() => {
    open(session);
    return () => {
      // What is still being typed belongs before the barrier.
      commitTyping();
      shieldAnswers(session);
    };
  }, [session, open]);
}
