import { z } from 'zod';
import questionsFile from '../../resources/content/questions.json';
import { QuestionId } from '../ids';
import { AnswerShape, QuestionGroup } from '../workshop/schema/diagnosis';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A diagnostic question with what helps the facilitator to ask it. */
export const QuestionContent = z.strictObject({
  id: QuestionId,
  group: QuestionGroup,
  text: Wording,
  probe: Wording,
  shape: AnswerShape,
  leadsTo: Wording,
  /** What to say next when the room gives the usual first answer. */
  hint: z.strictObject({ ifTheySay: Wording, then: Wording }),
  source: SourceKeys,
});
export type QuestionContent = z.infer<typeof QuestionContent>;

const file = contentFile(QuestionContent).parse(questionsFile);

/** The diagnostic questions in the order they are asked. */
export const questions: readonly QuestionContent[] = file.items;

/** The version of the wording, kept with every question that is copied into a workshop. */
export const questionsVersion: number = file.version;
