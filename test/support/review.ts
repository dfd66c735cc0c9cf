import type { Command } from '../../shared/commands/command';
import { reveal } from '../../shared/commands/seal';
import type { AnswerPart } from '../../shared/diagnosis/answer';
import type { SheetId } from '../../shared/ids';
import { SIDES, type Side } from '../../shared/side';
import type { Workshop } from '../../shared/workshop/schema';
import type { AnswerShape, QuestionGroup, SheetBy } from '../../shared/workshop/schema/diagnosis';
import { emptyTable, insert, list } from '../../shared/workshop/table';
import { fillsOn, Q, sheetFor } from './diagnosis';
import { newWorkshop, NOW } from './new-workshop';
import { after } from './run-commands';

/** Options of a question that are called as they are named. */
export const options = (...ids: readonly string[]) => ids.map((id) => ({ id, label: `The ${id}` }));

/** Puts a question of one's own to both sides. */
export const asks = (id: string, shape: AnswerShape, group: QuestionGroup = 'together', fix = ''): Command => ({
  label: 'diagnosis.answer',
  apply({ diagnosis }) {
    insert(diagnosis.questions, {
      id: Q(id),
      contentVersion: 1,
      origin: 'own',
      group,
      text: `Question ${id}`,
      probe: `Which ${id}?`,
      hint: { ifTheySay: 'It depends', then: 'On what?' },
      shape,
      evidence: null,
      leadsTo: 'A decision',
      destination: 'definition',
      fix,
      source: 'design',
      hidden: false,
    });
  },
});

/** A workshop that asks nothing but these questions. */
export function asking(...questions: readonly Command[]): Workshop {
  const empty = newWorkshop();
  return after({ ...empty, diagnosis: { ...empty.diagnosis, questions: emptyTable() } }, ...questions);
}

/** Somebody's answers: the sheet is laid out and filled in. */
export const sheet = (
  id: string,
  side: Side,
  answers: Readonly<Record<string, AnswerPart>>,
  by?: SheetBy,
): Command[] => [
  sheetFor(id, side, by ?? { kind: 'unnamed' }),
  ...Object.entries(answers).map(([question, part]) => fillsOn(id, question, part)),
];

/** Everything is sealed and revealed, also a side that said nothing. */
export const revealAll = (): Command => ({
  label: 'diagnosis.reveal',
  apply(draft) {
    for (const side of SIDES) sheetFor(`empty-${side}`, side, { kind: 'side' }).apply(draft);
    for (const each of list(draft.diagnosis.sheets)) each.sealedAt = NOW;
    reveal(NOW).apply(draft);
    draft.diagnosis.revealedAt = NOW;
    for (const side of SIDES) dropEmpty(draft, `empty-${side}` as SheetId);
  },
});

function dropEmpty({ diagnosis: { sheets } }: Workshop, id: SheetId): void {
  delete sheets.byId[id];
  sheets.order = sheets.order.filter((each) => each !== id);
}
