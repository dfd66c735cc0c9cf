import type { QuestionId, ThemeId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Gap, GapRating, Priority } from '../workshop/schema/diagnosis';
import type { Command } from './command';

/** Rates how far apart the two answers are; null takes the rating back. Changes nothing before the reveal. */
export const rateGap = (id: QuestionId, rating: GapRating | null): Command => rateGaps([id], rating);

/** Rates several gaps alike in one step, such as close enough; null takes their ratings back. */
export const rateGaps = (ids: readonly QuestionId[], rating: GapRating | null): Command => ({
  label: 'gaps.rate',
  apply: (draft) => editGaps(draft, ids, { rating }),
});

/** Notes what the room said about a gap. Changes nothing before the reveal. */
export const noteGap = (id: QuestionId, note: string): Command => ({
  label: 'gaps.note',
  group: `gap:${id}:note`,
  apply: (draft) => editGaps(draft, [id], { note }),
});

/** Says when these gaps are worked on; null takes it back. Changes nothing before the reveal. */
export const prioritiseGaps = (ids: readonly QuestionId[], priority: Priority | null): Command => ({
  label: 'gaps.prioritise',
  apply: (draft) => editGaps(draft, ids, { priority }),
});

/** Puts these gaps under a theme; null takes them out of theirs. Changes nothing when the theme is not there. */
export const groupGaps = (ids: readonly QuestionId[], themeId: ThemeId | null): Command => ({
  label: 'gaps.group',
  apply(draft) {
    if (themeId === null || themeId in draft.diagnosis.themes.byId) editGaps(draft, ids, { themeId });
  },
});

function editGaps({ diagnosis }: Workshop, ids: readonly QuestionId[], fields: Partial<Gap>): void {
  if (diagnosis.revealedAt === null) return;
  for (const id of ids) {
    if (!(id in diagnosis.questions.byId)) continue;
    diagnosis.gaps[id] = { ...(diagnosis.gaps[id] ?? UNTOUCHED), ...fields };
  }
}

const UNTOUCHED: Gap = { rating: null, note: '', priority: null, themeId: null };
