import type { Command } from '../../shared/commands/command';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import { useSession } from './session-context';

/** Removes something and offers undo in a toast, for as long as the removal is the newest change. */
export function useRemoval(): (command: Command, message: string) => void {
  const session = useSession();
  return (command, message) => {
    if (!session.dispatch(command)) return;
    const { seq } = session.store.getState().history;
    const dismiss = toast({ message, action: { label: t('app.undo'), onPress: () => session.undo() } });
    const stop = session.store.subscribe(({ history }) => {
      if (history.seq === seq) return;
      stop();
      dismiss();
    });
  };
}
