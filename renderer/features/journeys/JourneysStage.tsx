import { useWorkshop } from '../../state/session-context';
import { OpenedWin } from './OpenedWin';
import { useStagePlace } from './use-stage-place';
import { WinList } from './wins/WinList';

/** The wins of the workshop, and one of them opened as a map. */
export function JourneysStage() {
  const place = useStagePlace();
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const opened = place.openId === null ? undefined : journeys.byId[place.openId];
  return opened ? <OpenedWin journey={opened} place={place} /> : <WinList onOpen={place.open} focusOn={place.lastId} />;
}
