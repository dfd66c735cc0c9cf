import { assembleClauses } from '../../../agreement/assemble';
import { FIRST_RESPONSE, spanText } from '../../../agreement/response-time';
import { cadences as libraryMeetings } from '../../../content/cadences';
import { handoffSteps as librarySteps } from '../../../content/handoff-steps';
import type { Workshop } from '../../../workshop/schema';
import type { Agreement, Cadence, HandoffStep } from '../../../workshop/schema/agreement';
import { list } from '../../../workshop/table';

/** The terms of a draft that stand as the library proposes them: clauses by their key, steps of the hand-off and meetings by their place in the terms. */
export interface ProposedTerms {
  readonly clauses: ReadonlySet<string>;
  readonly handoff: ReadonlySet<number>;
  readonly meetings: ReadonlySet<number>;
}

/** What is signed was agreed. */
export const NOTHING_PROPOSED: ProposedTerms = { clauses: new Set(), handoff: new Set(), meetings: new Set() };

/**
 * What nobody has changed, taken over or decided, so that a draft must not say it as if it were agreed: a clause with the words, the consequence
 * and the owner that it came with; a step and a meeting as in the library. What was signed once has been agreed.
 */
export function proposedTerms(workshop: Workshop): ProposedTerms {
  const { agreement } = workshop;
  if (agreement.versions.order.length > 0) return NOTHING_PROPOSED;
  const meetings = list(agreement.cadences).filter(({ included }) => included);
  return {
    clauses: untouchedClauses(workshop),
    handoff: placesOf(list(agreement.handoff), (step) => isUntouchedStep(step, agreement)),
    meetings: placesOf(meetings, isUntouchedMeeting),
  };
}

/** How many terms there are that nobody has agreed on. */
export const countProposed = ({ clauses, handoff, meetings }: ProposedTerms): number =>
  clauses.size + handoff.size + meetings.size;

function untouchedClauses(workshop: Workshop): ReadonlySet<string> {
  const { byId } = workshop.agreement.clauses;
  const untouched = assembleClauses(workshop).filter(({ clause: { id, side, owner, consequence }, origins }) => {
    const own = byId[id];
    // Whoever keeps the agreement alive takes over what both sides carry.
    const isTakenOver = own?.owner !== owner || (side === 'both' && owner !== '');
    const isAsItCame = own?.included === true && !own.edited && own.consequence === consequence;
    return isAsItCame && !isTakenOver && origins.length === 0;
  });
  return new Set(untouched.map(({ clause }) => clause.id));
}

function isUntouchedStep({ id, step, lane, owner, clock, record }: HandoffStep, { response }: Agreement): boolean {
  if (id === FIRST_RESPONSE && spanText(response) !== '') return false;
  return librarySteps.some(
    (usual) =>
      usual.id === id &&
      usual.step === step &&
      usual.lane === lane &&
      usual.owner === owner &&
      usual.clock === clock &&
      usual.record === record,
  );
}

function isUntouchedMeeting({ id, name, every, who, minutes, agenda, firstOn }: Cadence): boolean {
  return libraryMeetings.some(
    (usual) =>
      usual.id === id &&
      usual.name === name &&
      usual.every === every &&
      usual.who === who &&
      usual.minutes === minutes &&
      usual.agenda === agenda &&
      firstOn === null,
  );
}

const placesOf = <T>(items: readonly T[], holds: (item: T) => boolean): ReadonlySet<number> =>
  new Set(items.flatMap((item, index) => (holds(item) ? [index] : [])));
