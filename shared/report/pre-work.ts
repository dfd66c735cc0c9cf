import { SIDES } from '../side';
import { addDays, type IsoDate, onDay } from '../time';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { bodyText, quietText, sectionOf, tableBlock } from './blocks';
import type { CoveredReport, Paper, SectionBuilder } from './model';
import { worksheetWords } from './worksheet-words';
import { longDate, orElse, words } from './words';

/** The day that stands on the request, and what it is printed on. */
export interface PreWorkOptions {
  readonly today: IsoDate;
  readonly paper: Paper;
}

/** The request to the participants before the workshop: what it is for, what each side brings and by when. */
export function preWorkReport({ setup, sample }: Workshop, { today, paper }: PreWorkOptions): CoveredReport {
  const { kind, facts, foot } = worksheetWords.preWork;
  const client = orElse(setup.client, words.nameless.client);
  const title = orElse(setup.title, words.nameless.title);
  const builders = [
    sectionOf(worksheetWords.preWork.purpose, worksheetWords.preWork.purposeText.map(bodyText)),
    ...(['marketing', 'sales', 'both'] as const).map(bringsSection),
    ...peopleSection(setup),
    sectionOf(worksheetWords.preWork.privacy, [quietText(worksheetWords.preWork.privacyText)]),
  ];
  return {
    lang: 'en',
    title: `${client}: ${kind}`,
    paper,
    cover: {
      kind,
      client,
      title,
      sides: SIDES,
      facts: [
        { label: facts.workshop, value: longDate(setup.date, facts.noDate) },
        { label: facts.by, value: dueWords(setup.date) },
        { label: words.cover.printed, value: longDate(onDay(today), '') },
      ],
      notices: sample ? [{ tone: 'sample', ...words.sample, items: [] }] : [],
    },
    margins: { head: client, headEnd: title, foot },
    sections: builders.map((build, index) => build(`${index + 1}`)),
  };
}

/** Three days before a workshop whose day is known. */
const dueWords = (date: Workshop['setup']['date']): string =>
  date.precision === 'day' ? longDate(onDay(addDays(date.date, -3)), '') : worksheetWords.preWork.byWhen;

function bringsSection(owner: 'marketing' | 'sales' | 'both'): SectionBuilder {
  const { heading, items, caption, columns } = worksheetWords.preWork;
  const rows = items[owner].map(([what, where]) => [{ text: what }, { text: where }]);
  const table = tableBlock(
    caption(owner),
    [
      [columns.what, 11],
      [columns.where, 5],
    ],
    rows,
  );
  return (number) => ({ number, title: heading[owner], owner, blocks: [table] });
}

function peopleSection({ participants }: Workshop['setup']): readonly SectionBuilder[] {
  const { people, peopleColumns, peopleSides, unnamed } = worksheetWords.preWork;
  const rows = list(participants).map(({ name, role, side }) => [
    { text: orElse(name, unnamed) },
    { text: role },
    { text: peopleSides[side] },
  ]);
  if (rows.length === 0) return [];
  const table = tableBlock(
    people,
    [
      [peopleColumns.name, 5],
      [peopleColumns.role, 6],
      [peopleColumns.side, 3],
    ],
    rows,
  );
  return [sectionOf(people, [table])];
}
