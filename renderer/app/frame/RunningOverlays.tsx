import { TakeHomeDialog } from '../../features/export/take-home/TakeHomeDialog';
import { HandOverDialog } from '../../features/running/HandOverDialog';
import { ParkDialog } from '../../features/running/ParkDialog';
import { ParkedNotice } from '../../features/running/ParkedNotice';
import { useSessionState } from '../../state/session-context';
import { useApp, useAppState } from '../app-context';
import { saveHandOver } from '../file-tasks';
import { KitOffer } from './KitOffer';

/** What can be asked for from every stage: the parking lot and the hand-over sheet; and what waited when the workshop was opened. */
export function RunningOverlays() {
  const app = useApp();
  const overlay = useAppState((state) => state.overlay);
  const isClosing = useAppState(({ view }) => view.screen === 'workshop' && view.stage === 'sign');
  const isNotified = useAppState(({ notices, unopened }) => notices.length > 0 || unopened !== null);
  const isInTrouble = useSessionState(({ save }) => save.kind === 'not-saved');
  const close = (): void => app.show(null);
  return (
    <>
      <ParkedNotice isHidden={isClosing || isNotified || isInTrouble} onShow={() => app.show('parking-lot')} />
      <ParkDialog isOpen={overlay === 'parking-lot'} onClose={close} />
      <TakeHomeDialog isOpen={overlay === 'take-home'} onClose={close} />
      <KitOffer />
      <HandOverDialog
        isOpen={overlay === 'hand-over'}
        onClose={close}
        onSave={(withNotes) => void saveHandOver(app, withNotes)}
      />
    </>
  );
}
