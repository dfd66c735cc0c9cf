import { type JourneyParts, removeParts, transferParts } from '../../../../shared/commands/journey-parts';
import type { JourneyId, LinkId } from '../../../../shared/ids';
import { clip, fitted } from '../../../../shared/journeys/clipping';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { winName } from '../words';
import { countOf, undatedBy } from './clipped';
import { handoffKey, type PartKey, partsOf, touchpointKey } from './parts';
import type { PartsView } from './parts-view';
import { takes } from './room-for';
import { describeRemoval } from './said';

export interface RemovingParts {
  readonly remove: (parts: JourneyParts) => void;
  /** Takes a link away; what is selected stays so. */
  readonly disconnect: (link: LinkId) => void;
  readonly toWin: (keys: readonly PartKey[], win: JourneyId) => void;
}

/** The ways to take parts out of a journey; the focus goes to what stands beside them. */
export function useRemovingParts(journey: Journey, view: PartsView): RemovingParts {
  const removeWithUndo = useRemoval();
  const journeys = useWorkshop((open) => open.journeys);
  const leave = ({ touchpoints = [], handoffs = [], links = [] }: JourneyParts) => {
    view.select([]);
    const start = links[0] && journey.links.byId[links[0]]?.from;
    if (touchpoints.length + handoffs.length > 0)
      view.leave([...touchpoints.map(touchpointKey), ...handoffs.map(handoffKey)]);
    else if (start) view.focus(touchpointKey(start));
  };
  return {
    remove: (parts) => {
      removeWithUndo(removeParts(journey.id, parts), describeRemoval(journey, parts));
      leave(parts);
    },
    disconnect: (link) => {
      const parts = { links: [link] };
      removeWithUndo(removeParts(journey.id, parts), describeRemoval(journey, parts));
    },
    toWin: (keys, win) => {
      const target = journeys.byId[win];
      const { touchpoints, handoffs } = partsOf(journey, keys);
      const parts = { touchpoints, handoffs };
      if (!target || !takes(target, touchpoints.length)) return;
      const clipping = clip(journey, parts);
      const lost = undatedBy(clipping, fitted(clipping, target));
      removeWithUndo(
        transferParts(journey.id, win, parts),
        t(lost > 0 ? 'journeys.moved.toWin.undated' : 'journeys.moved.toWin', {
          n: countOf(clipping),
          win: winName(target),
          lost,
        }),
      );
      leave(parts);
    },
  };
}
