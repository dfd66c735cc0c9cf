import type { JourneyId } from '../../../shared/ids';
import { journeyFileName, journeyPicture } from '../../../shared/report/maps/map-pictures';
import { useDesktop } from '../../desktop/desktop-context';
import { useClock } from '../../state/clock';
import { savePicture } from '../../state/save-picture';
import { useSession } from '../../state/session-context';
import { commitTyping } from '../../ui/pending-commit';

/** Saves the map of a win as a drawing or as a picture, in the light colours of paper, and says so. */
export function useSaveJourney(): (id: JourneyId, kind: 'svg' | 'png') => void {
  const desktop = useDesktop();
  const session = useSession();
  const clock = useClock();
  return (id, kind) => {
    commitTyping();
    const { workshop } = session.store.getState().history;
    const journey = workshop.journeys.byId[id];
    if (!journey) return;
    const draw = () => journeyPicture(workshop, journey, clock.today());
    void savePicture(desktop, { name: journeyFileName(journey, kind), kind, draw });
  };
}
