import { answer, predict } from '../../shared/commands/answers';
import type { Command } from '../../shared/commands/command';
import { reveal, seal } from '../../shared/commands/seal';
import { openSheet } from '../../shared/commands/sheets';
import type { AnswerPart } from '../../shared/diagnosis/answer';
import type { QuestionId, SheetId } from '../../shared/ids';
import type { Side } from '../../shared/side';
import type { Timestamp } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Answer, Sheet, SheetBy } from '../../shared/workshop/schema/diagnosis';
import { NOW } from './new-workshop';

/** The id of a built-in question. */
export const Q = (id: string): QuestionId => id as QuestionId;

/** The sheet of a side together, as `fills` opens it. */
export const sheetId = (side: Side): SheetId => side as string as SheetId;

/** One side together fills in one field; its sheet is laid out when it is not there. */
export const fills = (side: Side, id: string, part: AnswerPart): Command =>
  onSheet(side, answer(sheetId(side), Q(id), part));

/** What a side says to a question in its own words. */
export const says = (side: Side, id: string, text: string): Command => fills(side, id, { kind: 'text', text });

/** What a side expects the other to answer. */
export const expects = (side: Side, id: string, part: AnswerPart): Command =>
  onSheet(side, predict(sheetId(side), Q(id), part));

/** Lays out the sheet of one person of a side, or of somebody unnamed. */
export const sheetFor = (id: string, side: Side, by: SheetBy, onPaper = false): Command =>
  openSheet({ id: id as SheetId, side, by, onPaper });

/** Somebody fills in a field on a sheet that was laid out before. */
export const fillsOn = (sheet: string, id: string, part: AnswerPart): Command => answer(sheet as SheetId, Q(id), part);

/** Seals the sheet of a side together. */
export const sealSide = (side: Side, at: Timestamp = NOW): Command => seal(sheetId(side), at);

/** The sheet of a side together. */
export const sheetIn = ({ diagnosis }: Workshop, side: Side): Sheet | undefined => diagnosis.sheets.byId[sheetId(side)];

/** What a side together answered so far. */
export const answersIn = (workshop: Workshop, side: Side): Readonly<Record<QuestionId, Answer>> =>
  sheetIn(workshop, side)?.answers ?? {};

/** Both sides answer one question, seal and reveal. */
export const toTheReveal = (): readonly Command[] => [
  says('marketing', 'MS4', 'A download and a call'),
  says('sales', 'MS4', 'A budget and a date'),
  sealSide('marketing'),
  sealSide('sales'),
  reveal(NOW),
];

function onSheet(side: Side, command: Command): Command {
  return {
    ...command,
    apply(draft) {
      openSheet({ id: sheetId(side), side, by: { kind: 'side' } }).apply(draft);
      command.apply(draft);
    },
  };
}
