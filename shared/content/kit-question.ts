import { z } from 'zod';
import { ID_PATTERN, QuestionId, RESERVED_IDS } from '../ids';
import {
  type AnswerShape,
  Destination,
  EvidenceKind,
  type Question,
  QuestionGroup,
} from '../workshop/schema/diagnosis';

const OptionId = z
  .string()
  .regex(ID_PATTERN)
  .refine((id) => !RESERVED_IDS.has(id));
const options = z.array(z.strictObject({ id: OptionId, label: z.string() }));

const KitShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('list') }),
  z.strictObject({ kind: z.literal('ordered') }),
  z.strictObject({ kind: z.literal('counted'), unit: z.string() }),
  z.strictObject({ kind: z.literal('choice'), options }),
  z.strictObject({ kind: z.literal('picks'), options }),
  z.strictObject({ kind: z.literal('scale'), options }),
  z.strictObject({ kind: z.literal('shares'), options }),
  z.strictObject({ kind: z.literal('number'), unit: z.string() }),
]);

/** A question in a kit: everything about the question, nothing about what anybody said to it. */
export const KitQuestion = z.strictObject({
  id: QuestionId,
  contentVersion: z.int().min(1),
  group: QuestionGroup,
  text: z.string(),
  probe: z.string(),
  hint: z.strictObject({ ifTheySay: z.string(), then: z.string() }),
  shape: KitShape,
  evidence: EvidenceKind.nullable(),
  leadsTo: z.string(),
  destination: Destination,
  fix: z.string(),
  source: z.string(),
  hidden: z.boolean(),
});
export type KitQuestion = z.infer<typeof KitQuestion>;

/** A workshop's question as a kit holds it: known fields only, always in the same order. */
export function toKitQuestion(question: Question): KitQuestion {
  return {
    id: question.id,
    contentVersion: question.contentVersion,
    group: question.group,
    text: question.text,
    probe: question.probe,
    hint: { ifTheySay: question.hint.ifTheySay, then: question.hint.then },
    shape: plainShape(question.shape),
    evidence: question.evidence,
    leadsTo: question.leadsTo,
    destination: question.destination,
    fix: question.fix,
    source: question.source,
    hidden: question.hidden,
  };
}

/** Whether two questions ask the same thing in the same way; whether they are asked, and which version they are, does not count. */
export function sameContent(a: Question, b: Question): boolean {
  return contentOf(a) === contentOf(b);
}

/** Whether two kinds of answers are the same, option by option. */
export const sameShape = (a: AnswerShape, b: AnswerShape): boolean =>
  JSON.stringify(plainShape(a)) === JSON.stringify(plainShape(b));

function contentOf(question: Question): string {
  return JSON.stringify({ ...toKitQuestion(question), hidden: false, contentVersion: 1 });
}

function plainShape(shape: AnswerShape): KitQuestion['shape'] {
  if ('options' in shape) {
    return { kind: shape.kind, options: shape.options.map(({ id, label }) => ({ id, label })) };
  }
  return 'unit' in shape ? { kind: shape.kind, unit: shape.unit } : { kind: shape.kind };
}
