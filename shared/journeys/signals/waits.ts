import { touchpointKinds } from '../../content/touchpoint-kinds';
import { daysBetween, type IsoDate, representativeDay } from '../../time';
import type { Journey, Touchpoint } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isBeforeClose } from '../before-close';
import { earliestDay, latestDay } from '../durations';
import type { AnsweredBy, Signal, Waited } from './signal';

/** A buyer's wait, with the fewest days that it can have lasted: what a rule may hold against anybody. */
export interface Wait {
  readonly waited: Waited;
  readonly atLeast: number;
}

/** How long the buyer of a deal waited each time, and whether there is asking without a date. */
export interface Waits {
  readonly waits: readonly Wait[];
  /** Whether the buyer asked at a time that nobody knows. */
  readonly undated: boolean;
  /** Whether the buyer asked and none of the answers came after. */
  readonly unanswered: boolean;
}

/**
 * Each time the buyer asked (a kind that `asks`, in the lane of buyer or marketing) with the answer that may have come first, on the
 * same day or later. Several askings with one answer are one wait: the longest that is sure.
 */
export function waitsOf(journey: Journey, answers: readonly AnsweredBy[]): Waits {
  const asks = list(journey.touchpoints).filter((each) => isAsking(each) && isBeforeClose(journey, each));
  const dated = asks.flatMap((ask) => askedOn(ask) ?? []).sort(inOrder);
  const spans = answers.flatMap((answer) => answeredOn(answer) ?? []).sort(inTurn);
  const byAnswer = new Map<Answered, Asked>();
  let unanswered = false;
  for (const asked of dated) {
    const answered = firstAnswer(asked, spans);
    const known = answered && byAnswer.get(answered);
    if (!answered) unanswered = true;
    else if (!known || surely(asked, answered) < surely(known, answered)) byAnswer.set(answered, asked);
  }
  return {
    waits: [...byAnswer].map(([answered, asked]) => waitOf(asked, answered)),
    undated: asks.length > dated.length,
    unanswered,
  };
}

/** What sales did in a deal, dated or not, as answers to a buyer who asked. */
export const contactsOf = (journey: Journey): readonly AnsweredBy[] =>
  list(journey.touchpoints)
    .filter(({ lane }) => lane === 'sales')
    .map(({ id, date }) => ({ kind: 'touchpoint', id, date }));

/** The moments of a deal that show a wait: the asking, and what answered it. */
export const evidenceOf = ({ id }: Journey, { ask, answer }: Waited): Signal['evidence'] => [
  { journey: id, touchpoint: ask },
  ...(answer.kind === 'touchpoint' ? [{ journey: id, touchpoint: answer.id }] : []),
];

/** The hand-offs to sales of a deal, dated or not, as answers to a buyer who asked. */
export const handoffsToSales = (journey: Journey): readonly AnsweredBy[] =>
  list(journey.handoffs)
    .filter(({ direction }) => direction === 'marketing-to-sales')
    .map(({ id, date }) => ({ kind: 'handoff', id, date }));

/** An asking with the days that it may mean: days as texts compare in their order, and reading them is left to the end. */
interface Asked {
  readonly ask: Touchpoint;
  readonly day: IsoDate;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** An answer with the days that it may mean. */
interface Answered {
  readonly answer: AnsweredBy;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

function askedOn(ask: Touchpoint): Asked | null {
  const day = representativeDay(ask.date);
  const [earliest, latest] = [earliestDay(ask.date), latestDay(ask.date)];
  return day === null || earliest === null || latest === null ? null : { ask, day, earliest, latest };
}

function answeredOn(answer: AnsweredBy): Answered | null {
  const [earliest, latest] = [earliestDay(answer.date), latestDay(answer.date)];
  return earliest === null || latest === null ? null : { answer, earliest, latest };
}

/** The answer that leaves the shortest wait, as generously as the dates can be read; at the same wait in the order of the answers. */
function firstAnswer(asked: Asked, answers: readonly Answered[]): Answered | null {
  const possible = answers.filter(({ latest }) => latest >= asked.earliest);
  const atOnce = possible.filter(({ earliest }) => earliest <= asked.latest);
  const [first] = atOnce.length > 0 ? atOnce.toSorted((a, b) => byRank(a.answer, b.answer)) : possible;
  return first ?? null;
}

/** The last day on which a wait can have begun: the earlier, the longer it surely was. */
const surely = ({ latest }: Asked, { earliest }: Answered): IsoDate => (latest < earliest ? latest : earliest);

function waitOf({ ask, day, latest }: Asked, { answer, earliest }: Answered): Wait {
  const atLeast = Math.max(0, daysBetween(latest, earliest));
  const until = representativeDay(answer.date) ?? earliest;
  const approximate = ask.date.precision === 'month' || answer.date.precision === 'month';
  const days = Math.max(atLeast, daysBetween(day, until));
  return { atLeast, waited: { ask: ask.id, asked: ask.date, answer, days, approximate } };
}

const inOrder = (a: Asked, b: Asked): number => compare(a.day, b.day) || compare(a.ask.id, b.ask.id);

const inTurn = (a: Answered, b: Answered): number => compare(a.earliest, b.earliest) || byRank(a.answer, b.answer);

const byRank = (a: AnsweredBy, b: AnsweredBy): number => RANK[a.kind] - RANK[b.kind] || compare(nameOf(a), nameOf(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** On one day a word from sales counts before the hand-off that led to it, and both before the close. */
const RANK: Readonly<Record<AnsweredBy['kind'], number>> = { touchpoint: 0, handoff: 1, close: 2 };

const nameOf = (answer: AnsweredBy): string => (answer.kind === 'close' ? 'close' : `${answer.kind}/${answer.id}`);

const isAsking = ({ kind, lane }: Touchpoint): boolean => lane !== 'sales' && ASKING.has(kind);

const ASKING: ReadonlySet<string> = new Set(touchpointKinds.flatMap(({ id, asks }) => (asks ? [id] : [])));
