import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../ids';
import { isSameDate } from '../journeys/same-date';
import type { PartialDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Lane } from '../workshop/schema/journeys';
import { list, remove } from '../workshop/table';
import type { Command } from './command';

/** Where touchpoints and hand-offs are to go. */
export interface Moves {
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly lane: Lane; readonly date: PartialDate }[];
  readonly handoffs: readonly { readonly id: HandoffId; readonly date: PartialDate }[];
}

/** Moves touchpoints and hand-offs of a journey to another lane or date, all in one step: what one drag does. */
export const moveParts = (journeyId: JourneyId, { touchpoints, handoffs }: Moves): Command => ({
  label: touchpoints.length > 0 ? 'touchpoints.move' : 'handoffs.move',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (!journey) return;
    for (const { id, lane, date } of touchpoints) {
      const touchpoint = journey.touchpoints.byId[id];
      if (touchpoint) touchpoint.lane = lane;
      if (touchpoint && !isSameDate(touchpoint.date, date)) touchpoint.date = date;
    }
    for (const { id, date } of handoffs) {
      const handoff = journey.handoffs.byId[id];
      if (handoff && !isSameDate(handoff.date, date)) handoff.date = date;
    }
  },
});

/** The same by keyboard: a run of presses on the same parts is one step. */
export const nudgeParts = (journeyId: JourneyId, moves: Moves): Command => ({
  ...moveParts(journeyId, moves),
  group: `nudge:${[...moves.touchpoints, ...moves.handoffs].map(({ id }) => id).join()}`,
});

/** Parts of one journey, by kind. */
export interface JourneyParts {
  readonly touchpoints?: readonly TouchpointId[];
  readonly links?: readonly LinkId[];
  readonly handoffs?: readonly HandoffId[];
}

/** Takes parts of a journey out in one step, with the links of its touchpoints; a disconnect keeps the win as its evidence. */
export const removeParts = (
  journeyId: JourneyId,
  { touchpoints = [], links = [], handoffs = [] }: JourneyParts,
): Command => ({
  label: touchpoints.length > 0 ? 'touchpoints.remove' : handoffs.length > 0 ? 'handoffs.remove' : 'links.remove',
  apply(draft) {
    const journey = draft.journeys.byId[journeyId];
    if (!journey) return;
    for (const id of touchpoints) remove(journey.touchpoints, id);
    for (const id of handoffs) remove(journey.handoffs, id);
    const { byId } = journey.touchpoints;
    for (const { id, from, to } of list(journey.links)) {
      if (links.includes(id) || !(from in byId) || !(to in byId)) remove(journey.links, id);
    }
    forgetTouchpoints(draft, journeyId, touchpoints);
  },
});

function forgetTouchpoints(draft: Workshop, journeyId: JourneyId, ids: readonly TouchpointId[]): void {
  for (const disconnect of list(draft.patterns.disconnects)) {
    const kept = disconnect.evidence.filter(
      ({ journey, touchpoint }) => journey !== journeyId || touchpoint === null || !ids.includes(touchpoint),
    );
    if (kept.length === disconnect.evidence.length) continue;
    const stillCitesWin = kept.some(({ journey }) => journey === journeyId);
    disconnect.evidence = stillCitesWin ? kept : [...kept, { journey: journeyId, touchpoint: null }];
  }
}
