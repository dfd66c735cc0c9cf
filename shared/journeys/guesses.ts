import { foldEntry } from '../diagnosis/fold-entry';
import { combinedAnswer } from '../diagnosis/measured-gap';
import type { SideAnswer } from '../diagnosis/side-answer';
import { QuestionId } from '../ids';
import { SIDES, type Side } from '../side';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import type { ContentUse } from './content';

/** What a side answered before the wins were mapped, and on how many sheets. */
export interface Guess {
  readonly days: number;
  readonly sheets: number;
}

/** A piece of content that sales says it uses, with the wins it was seen in. */
export interface ClaimedContent {
  readonly name: string;
  /** The piece as the wins know it; null when no win has used it. */
  readonly use: ContentUse | null;
}

/** What marketing said buyers see first, and last before they write or call. */
export interface AssumedPath {
  readonly first: string;
  readonly last: string;
}

/** The questions whose revealed answers stand beside what the wins show, by their place in the question bank (S3). */
export const COMPARED_QUESTIONS = {
  cycle: QuestionId.parse('BT5'),
  usedContent: QuestionId.parse('MS5'),
  path: QuestionId.parse('SM3'),
} as const;

/**
 * How many days each side thought a deal takes from first contact to contract (BT5). Formula: the median over the sheets of the side.
 * Nothing before the reveal, and nothing when the question does not ask for days.
 */
export function cycleGuesses(diagnosis: Diagnosis): Readonly<Record<Side, Guess | null>> {
  const [marketing, sales] = SIDES.map((side) => {
    const answer = revealedAnswer(diagnosis, side, COMPARED_QUESTIONS.cycle);
    return answer?.value.kind === 'number' && asksForDays(diagnosis)
      ? { days: answer.value.number, sheets: answer.n }
      : null;
  });
  return { marketing: marketing ?? null, sales: sales ?? null };
}

/** The content that sales itself says it uses (MS5), each with the wins that show it; null before the reveal or without an answer. */
export function claimedContent(diagnosis: Diagnosis, uses: readonly ContentUse[]): readonly ClaimedContent[] | null {
  const answer = revealedAnswer(diagnosis, 'sales', COMPARED_QUESTIONS.usedContent);
  if (answer?.value.kind !== 'list') return null;
  const byKey = new Map(uses.map((use) => [foldEntry(use.name), use]));
  return answer.value.mentions.map(({ key, text }) => ({ name: text, use: byKey.get(key) ?? null }));
}

/** The path to the first contact as marketing described it (SM3); null before the reveal or without an answer. */
export function assumedPath(diagnosis: Diagnosis): AssumedPath | null {
  const answer = revealedAnswer(diagnosis, 'marketing', COMPARED_QUESTIONS.path);
  if (answer?.value.kind !== 'ordered') return null;
  const { mentions } = answer.value;
  const [first, last] = [mentions[0], mentions.at(-1)];
  return first && last ? { first: first.text, last: last.text } : null;
}

/** The only way from here to an answer: it is closed until both sides were revealed. */
function revealedAnswer(diagnosis: Diagnosis, side: Side, id: QuestionId): SideAnswer | null {
  if (diagnosis.revealedAt === null) return null;
  const question = diagnosis.questions.byId[id];
  return question ? combinedAnswer(diagnosis, side, question) : null;
}

function asksForDays({ questions }: Diagnosis): boolean {
  const shape = questions.byId[COMPARED_QUESTIONS.cycle]?.shape;
  return shape?.kind === 'number' && shape.unit.trim().toLowerCase() === 'days';
}
