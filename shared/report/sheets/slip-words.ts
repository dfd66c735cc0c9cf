import type { Side } from '../../side';
import type { EvidenceKind, QuestionGroup } from '../../workshop/schema/diagnosis';

/** The words of the printed answer slips. */
export const slipWords = {
  kind: 'Answer slip',
  mark: (side: Side, n: number, of: number) => `${SIDE_NAMES[side]} · slip ${n} of ${of}`,
  title: (side: Side) => `For ${side}`,
  intro:
    'Write what you really think, without talking. Nobody on the other side reads it before both sides have handed in their answers. If you do not know, say so.',
  name: 'Your name',
  nameHint: 'or leave empty',
  fold: 'Fold this slip and hand it to the facilitator.',
  asked: 'You are asked',
  expects: (other: Side) => `Your guess: what will ${other} say?`,
  groups: {
    'marketing-asks-sales': '',
    'sales-asks-marketing': '',
    together: 'Both sides are asked',
    leader: 'Leaders about themselves',
    accountability: 'Accountability',
    definition: 'The definition of a qualified lead',
    process: 'The process between the two sides',
    barriers: 'Barriers',
    symptoms: 'Symptoms',
    checklist: 'Checklist',
    preconditions: 'Preconditions',
  } satisfies Record<QuestionGroup, string>,
  evidence: {
    example: 'A recent example:',
    number: 'The number, and where it comes from:',
    date: 'When was that?',
  } satisfies Record<EvidenceKind, string>,
  prediction: (other: Side) => `And what will ${other} say?`,
  one: 'Tick one',
  several: 'Tick all that apply',
  shares: 'A number each; together they make 100',
  ordered: 'In order, the first first',
} as const;

const SIDE_NAMES: Readonly<Record<Side, string>> = { marketing: 'Marketing', sales: 'Sales' };
