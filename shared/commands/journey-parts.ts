import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../ids';
import { clip, type Clipping, fitted } from '../journeys/clipping';
import { hasRoomFor } from '../journeys/limits';
import { isSameDate } from '../journeys/same-date';
import type { PartialDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Journey, Lane } from '../workshop/schema/journeys';
import { insert, list, removeAll } from '../workshop/table';
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

/** The same when several parts are given one date or one lane. */
export const alignParts = (journeyId: JourneyId, moves: Moves): Command => ({
  ...moveParts(journeyId, moves),
  label: 'touchpoints.align',
});

/** Puts copies into a journey, with the links among them, in one step; changes nothing when the journey has no room for all of them. */
export const pasteParts = (journeyId: JourneyId, copies: Clipping): Command => ({
  label: 'touchpoints.paste',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (!journey || !hasRoomFor(journey, copies.touchpoints.length)) return;
    for (const touchpoint of copies.touchpoints) insert(journey.touchpoints, touchpoint);
    for (const link of copies.links) insert(journey.links, link);
    for (const handoff of copies.handoffs) insert(journey.handoffs, handoff);
  },
});

/** The same for copies of what is in the journey itself. */
export const duplicateParts = (journeyId: JourneyId, copies: Clipping): Command => ({
  ...pasteParts(journeyId, copies),
  label: 'touchpoints.duplicate',
});

/**
 * Moves parts into another journey in one step, with the links among them; what cites one of the touchpoints as evidence goes along. A
 * date after the close of the other deal becomes unknown. Changes nothing when the other journey has no room for all of them.
 */
export const transferParts = (
  from: JourneyId,
  to: JourneyId,
  parts: Required<Pick<JourneyParts, 'touchpoints' | 'handoffs'>>,
): Command => ({
  label: 'touchpoints.move',
  apply(draft) {
    const [source, target] = [draft.journeys.byId[from], draft.journeys.byId[to]];
    if (!source || !target || from === to) return;
    const moved = fitted(clip(source, parts), target);
    if (!hasRoomFor(target, moved.touchpoints.length)) return;
    followEvidence(draft, { from, to, moved });
    takeOut(source, parts);
    for (const touchpoint of moved.touchpoints) insert(target.touchpoints, touchpoint);
    for (const link of moved.links) insert(target.links, link);
    for (const handoff of moved.handoffs) insert(target.handoffs, handoff);
  },
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
    takeOut(journey, { touchpoints, links, handoffs });
    forgetTouchpoints(draft, journeyId, touchpoints);
  },
});

function takeOut(journey: Journey, { touchpoints = [], links = [], handoffs = [] }: JourneyParts): void {
  removeAll(journey.touchpoints, touchpoints);
  removeAll(journey.handoffs, handoffs);
  const { byId } = journey.touchpoints;
  const gone = new Set(links);
  const loose = list(journey.links).filter(({ id, from, to }) => gone.has(id) || !(from in byId) || !(to in byId));
  removeAll(
    journey.links,
    loose.map(({ id }) => id),
  );
}

interface Transfer {
  readonly from: JourneyId;
  readonly to: JourneyId;
  readonly moved: Clipping;
}

function followEvidence(draft: Workshop, { from, to, moved }: Transfer): void {
  const gone = new Set<TouchpointId | null>(moved.touchpoints.map(({ id }) => id));
  for (const cited of list(draft.patterns.disconnects).flatMap(({ evidence }) => evidence)) {
    if (cited.journey === from && gone.has(cited.touchpoint)) cited.journey = to;
  }
}

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
