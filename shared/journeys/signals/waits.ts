import { compareText } from '../../compare-text';
import { touchpointKinds } from '../../content/touchpoint-kinds';
import { daysBetween, type IsoDate, representativeDay } from '../../time';
import type { Journey, Touchpoint } from '../../workshop/schema/journeys';
import { earliestDay, latestDay } from '../possible-days';
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

/** Each time that the buyer of a deal asked: those with a date in their order, and whether there are others. */
export interface Asks {
  readonly dated: readonly Asked[];
  readonly undated: boolean;
}

/** The answers that a buyer who asked may have had: those with a date in their turn, and whether there are others. */
export interface Answers {
  readonly dated: readonly Answered[];
  readonly undated: boolean;
}

/** Finds the askings among touchpoints: a kind that `asks`, in the lane of buyer or marketing. */
export function readAsks(touchpoints: readonly Touchpoint[]): Asks {
  const asks = touchpoints.filter(isAsking);
  const dated = asks.flatMap((ask) => askedOn(ask) ?? []).sort(inOrder);
  return { dated, undated: asks.length > dated.length };
}

/** Puts answers in their turn. */
export function readAnswers(answers: readonly AnsweredBy[]): Answers {
  const dated = answers.flatMap((answer) => answeredOn(answer) ?? []).sort(inTurn);
  return { dated, undated: answers.length > dated.length };
}

/** Two lots of answers as one. */
export const mergeAnswers = (a: Answers, b: Answers): Answers => ({
  dated: [...a.dated, ...b.dated].sort(inTurn),
  undated: a.undated || b.undated,
});

/**
 * Each time the buyer asked with the answer that may have come first, on the same day or later. Several askings with one answer are one
 * wait: the longest that is sure.
 */
export function waitsOf(asks: Asks, answers: Answers): Waits {
  const byAnswer = new Map<Answered, Asked>();
  let unanswered = false;
  for (const asked of asks.dated) {
    const answered = firstAnswer(asked, answers.dated);
    const known = answered && byAnswer.get(answered);
    if (!answered) unanswered = true;
    else if (!known || surely(asked, answered) < surely(known, answered)) byAnswer.set(answered, asked);
  }
  return {
    waits: [...byAnswer].map(([answered, asked]) => waitOf(asked, answered)),
    undated: asks.undated,
    unanswered,
  };
}

/** The moments of a deal that show a wait: the asking, and what answered it. */
export const evidenceOf = ({ id }: Journey, { ask, answer }: Waited): Signal['evidence'] => [
  { journey: id, touchpoint: ask },
  ...(answer.kind === 'touchpoint' ? [{ journey: id, touchpoint: answer.id }] : []),
];

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

const inOrder = (a: Asked, b: Asked): number => compareText(a.day, b.day) || compareText(a.ask.id, b.ask.id);

const inTurn = (a: Answered, b: Answered): number => compareText(a.earliest, b.earliest) || byRank(a.answer, b.answer);

const byRank = (a: AnsweredBy, b: AnsweredBy): number =>
  RANK[a.kind] - RANK[b.kind] || compareText(nameOf(a), nameOf(b));

/** On one day a word from sales counts before the hand-off that led to it, and both before the close. */
const RANK: Readonly<Record<AnsweredBy['kind'], number>> = { touchpoint: 0, handoff: 1, close: 2 };

const nameOf = (answer: AnsweredBy): string => (answer.kind === 'close' ? 'close' : `${answer.kind}/${answer.id}`);

const isAsking = ({ kind, lane }: Touchpoint): boolean => lane !== 'sales' && ASKING.has(kind);

const ASKING: ReadonlySet<string> = new Set(touchpointKinds.flatMap(({ id, asks }) => (asks ? [id] : [])));
