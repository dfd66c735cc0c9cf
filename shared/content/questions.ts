import { z } from 'zod';
import questionsFile from '../../resources/content/questions.json';
import { QuestionId } from '../ids';
import { AnswerShape, Destination, EvidenceKind, type Question, QuestionGroup } from '../workshop/schema/diagnosis';
import { contentFile, SourceKeys, Wording } from './content-file';
import { questionProblem } from './question-problem';

/** A diagnostic question with what helps the facilitator to ask it; `asked` says whether a new workshop asks it from the start. */
export const QuestionContent = z
  .strictObject({
    id: QuestionId,
    group: QuestionGroup,
    text: Wording,
    probe: Wording,
    /** What to say next when the room gives the usual first answer. */
    hint: z.strictObject({ ifTheySay: Wording, then: Wording }),
    shape: AnswerShape,
    evidence: EvidenceKind.nullable(),
    leadsTo: Wording,
    destination: Destination,
    /** What usually mends it; only barriers and symptoms have one. */
    fix: z.union([Wording, z.literal('')]),
    source: SourceKeys,
    asked: z.boolean(),
  })
  .refine((question) => questionProblem(question) === null, { message: 'its kind of answer is not complete' });
export type QuestionContent = z.infer<typeof QuestionContent>;

const file = contentFile(QuestionContent).parse(questionsFile);

/** The whole question bank, in the order in which a room would go through it. */
export const questions: readonly QuestionContent[] = file.items;

/** The version of the wording, kept with every question that is copied into a workshop. */
export const questionsVersion: number = file.version;

const byId: ReadonlyMap<string, Question> = new Map(
  questions.map((content) => [content.id, asWorkshopQuestion(content)]),
);

/** The built-in question with this id as a new workshop has it; undefined for questions that came from elsewhere. */
export const builtInQuestion = (id: string): Question | undefined => byId.get(id);

/** Every built-in question as a new workshop has it: the ones that are not asked from the start are hidden. */
export const builtInQuestions: readonly Question[] = [...byId.values()];

function asWorkshopQuestion({ asked, ...content }: QuestionContent): Question {
  return { ...content, contentVersion: questionsVersion, origin: 'built-in', hidden: !asked };
}
