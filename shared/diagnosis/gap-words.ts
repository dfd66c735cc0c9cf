import { assertNever } from '../invariant';
import { otherSide, type Side } from '../side';
import type { Diagnosis, GapRating, Question } from '../workshop/schema/diagnosis';
import { combinedAnswer, type Formula, type GapFinding, type Measured } from './measured-gap';
import type { SideValue } from './side-answer';
import type { Spread } from './spread';

/** Bare words leave out on how many answers a figure rests, and who does not know: only where both stand beside it. */
export type Detail = 'full' | 'bare';

/** A gap in a few words, with its counts and units: "7 against 18 days", "2 of 5 named by both", "rated different". */
export function gapWords(diagnosis: Diagnosis, question: Question, gap: GapFinding, detail: Detail = 'full'): string {
  switch (gap.kind) {
    case 'measured':
      return measuredWords(diagnosis, question, gap, detail);
    case 'rated':
      return gap.measured === null
        ? RATING_WORDS[gap.rating]
        : `${RATING_WORDS[gap.rating]}; ${measuredWords(diagnosis, question, gap.measured, detail)}`;
    case 'unrated':
      return 'not rated';
    case 'one-sided':
      return `only ${gap.answered} answered`;
    case 'not-answered':
      return 'not answered';
    default:
      return assertNever(gap);
  }
}

/** What was measured, in words: the figures of both sides, marketing first, then on how many sheets they rest when there are several. */
export function measuredWords(
  diagnosis: Diagnosis,
  question: Question,
  measured: Measured,
  detail: Detail = 'full',
): string {
  const marketing = combinedAnswer(diagnosis, 'marketing', question);
  const sales = combinedAnswer(diagnosis, 'sales', question);
  if (!marketing || !sales) return apartOf100(measured.distance);
  const words = pairWords(marketing.value, sales.value, question, measured.distance);
  return detail === 'bare' ? words : `${words}${unknowingWords(measured)}${countWords(measured)}`;
}

/** How far a side's prediction is from what the other side said, in words. */
export function predictionWords(side: Side, measured: Measured): string {
  return measured.distance === 0
    ? `${side} expected exactly what ${otherSide(side)} said`
    : `what ${side} expected and what ${otherSide(side)} said are ${apartOf100(measured.distance)}`;
}

/** How far the sheets of one side are apart, in words. */
export function spreadWords({ distance }: Pick<Spread, 'distance'>): string {
  return distance === 0 ? 'all alike' : `${apartOf100(distance)} on average`;
}

/** How a distance is computed, in one sentence for the facilitator. */
export function formulaWords(formula: Formula): string {
  return FORMULA_WORDS[formula];
}

/** A number with at most one place behind the point, and its unit. */
export const figureWords = (number: number, unit: string): string => `${figures.format(number)} ${unit}`.trim();

const RATING_WORDS = {
  same: 'rated the same',
  close: 'rated close',
  different: 'rated different',
  opposite: 'rated opposite',
} as const satisfies Record<GapRating, string>;

const FORMULA_WORDS = {
  number:
    'The difference of the two numbers, divided by the larger of the two: 0 is no gap, 100 is as far apart as can be. With several answers on a side its median counts.',
  shares:
    'Half of what all shares differ by, added up: 0 of 100 are the same shares, 100 of 100 share nothing. With several answers on a side the mean of each share counts.',
  choice:
    'The part of the answers that would have to change for both sides to have chosen alike: 0 of 100 are the same choices, 100 of 100 have none in common. “We do not know” counts as a choice.',
  overlap:
    'What both sides named, divided by everything that was named. Lists are compared word by word as they were written, without case and final punctuation; where two wordings mean the same, rate the gap by hand.',
  order:
    'From the top down, at every place, the part of the entries so far that both sides have; the gap is what is missing to 1 on average, so that the first places count most. Entries are compared word by word as they were written; where two wordings mean the same, rate the gap by hand.',
  scale:
    'The steps between the two, divided by the steps of the whole scale. With several answers on a side its median step counts.',
} as const satisfies Record<Formula, string>;

function pairWords(a: SideValue, b: SideValue, { shape }: Question, distance: number): string {
  if (a.kind === 'number' && b.kind === 'number') {
    const unit = shape.kind === 'number' ? shape.unit : '';
    if (distance === 0) return `both ${figureWords(a.number, unit)}`;
    return `${figures.format(a.number)} against ${figureWords(b.number, unit)}`;
  }
  if (a.kind === 'scale' && b.kind === 'scale') {
    const steps = figures.format(Math.abs(a.position - b.position));
    return distance === 0 ? 'the same step' : `${steps} of ${a.steps - 1} ${a.steps === 2 ? 'step' : 'steps'} apart`;
  }
  if (a.kind === 'choice' && b.kind === 'choice') return choiceWords(distance, a.chosen.length > 1);
  if ('mentions' in a && 'mentions' in b) return namedWords(a, b, distance);
  return distance === 0 ? 'the same shares' : `${of100(distance)} points differ`;
}

type Mentions = Extract<SideValue, { mentions: unknown }>;

function choiceWords(distance: number, isSplit: boolean): string {
  if (distance === 0) return isSplit ? 'split alike on both sides' : 'the same choice';
  return distance === 1 ? 'different choices' : `choices ${apartOf100(distance)}`;
}

function namedWords(a: Mentions, b: Mentions, distance: number): string {
  const [first, second] = [a.mentions.map(({ key }) => key), b.mentions.map(({ key }) => key)];
  const all = new Set([...first, ...second]).size;
  const both = first.filter((key) => second.includes(key)).length;
  const what = a.kind === 'picks' ? 'picked' : 'named';
  if (both < all) return `${both} of ${all} ${what} by both`;
  if (a.kind !== 'ordered') return all === 1 ? `the same one ${what} by both` : `all ${all} ${what} by both`;
  return distance === 0 ? 'the same in the same order' : `all ${all} named by both, in another order`;
}

/** "60 of 100"; what differs at all is never said to be 0. */
function of100(distance: number): string {
  const rounded = Math.round(distance * 100);
  return distance > 0 && rounded === 0 ? 'less than 1 of 100' : `${rounded} of 100`;
}

const apartOf100 = (distance: number): string => `${of100(distance)} apart`;

/** ": sales does not know". */
function unknowingWords({ unknowing }: Measured): string {
  const [first, second] = unknowing;
  if (first === undefined) return '';
  return second === undefined ? `: ${first} does not know` : `: ${first} and ${second} do not know`;
}

/** " (1 marketing and 3 sales answers)"; nothing where each side answered as one. */
function countWords({ n: { marketing, sales } }: Measured): string {
  return marketing === 1 && sales === 1 ? '' : ` (${marketing} marketing and ${sales} sales answers)`;
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
