import { HandOverDialog } from '../../features/running/HandOverDialog';
import { ParkDialog } from '../../features/running/ParkDialog';
import { ParkedNotice } from '../../features/running/ParkedNotice';
import { useApp, useAppState } from '../app-context';
import { saveHandOver } from '../file-tasks';

/** What can be asked for from every stage: the parking lot and the hand-over sheet; and what waited when the workshop was opened. */
export function RunningOverlays() {
  const app = useApp();
  const overlay = useAppState((state) => state.overlay);
  const isClosing = useAppState(({ view }) => view.screen === 'workshop' && view.stage === 'sign');
  const close = (): void => app.show(null);
  return (
    <>
      <ParkedNotice isHidden={isClosing} onShow={() => app.show('parking-lot')} />
      <ParkDialog isOpen={overlay === 'parking-lot'} onClose={close} />
      <HandOverDialog
        isOpen={overlay === 'hand-over'}
        onClose={close}
        onSave={(withNotes) => void saveHandOver(app, withNotes)}
      />
    </>
  );
}
