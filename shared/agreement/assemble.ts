import { type ClauseContent, clauses as library, fillTemplate, Placeholder } from '../content/clauses';
import { isOpenGap } from '../diagnosis/gap-state';
import { gapOf } from '../diagnosis/measured-gap';
import { withoutSealed } from '../diagnosis/sealed';
import { ClauseId, type DecisionId, type DisconnectId, type QuestionId } from '../ids';
import type { Owner } from '../side';
import type { Workshop } from '../workshop/schema';
import type { Clause, ClauseReason } from '../workshop/schema/agreement';
import type { Decision, Diagnosis } from '../workshop/schema/diagnosis';
import type { Disconnect } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { ClauseInput, ClauseInputs } from './clause-input';
import { clauseInputs, volumePeriod, dealReasons } from './clause-inputs';
import { clauseOfQuestion, headingFor, questionsOfClause } from './clause-questions';
import { sentence } from './wording';

/** What a clause is filled with at one place. */
export interface FilledPlace extends ClauseInput {
  readonly placeholder: Placeholder;
}

/** A clause as the results give it now, with what its text is made of. */
export interface AssembledClause {
  readonly clause: Clause;
  readonly filled: readonly FilledPlace[];
  /** The decisions and disconnects that the clause takes up, by id. */
  readonly origins: readonly string[];
}

/**
 * Every clause that the results give now: the library in its order, then one for each decision and each disconnect that leads to
 * a clause and that no clause of the library takes up. Ids follow from what a clause is made of, so that assembling again finds it.
 */
export function assembleClauses(workshop: Workshop): readonly AssembledClause[] {
  const open = withoutSealed(workshop);
  const gathered = {
    workshop: open,
    inputs: clauseInputs(open),
    decisions: list(open.diagnosis.decisions).filter(leadsToClause),
  };
  const isFree = (decision: Decision): boolean => !library.some((content) => takesUp(content, decision));
  return [
    ...library.map((content) => fromLibrary(content, gathered)),
    ...gathered.decisions.filter(isFree).map((decision) => fromDecision(open, decision)),
    ...list(open.patterns.disconnects)
      .filter(leadsToClause)
      .map((disconnect) => fromDisconnect(open, disconnect)),
  ];
}

/** The id of the clause that a decision or a disconnect becomes when no clause of the library takes it up. */
export const clauseIdFrom = (origin: DecisionId | DisconnectId): ClauseId =>
  ClauseId.parse(`from-${origin}`.slice(0, LONGEST_ID));

interface Gathered {
  readonly workshop: Workshop;
  readonly inputs: ClauseInputs;
  readonly decisions: readonly Decision[];
}

const leadsToClause = ({ destination, text }: Pick<Decision | Disconnect, 'destination' | 'text'>): boolean =>
  destination === 'clause' && text.trim() !== '';

/** A clause of the library takes up what was decided on its own questions, unless the other side is to carry it. */
function takesUp({ id, side }: ClauseContent, decision: Decision): boolean {
  return (
    clauseOfQuestion(decision.questionId) === id &&
    (side === 'both' || decision.side === 'both' || side === decision.side)
  );
}

function fromLibrary(content: ClauseContent, { workshop, inputs, decisions }: Gathered): AssembledClause {
  const filled = fill(content, inputs, volumePeriod(workshop));
  const taken = decisions.filter((decision) => takesUp(content, decision));
  const values = Object.fromEntries(filled.map(({ placeholder, value }) => [placeholder, value]));
  const gaps = questionsOfClause(content.id).flatMap((id) => gapReason(workshop.diagnosis, id) ?? []);
  return {
    filled,
    origins: taken.map(({ id }) => id),
    clause: {
      id: content.id,
      kind: content.id,
      side: content.side,
      heading: content.heading,
      text: fillTemplate(content, values),
      edited: false,
      basis: values,
      reasons: [
        { stage: 'agree', ref: content.id, text: content.why },
        ...gaps,
        ...taken.map(decisionReason),
        ...new Set(filled.flatMap(({ reason, shownBy }) => [reason, ...(shownBy ?? [])])),
      ],
      owner: taken[0]?.owner.trim() || usualOwner(workshop, content.side),
      consequence: content.consequence,
      included: content.included || taken.length > 0,
    },
  };
}

/** The places of a template that have a value. In the volume clause the period goes with its number, and says what it means for a month. */
function fill({ text, also }: ClauseContent, inputs: ClauseInputs, period: string): readonly FilledPlace[] {
  const template = [text, ...also].join(' ');
  const used = Placeholder.options.filter((name) => template.includes(`{${name}}`));
  const volume = inputs.mqlsPerPeriod;
  const isVolume = used.includes('mqlsPerPeriod');
  return used.flatMap((placeholder) => {
    const ofVolume = volume && { value: period, reason: volume.reason };
    const found = isVolume && placeholder === 'period' ? ofVolume : inputs[placeholder];
    return found ? [{ placeholder, ...found }] : [];
  });
}

/** A gap is a reason for the clause that answers it; it is known only once both sides' answers are revealed. */
function gapReason(diagnosis: Diagnosis, id: QuestionId): ClauseReason | null {
  const question = diagnosis.questions.byId[id];
  if (!question || diagnosis.revealedAt === null || !isOpenGap(gapOf(diagnosis, id))) return null;
  return { stage: 'diagnose', ref: id, text: `The two sides answered differently: “${question.text}”` };
}

const decisionReason = ({ id, text }: Decision): ClauseReason => ({
  stage: 'diagnose',
  ref: id,
  text: `Decided in the room: “${sentence(text)}”`,
});

function fromDecision(workshop: Workshop, decision: Decision): AssembledClause {
  const question = decision.questionId === null ? undefined : workshop.diagnosis.questions.byId[decision.questionId];
  const asked = question ? [{ stage: 'diagnose' as const, ref: question.id, text: `Asked: “${question.text}”` }] : [];
  return ownClause(workshop, decision, {
    heading: headingFor(decision.questionId, decision.text),
    text: sentence(decision.text),
    reasons: [decisionReason(decision), ...asked],
  });
}

/** A disconnect says what went wrong, often naming a client, not what will be done about it: its clause leaves text and title open. */
function fromDisconnect(workshop: Workshop, disconnect: Disconnect): AssembledClause {
  const deals = new Set(disconnect.evidence.map(({ journey }) => journey)).size;
  const seen = deals === 0 ? 'Found in the patterns' : `Seen in ${deals} mapped ${deals === 1 ? 'deal' : 'deals'}`;
  return ownClause(workshop, disconnect, {
    heading: deals === 0 ? 'From the patterns we found' : 'From the wins we mapped',
    text: '[what is done differently from now on]',
    reasons: [
      { stage: 'patterns', ref: disconnect.id, text: `${seen}: “${sentence(disconnect.text)}”` },
      ...dealReasons(workshop, [...new Set(disconnect.evidence.map(({ journey }) => journey))]),
    ],
  });
}

function ownClause(
  workshop: Workshop,
  origin: Pick<Decision | Disconnect, 'id' | 'side' | 'owner'>,
  { heading, text, reasons }: Pick<Clause, 'heading' | 'text' | 'reasons'>,
): AssembledClause {
  return {
    filled: [],
    origins: [origin.id],
    clause: {
      id: clauseIdFrom(origin.id),
      kind: 'custom',
      side: origin.side,
      heading,
      text,
      edited: false,
      basis: {},
      reasons,
      owner: origin.owner.trim() || usualOwner(workshop, origin.side),
      consequence: '',
      included: true,
    },
  };
}

/** Where only one person stands for a side, a clause is theirs; what both carry is the alignment owner's. */
function usualOwner({ setup, agreement }: Workshop, side: Owner): string {
  if (side === 'both') return agreement.alignmentOwner.trim();
  const people = list(setup.participants).filter((participant) => participant.side === side);
  return people.length === 1 ? (people[0]?.name.trim() ?? '') : '';
}

const LONGEST_ID = 64;
