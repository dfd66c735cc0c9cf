import { useState } from 'react';
import type { JourneyId } from '../../../shared/ids';
import { useWorkshop } from '../../state/session-context';
import { OpenedWin } from './OpenedWin';
import { WinList } from './WinList';

/** The wins of the workshop, and one of them opened as a map. */
export function JourneysStage() {
  const [openId, setOpenId] = useState<JourneyId | null>(null);
  const [lastId, setLastId] = useState<JourneyId | null>(null);
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const opened = openId === null ? undefined : journeys.byId[openId];
  const close = () => {
    setLastId(openId);
    setOpenId(null);
  };

  return opened ? (
    <OpenedWin journey={opened} onClose={close} onOpen={setOpenId} />
  ) : (
    <WinList onOpen={setOpenId} focusOn={lastId} />
  );
}
