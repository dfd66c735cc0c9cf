import type { AgreementTerms } from '../../../agreement/terms';
import { lanesOf, swimlaneRows, usualLane } from '../../../agreement/swimlane';
import type { Block, Column, Fact, SectionBuilder, SwimlaneStep } from '../../model';
import { orElse, words } from '../../words';

/** The steps from a qualified lead to its owner in sales, in the lanes of who acts; those that are only proposed say so with their clock. */
export function handoffSection({ handoff }: AgreementTerms, proposed: ReadonlySet<number>): SectionBuilder {
  const { heading, text, complete, none, caption } = words.handoff;
  if (handoff.length === 0) return section(heading, [paragraph(none)]);
  const isComplete = handoff.every(({ owner, clock, record }) => areNamed(owner, clock, record));
  const steps = handoff.map((step, index) => ({
    ...step,
    lane: step.lane ?? usualLane(index),
    clock: proposed.has(index) ? words.draft.mark(step.clock) : step.clock,
  }));
  const drawing: Block = {
    kind: 'swimlane',
    caption,
    lanes: lanesOf(steps).map((owner) => ({ owner, title: words.sides[owner] })),
    rows: swimlaneRows(steps).map(({ steps: placed, arrows }) => ({
      arrows,
      steps: placed.map(({ step, ...place }) => ({ ...place, step: drawnStep(step) })),
    })),
  };
  return section(heading, [paragraph(isComplete ? text + complete : text), drawing]);
}

function drawnStep({ step, owner, clock, record }: AgreementTerms['handoff'][number]): SwimlaneStep {
  const { columns } = words.handoff;
  return {
    title: orElse(step, words.nameless.text),
    facts: [
      { label: columns.owner, value: orElse(owner, words.nameless.person) },
      { label: columns.clock, value: orElse(clock, words.nameless.text) },
      { label: columns.record, value: orElse(record, words.nameless.text) },
    ],
  };
}

/** The meetings at which the agreement is read against real numbers; those that are only proposed say so with their rhythm. */
export function reviewsSection({ cadences }: AgreementTerms, proposed: ReadonlySet<number>): SectionBuilder {
  const { heading, text, complete, none, caption, columns, every, minutes: inMinutes } = words.reviews;
  const isComplete = cadences.every(({ metric }) => areNamed(metric));
  const marked = (text: string, index: number): string => (proposed.has(index) ? words.draft.mark(text) : text);
  const rows = cadences.map(({ name, every: rhythm, minutes, who, metric, agenda }, index) => [
    { text: name, note: marked([every[rhythm], ...(minutes === null ? [] : [inMinutes(minutes)])].join(', '), index) },
    { text: orElse(who, words.nameless.person) },
    { text: orElse(metric, words.nameless.text) },
    { text: agenda },
  ]);
  const table: Block = {
    kind: 'table',
    caption,
    columns: columnsOf([columns.name, 17], [columns.who, 18], [columns.metric, 14], [columns.agenda, 31]),
    rows,
  };
  return section(
    heading,
    rows.length === 0 ? [paragraph(none)] : [paragraph(isComplete ? text + complete : text), table],
  );
}

/** Who decides what when the two sides cannot, and who keeps the agreement alive. */
export function escalationSection({ escalations, people, decisionRights }: AgreementTerms): SectionBuilder {
  const { heading, text, none, caption, columns, people: labels } = words.escalation;
  const named = (['alignmentOwner', 'arbiter', 'definitionChanger'] as const).map((role) => ({
    label: labels[role],
    value: orElse(people[role], words.nameless.person),
  }));
  const table: Block = {
    kind: 'table',
    caption,
    columns: columnsOf([columns.number, 1], [columns.trigger, 10], [columns.person, 5], [columns.within, 4]),
    rows: escalations.map(({ trigger, person, within }, index) => [
      { text: String(index + 1) },
      { text: trigger },
      { text: orElse(person, words.nameless.person) },
      { text: orElse(within, words.nameless.text) },
    ]),
  };
  const ladder = escalations.length === 0 ? [paragraph(none)] : [paragraph(text), table];
  return section(heading, [...ladder, ...peopleBlocks(named, decisionRights ?? [])]);
}

/** The named people; where decisions are listed besides, one table of all that somebody has the say in. */
function peopleBlocks(named: readonly Fact[], rights: NonNullable<AgreementTerms['decisionRights']>): readonly Block[] {
  const { heading, caption, columns } = words.decisionRights;
  if (rights.length === 0) {
    return [
      { kind: 'subheading', text: words.escalation.named },
      { kind: 'facts', facts: named },
    ];
  }
  const rows = [
    ...rights.map(({ decision, person }) => [decision, orElse(person, words.nameless.person)] as const),
    ...named.map(({ label, value }) => [label, value] as const),
  ];
  return [
    { kind: 'subheading', text: heading },
    {
      kind: 'table',
      caption,
      columns: columnsOf([columns.decision, 10], [columns.person, 9]),
      rows: rows.map(([decision, person]) => [{ text: decision }, { text: person }]),
    },
  ];
}

/** The stages that the room skipped, so that nobody takes silence for agreement; no section when there is none. */
export function leftOutSections({ leftOut }: AgreementTerms): readonly SectionBuilder[] {
  const { heading, text, stages } = words.leftOut;
  const items = leftOut.map((stage) => stages[stage]);
  return items.length === 0 ? [] : [section(heading, [paragraph(text), { kind: 'list', items }])];
}

const areNamed = (...texts: readonly string[]): boolean => texts.every((text) => text.trim() !== '');

function section(title: string, blocks: readonly Block[]): SectionBuilder {
  return (number) => ({ number, title, owner: null, blocks });
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, tone: 'body' };
}

function columnsOf(...columns: readonly (readonly [header: string, weight: number])[]): readonly Column[] {
  return columns.map(([header, weight]) => ({ header, weight, align: 'start' }));
}
