import type { QuestionFields } from '../../../../shared/commands/questions';
import { linesOf, optionsFromLines } from '../../../../shared/content/option-lines';
import type {
  AnswerShape,
  Destination,
  EvidenceKind,
  Question,
  QuestionGroup,
} from '../../../../shared/workshop/schema/diagnosis';

/** A question as it stands in the editor, before it is kept. */
export interface EditorDraft {
  readonly group: QuestionGroup;
  readonly text: string;
  readonly probe: string;
  readonly ifTheySay: string;
  readonly then: string;
  readonly kind: AnswerShape['kind'];
  /** The options, one a line; kept while another kind of answer is looked at. */
  readonly lines: string;
  readonly unit: string;
  readonly evidence: EvidenceKind | 'none';
  readonly leadsTo: string;
  readonly destination: Destination;
}

/** An empty question for a group. */
export function blankDraft(group: QuestionGroup): EditorDraft {
  return {
    group,
    text: '',
    probe: '',
    ifTheySay: '',
    then: '',
    kind: 'text',
    lines: '',
    unit: '',
    evidence: 'none',
    leadsTo: '',
    destination: 'action',
  };
}

/** A question of the workshop, to be edited. */
export function draftOf(question: Question): EditorDraft {
  const { group, text, probe, hint, shape, evidence, leadsTo, destination } = question;
  return {
    group,
    text,
    probe,
    ...hint,
    kind: shape.kind,
    lines: 'options' in shape ? linesOf(shape.options) : '',
    unit: 'unit' in shape ? shape.unit : '',
    evidence: evidence ?? 'none',
    leadsTo,
    destination,
  };
}

/** What the draft says, as fields of a question; options keep the ids that they had in `before`. */
export function fieldsOf(draft: EditorDraft, before: AnswerShape | null): Required<QuestionFields> {
  return {
    text: draft.text.trim(),
    probe: draft.probe.trim(),
    hint: { ifTheySay: draft.ifTheySay.trim(), then: draft.then.trim() },
    shape: shapeOf(draft, before),
    evidence: draft.evidence === 'none' ? null : draft.evidence,
    leadsTo: draft.leadsTo.trim(),
    destination: draft.destination,
  };
}

function shapeOf({ kind, lines, unit }: EditorDraft, before: AnswerShape | null): AnswerShape {
  switch (kind) {
    case 'text':
    case 'list':
    case 'ordered':
      return { kind };
    case 'counted':
    case 'number':
      return { kind, unit: unit.trim() };
    case 'choice':
    case 'picks':
    case 'scale':
    case 'shares':
      return { kind, options: optionsFromLines(lines, before && 'options' in before ? before.options : []) };
  }
}
