import type { Command } from '../../../../shared/commands/command';
import { alignParts, moveParts, type Moves, nudgeParts } from '../../../../shared/commands/journey-parts';
import { addLink, addLinks } from '../../../../shared/commands/links';
import type { LinkId, TouchpointId } from '../../../../shared/ids';
import { type Alignment, alignMoves, shiftMoves } from '../../../../shared/journeys/align';
import { linksInOrder } from '../../../../shared/journeys/link-targets';
import { type DateStep, shiftDate } from '../../../../shared/journeys/nudge';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { type PartKey, partsOf } from './parts';
import type { PartsView } from './parts-view';
import { describeMoves } from './said';

export interface ArrangingParts {
  readonly connect: (from: TouchpointId, to: TouchpointId) => void;
  /** Connects each touchpoint to the next one in time. */
  readonly connectInOrder: (keys: readonly PartKey[]) => void;
  readonly move: (moves: Moves) => void;
  readonly nudge: (moves: Moves) => void;
  readonly align: (keys: readonly PartKey[], how: Alignment) => void;
  readonly shift: (keys: readonly PartKey[], unit: DateStep, by: number) => void;
}

/** The ways to connect the cards of a journey and to give them other dates and lanes. */
export function useArrangingParts(journey: Journey, view: PartsView): ArrangingParts {
  const dispatch = useDispatch();
  const tell = (command: Command, text: string) => {
    if (dispatch(command)) view.say(text);
  };
  return {
    connect: (from, to) => tell(addLink(journey.id, { id: newId<LinkId>(), from, to }), t('journeys.said.connected')),
    connectInOrder: (keys) => {
      const links = linksInOrder(journey, partsOf(journey, keys).touchpoints);
      const named = links.map((ends) => ({ id: newId<LinkId>(), ...ends }));
      tell(addLinks(journey.id, named), t('journeys.said.connected'));
    },
    move: (moves) => tell(moveParts(journey.id, moves), describeMoves(journey, moves)),
    nudge: (moves) => tell(nudgeParts(journey.id, moves), describeMoves(journey, moves)),
    align: (keys, how) => {
      const moves = alignMoves(journey, partsOf(journey, keys), how);
      const command = keys.length > 1 ? alignParts : moveParts;
      tell(command(journey.id, moves), describeMoves(journey, moves));
    },
    shift: (keys, unit, by) => {
      const moves = shiftMoves(journey, partsOf(journey, keys), (date) => shiftDate(date, unit, by));
      tell(nudgeParts(journey.id, moves), describeMoves(journey, moves));
    },
  };
}
