import type { QuestionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { GapRating } from '../workshop/schema/diagnosis';
import type { Command } from './command';

/** Rates how far apart the two answers are; null takes the rating back. Changes nothing before the reveal. */
export const rateGap = (id: QuestionId, rating: GapRating | null): Command => ({
  label: 'gaps.rate',
  apply(draft) {
    const gap = gapOf(draft, id);
    if (gap) gap.rating = rating;
  },
});

/** Notes what the room said about a gap. Changes nothing before the reveal. */
export const noteGap = (id: QuestionId, note: string): Command => ({
  label: 'gaps.note',
  group: `gap:${id}:note`,
  apply(draft) {
    const gap = gapOf(draft, id);
    if (gap) gap.note = note;
  },
});

function gapOf({ diagnosis }: Workshop, id: QuestionId): { rating: GapRating | null; note: string } | null {
  if (diagnosis.revealedAt === null || !(id in diagnosis.questions.byId)) return null;
  diagnosis.gaps[id] ??= { rating: null, note: '' };
  return diagnosis.gaps[id];
}
