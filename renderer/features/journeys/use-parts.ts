import { addHandoff } from '../../../shared/commands/handoffs';
import {
  type JourneyParts,
  moveParts,
  type Moves,
  nudgeParts,
  removeParts,
} from '../../../shared/commands/journey-parts';
import { addLink } from '../../../shared/commands/links';
import { addTouchpoint } from '../../../shared/commands/touchpoints';
import type { TouchpointKind } from '../../../shared/content/touchpoint-kinds';
import type { HandoffId, LinkId, TouchpointId } from '../../../shared/ids';
import { newHandoff, newTouchpoint } from '../../../shared/journeys/create';
import type { Place } from '../../../shared/journeys/place-at';
import { OTHER_KIND, type QuickTouchpoint } from '../../../shared/journeys/quick-add';
import { type PartialDate, UNKNOWN_DATE } from '../../../shared/time';
import type { Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { handoffKey, type PartKey, touchpointKey } from './parts';
import { dateWords, handoffName, touchpointName } from './words';

/** What the view does after a change. */
export interface PartsView {
  readonly select: (keys: readonly PartKey[]) => void;
  /** Puts the cursor into the date field of what is selected. */
  readonly editDate: () => void;
  readonly focus: (key: PartKey) => void;
  readonly say: (text: string) => void;
}

/** Everything that can be done to the parts of a journey, as the canvas, the palette and the inspector do it. */
export interface Parts {
  /** Without a place it waits in the tray, with the cursor in its date field. */
  readonly addKind: (kind: TouchpointKind, place?: Place) => void;
  readonly addQuick: (read: QuickTouchpoint) => void;
  readonly addHandoff: (date?: PartialDate) => void;
  readonly connect: (from: TouchpointId, to: TouchpointId) => void;
  readonly move: (moves: Moves) => void;
  readonly nudge: (moves: Moves) => void;
  readonly remove: (parts: JourneyParts) => void;
  readonly focus: (key: PartKey) => void;
  readonly say: (text: string) => void;
}

export function useParts(journey: Journey, view: PartsView): Parts {
  const dispatch = useDispatch();
  const removeWithUndo = useRemoval();
  const add = (place: Pick<Touchpoint, 'lane' | 'kind' | 'title' | 'date' | 'channel'>) => {
    const touchpoint = newTouchpoint(newId<TouchpointId>(), place);
    dispatch(addTouchpoint(journey.id, touchpoint));
    view.say(t('journeys.said.added', { name: touchpointName(touchpoint), place: placeWords(touchpoint) }));
    return touchpointKey(touchpoint.id);
  };
  const moved = (moves: Moves) => view.say(describeMoves(journey, moves));

  return {
    addKind: ({ id, label, lane, channel }, place) => {
      const key = add({ kind: id, title: id === OTHER_KIND ? '' : label, channel, lane, date: UNKNOWN_DATE, ...place });
      view.select([key]);
      if (!place) view.editDate();
    },
    addQuick: (read) => view.select([add(read)]),
    addHandoff: (date = UNKNOWN_DATE) => {
      const handoff = newHandoff(newId<HandoffId>(), date);
      dispatch(addHandoff(journey.id, handoff));
      view.select([handoffKey(handoff.id)]);
      view.editDate();
    },
    connect: (from, to) => {
      if (dispatch(addLink(journey.id, { id: newId<LinkId>(), from, to }))) view.say(t('journeys.said.connected'));
    },
    move: (moves) => {
      if (dispatch(moveParts(journey.id, moves))) moved(moves);
    },
    nudge: (moves) => {
      if (dispatch(nudgeParts(journey.id, moves))) moved(moves);
    },
    remove: (parts) => {
      removeWithUndo(removeParts(journey.id, parts), describeRemoval(journey, parts));
      view.select([]);
    },
    focus: view.focus,
    say: view.say,
  };
}

const placeWords = ({ lane, date }: Pick<Touchpoint, 'lane' | 'date'>): string =>
  `${t(`ui.lane.${lane}`)}, ${dateWords(date)}`;

function describeMoves(journey: Journey, { touchpoints, handoffs }: Moves): string {
  const [first] = touchpoints;
  const touchpoint = first && journey.touchpoints.byId[first.id];
  if (first && touchpoint)
    return t('journeys.said.moved', { name: touchpointName(touchpoint), place: placeWords(first) });
  const [passed] = handoffs;
  const handoff = passed && journey.handoffs.byId[passed.id];
  return handoff ? t('journeys.said.moved', { name: handoffName(handoff), place: dateWords(passed.date) }) : '';
}

function describeRemoval(journey: Journey, { touchpoints = [], links = [], handoffs = [] }: JourneyParts): string {
  const count = touchpoints.length + handoffs.length + (touchpoints.length > 0 ? 0 : links.length);
  const touchpoint = touchpoints[0] && journey.touchpoints.byId[touchpoints[0]];
  const handoff = handoffs[0] && journey.handoffs.byId[handoffs[0]];
  if (count > 1) return t('journeys.removed.many', { n: count });
  if (touchpoint) return t('journeys.removed', { name: touchpointName(touchpoint) });
  return handoff ? t('journeys.removed', { name: handoffName(handoff) }) : t('journeys.removed.link');
}
