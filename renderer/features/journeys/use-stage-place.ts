import { useState } from 'react';
import type { JourneyId } from '../../../shared/ids';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { useWantedPlace } from '../../state/navigation-context';
import { useSession, useWorkshop } from '../../state/session-context';
import { IMPORT_PLACE } from './import/import-place';
import { type AskedPart, touchpointKey } from './parts/parts';
import { type GuideTab, recallStage, rememberStage, type StageMemory } from './stage-memory';

/** Where the person is on this stage, and how to go elsewhere. */
export interface StagePlace extends StageMemory {
  /** The win that was left last: in the list the focus goes back to it. */
  readonly lastId: JourneyId | null;
  readonly asked: AskedPart | null;
  readonly open: (id: JourneyId, guide?: GuideTab) => void;
  readonly close: () => void;
  readonly show: (view: StageMemory['view']) => void;
  readonly guideTo: (tab: GuideTab | null) => void;
  readonly ask: (part: AskedPart) => void;
}

/**
 * The opened win, its view and what stands beside it: remembered while the workshop is open. A place that navigation asks for, a win or
 * `<win>/<touchpoint>`, opens it.
 */
export function useStagePlace(): StagePlace {
  const session = useSession();
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const [memory, setMemory] = useState(() => recallStage(session));
  const [lastId, setLastId] = useState<JourneyId | null>(null);
  const [asked, setAsked] = useState<AskedPart | null>(null);
  const update = (next: Partial<StageMemory>) => {
    const changed = { ...memory, ...next };
    rememberStage(session, changed);
    setMemory(changed);
  };
  const open = (id: JourneyId, guide?: GuideTab) => {
    const journey = journeys.byId[id];
    setAsked(null);
    update({ openId: id, guide: guide ?? (journey && isEmpty(journey) ? 'questions' : memory.guide) });
  };

  const wanted = useWantedPlace();
  const [reached, setReached] = useState<string | null>(null);
  if (wanted !== reached) {
    setReached(wanted);
    if (wanted === IMPORT_PLACE) setMemory({ ...memory, openId: null });
    const [win = '', touchpoint] = wanted?.split('/') ?? [];
    const journey = Object.hasOwn(journeys.byId, win) ? journeys.byId[win as JourneyId] : undefined;
    if (journey) {
      const found = journey.touchpoints.order.find((id) => id === touchpoint);
      update({ openId: journey.id, view: found ? 'canvas' : memory.view });
      setAsked(found ? { key: touchpointKey(found) } : null);
    }
  }

  return {
    ...memory,
    lastId,
    asked,
    open,
    close: () => {
      setLastId(memory.openId);
      update({ openId: null });
    },
    show: (view) => {
      setAsked(null);
      update({ view });
    },
    guideTo: (guide) => update({ guide }),
    ask: setAsked,
  };
}

const isEmpty = ({ touchpoints, handoffs }: Journey): boolean =>
  touchpoints.order.length === 0 && handoffs.order.length === 0;
