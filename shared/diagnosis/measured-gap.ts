import { assertNever } from '../invariant';
import type { QuestionId } from '../ids';
import { otherSide, SIDES, type Side } from '../side';
import type { Answer, AnswerShape, Diagnosis, GapRating, Question } from '../workshop/schema/diagnosis';
import {
  numberDistance,
  orderDistance,
  overlapDistance,
  ratingDistance,
  scaleDistance,
  sharesDistance,
} from './distance';
import { answersTo, type GivenAnswer, predictionsOn } from './sheets';
import { type Mention, readingOrder, type SideAnswer, sideAnswer, type SideValue } from './side-answer';

/** Which formula a distance comes from. */
export type Formula = 'number' | 'shares' | 'choice' | 'overlap' | 'order' | 'scale';

/** How far apart two values are, from 0 (equal) to 1, with the number of sheets on either side. */
export interface Measured {
  readonly distance: number;
  readonly formula: Formula;
  readonly n: Readonly<Record<Side, number>>;
  /** The sides on which everybody chose that it is not known: a finding of its own. */
  readonly unknowing: readonly Side[];
}

/** How far apart the two sides are on a question, and how that is known. A rating stands above what was measured. */
export type GapFinding =
  | ({ readonly kind: 'measured' } & Measured)
  | {
      readonly kind: 'rated';
      readonly rating: GapRating;
      readonly distance: number;
      readonly measured: Measured | null;
    }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'one-sided'; readonly answered: Side }
  | { readonly kind: 'not-answered' };

/** The gap of a question: rated by the room, else measured from the answers, else what is missing for either. */
export function gapOf(diagnosis: Diagnosis, id: QuestionId): GapFinding {
  const question = diagnosis.questions.byId[id];
  const answered = SIDES.filter((side) => answersTo(diagnosis, side, id).length > 0);
  const rating = diagnosis.gaps[id]?.rating ?? null;
  const measured = question ? measuredGap(diagnosis, question) : null;
  if (rating !== null) return { kind: 'rated', rating, distance: ratingDistance(rating), measured };
  if (measured) return { kind: 'measured', ...measured };
  const [first, second] = answered;
  if (first === undefined) return { kind: 'not-answered' };
  return second === undefined ? { kind: 'one-sided', answered: first } : { kind: 'unrated' };
}

/** How far apart what the two sides said is, by the formula of the question's shape; null where only words or one side can be read. */
export function measuredGap(diagnosis: Diagnosis, question: Question): Measured | null {
  const marketing = combinedAnswer(diagnosis, 'marketing', question);
  const sales = combinedAnswer(diagnosis, 'sales', question);
  return marketing && sales && measure({ marketing, sales });
}

/** How far what a side predicted is from what the other side really said; null where either cannot be measured. */
export function predictionGap(diagnosis: Diagnosis, side: Side, question: Question): Measured | null {
  const predicted = sideAnswer(question.shape, answersOf(predictionsOn(diagnosis, side, question.id), question.id));
  const said = combinedAnswer(diagnosis, otherSide(side), question);
  if (!predicted || !said) return null;
  return measure(side === 'marketing' ? { marketing: predicted, sales: said } : { marketing: said, sales: predicted });
}

/** The one value of a side for a question; null when its sheets hold no more than words. */
export function combinedAnswer(diagnosis: Diagnosis, side: Side, { id, shape }: Question): SideAnswer | null {
  return sideAnswer(shape, answersOf(answersTo(diagnosis, side, id), id));
}

/** The distance of two answers of one shape; null when either holds no more than words. */
export function distanceOf(shape: AnswerShape, a: Answer, b: Answer): number | null {
  const [marketing, sales] = [sideAnswer(shape, [a]), sideAnswer(shape, [b])];
  return marketing && sales && (measure({ marketing, sales })?.distance ?? null);
}

/** The option that says "we do not know"; it counts like every other, and is told apart. */
const DONT_KNOW = 'dont-know';

function measure(sides: Readonly<Record<Side, SideAnswer>>): Measured | null {
  const { marketing, sales } = sides;
  const found = compare(marketing.value, sales.value);
  const unknowing = SIDES.filter((side) => saysDontKnow(sides[side].value));
  return found && { ...found, n: { marketing: marketing.n, sales: sales.n }, unknowing };
}

/** One formula for each shape, always from what the whole side says. */
function compare(a: SideValue, b: SideValue): Pick<Measured, 'distance' | 'formula'> | null {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' ? { formula: 'number', distance: numberDistance(a.number, b.number) } : null;
    case 'shares':
      return b.kind === 'shares' ? { formula: 'shares', distance: sharesDistance(a.percent, b.percent, 100) } : null;
    case 'choice':
      return b.kind === 'choice'
        ? { formula: 'choice', distance: sharesDistance(distribution(a.chosen), distribution(b.chosen), 1) }
        : null;
    case 'scale':
      return b.kind === 'scale' ? { formula: 'scale', distance: scaleDistance(a.position, b.position, a.steps) } : null;
    case 'ordered':
      return b.kind === 'ordered'
        ? { formula: 'order', distance: orderDistance(keysOf(a.mentions), keysOf(b.mentions)) }
        : null;
    case 'list':
    case 'counted':
    case 'picks':
      return b.kind === a.kind
        ? { formula: 'overlap', distance: overlapDistance(new Set(keysOf(a.mentions)), new Set(keysOf(b.mentions))) }
        : null;
    default:
      return assertNever(a);
  }
}

/** Which part of a side's sheets chose each option. */
function distribution(chosen: readonly Mention[]): Readonly<Record<string, number>> {
  const sheets = chosen.reduce((sum, option) => sum + option.sheets, 0);
  return Object.fromEntries(chosen.map((option) => [option.key, option.sheets / sheets]));
}

const saysDontKnow = (value: SideValue): boolean =>
  value.kind === 'choice' && value.chosen.every(({ key }) => key === DONT_KNOW);

const keysOf = (mentions: readonly Mention[]): readonly string[] => mentions.map(({ key }) => key);

const answersOf = (given: readonly GivenAnswer[], id: QuestionId): readonly Answer[] =>
  readingOrder(given, id).map(({ answer }) => answer);
