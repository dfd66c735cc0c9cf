import type { Handoff, Journey, Touchpoint } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isAfterClose } from '../before-close';
import { type Staged, type StageEntry, stagedTouchpoints, stageEntries } from '../stages';
import { type Answers, type Asks, readAnswers, readAsks } from './waits';

/** A win as the rules look at it: read, filtered and put in order once for all of them. */
export interface ReadWin {
  readonly journey: Journey;
  /** The touchpoints that can have come before the close, dated or not: what came after it says nothing. */
  readonly touchpoints: readonly Touchpoint[];
  /** The hand-offs that can have come before the close, dated or not. */
  readonly handoffs: readonly Handoff[];
  readonly staged: readonly Staged[];
  readonly entries: readonly StageEntry[];
  /** Each time that the buyer asked. */
  readonly asks: Asks;
  /** What sales did, dated or not, as answers to a buyer who asked. */
  readonly contacts: Answers;
}

/** Reads a win for the rules. */
export function readWin(journey: Journey): ReadWin {
  const isToClose = (part: Touchpoint | Handoff): boolean => !isAfterClose(journey, part);
  const touchpoints = list(journey.touchpoints).filter(isToClose);
  const staged = stagedTouchpoints(journey);
  const contacts = touchpoints.filter(({ lane }) => lane === 'sales');
  return {
    journey,
    touchpoints,
    handoffs: list(journey.handoffs).filter(isToClose),
    staged,
    entries: stageEntries(journey, staged),
    asks: readAsks(touchpoints),
    contacts: readAnswers(contacts.map(({ id, date }) => ({ kind: 'touchpoint', id, date }))),
  };
}
