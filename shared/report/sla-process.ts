import type { AgreementTerms } from '../agreement/terms';
import type { Block, Column, SectionBuilder } from './model';
import { orElse, words } from './words';

/** The steps from a qualified lead to its owner in sales. */
export function handoffSection({ handoff }: AgreementTerms): SectionBuilder {
  const { heading, text, complete, none, caption, columns } = words.handoff;
  const isComplete = handoff.every(({ owner, clock, record }) => areNamed(owner, clock, record));
  const rows = handoff.map(({ step, owner, clock, record }, index) => [
    { text: String(index + 1) },
    { text: step },
    { text: orElse(owner, words.nameless.person) },
    { text: orElse(clock, words.nameless.text) },
    { text: orElse(record, words.nameless.text) },
  ]);
  const table: Block = {
    kind: 'table',
    caption,
    columns: columnsOf(
      [columns.number, 1],
      [columns.step, 6],
      [columns.owner, 3],
      [columns.clock, 4],
      [columns.record, 5],
    ),
    rows,
  };
  return section(
    heading,
    rows.length === 0 ? [paragraph(none)] : [paragraph(isComplete ? text + complete : text), table],
  );
}

/** The meetings at which the agreement is read against real numbers. */
export function reviewsSection({ cadences }: AgreementTerms): SectionBuilder {
  const { heading, text, complete, none, caption, columns, every, minutes: inMinutes } = words.reviews;
  const isComplete = cadences.every(({ metric }) => areNamed(metric));
  const rows = cadences.map(({ name, every: rhythm, minutes, who, metric, agenda }) => [
    { text: name, note: [every[rhythm], ...(minutes === null ? [] : [inMinutes(minutes)])].join(', ') },
    { text: orElse(who, words.nameless.person) },
    { text: orElse(metric, words.nameless.text) },
    { text: agenda },
  ]);
  const table: Block = {
    kind: 'table',
    caption,
    columns: columnsOf([columns.name, 4], [columns.who, 4], [columns.metric, 4], [columns.agenda, 7]),
    rows,
  };
  return section(
    heading,
    rows.length === 0 ? [paragraph(none)] : [paragraph(isComplete ? text + complete : text), table],
  );
}

/** Who decides what when the two sides cannot, and who keeps the agreement alive. */
export function escalationSection({ escalations, people }: AgreementTerms): SectionBuilder {
  const { heading, text, none, caption, columns, named: subheading, people: labels } = words.escalation;
  const named = (['alignmentOwner', 'arbiter', 'definitionChanger'] as const).map((role) => ({
    label: labels[role],
    value: orElse(people[role], words.nameless.person),
  }));
  const table: Block = {
    kind: 'table',
    caption,
    columns: columnsOf([columns.number, 1], [columns.trigger, 9], [columns.person, 5], [columns.within, 4]),
    rows: escalations.map(({ trigger, person, within }, index) => [
      { text: String(index + 1) },
      { text: trigger },
      { text: orElse(person, words.nameless.person) },
      { text: orElse(within, words.nameless.text) },
    ]),
  };
  const ladder = escalations.length === 0 ? [paragraph(none)] : [paragraph(text), table];
  return section(heading, [...ladder, { kind: 'subheading', text: subheading }, { kind: 'facts', facts: named }]);
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
