import { gapWords } from '../../../diagnosis/gap-words';
import { decisionsOn, isOpenGap, isToDo } from '../../../diagnosis/gap-state';
import { dotsOn, rankedQuestions, type RankedQuestion } from '../../../diagnosis/ranking';
import type { Workshop } from '../../../workshop/schema';
import type { Diagnosis } from '../../../workshop/schema/diagnosis';
import { quietText, sectionOf, tableBlock } from '../../blocks';
import type { Cell, SectionBuilder } from '../../model';
import { capital, themeOf } from './record-answers';
import { recordWords } from './record-words';

/** The questions on which the sides are apart or on which something was decided, the widest gap first. */
export function openGaps(diagnosis: Diagnosis): readonly RankedQuestion[] {
  if (diagnosis.revealedAt === null) return [];
  return rankedQuestions(diagnosis).filter(
    ({ gap, state, question }) => isOpenGap(gap) || isToDo(state) || decisionsIn(diagnosis, question.id).length > 0,
  );
}

/** What was decided about a question, as far as it says something. */
export const decisionsIn = (diagnosis: Diagnosis, id: RankedQuestion['question']['id']) =>
  decisionsOn(diagnosis, id).filter(({ text }) => text.trim() !== '');

/** The gaps with their ratings, priorities and decisions; before the reveal there are none to tell of. */
export function gapsSection({ diagnosis }: Workshop): SectionBuilder {
  const { heading, before, none, text, close, caption, columns } = recordWords.gaps;
  if (diagnosis.revealedAt === null) return sectionOf(heading, [quietText(before)]);
  const open = openGaps(diagnosis);
  const answered = rankedQuestions(diagnosis).filter(({ gap }) => gap.kind !== 'not-answered').length;
  const shownClose = answered - open.filter(({ gap }) => gap.kind !== 'not-answered').length;
  const rest = shownClose === 0 ? [] : [quietText(close(shownClose))];
  if (open.length === 0) return sectionOf(heading, [quietText(none), ...rest]);
  const hasDots = diagnosis.votes.shownAt !== null;
  const table = tableBlock(
    caption,
    [
      [columns.question, 7],
      [columns.gap, 5],
      [columns.when, 2],
      ...(hasDots ? ([[columns.dots, 1.5]] as const) : []),
      [columns.decided, 7],
    ],
    open.map((ranked) => gapRow(diagnosis, ranked, hasDots)),
  );
  return sectionOf(heading, [quietText(text), table, ...rest]);
}

function gapRow(diagnosis: Diagnosis, { question, gap }: RankedQuestion, hasDots: boolean): readonly Cell[] {
  const priority = diagnosis.gaps[question.id]?.priority ?? null;
  return [
    { text: question.text, note: themeOf(diagnosis, question) },
    { text: capital(gapWords(diagnosis, question, gap)) },
    { text: priority === null ? '' : recordWords.gaps.priorities[priority] },
    ...(hasDots ? [{ text: String(dotsOn(diagnosis, question.id)) }] : []),
    {
      text: decisionsIn(diagnosis, question.id)
        .map((decision) => decision.text.trim())
        .join('\n'),
    },
  ];
}
