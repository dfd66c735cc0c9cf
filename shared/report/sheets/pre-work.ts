import { SIDES } from '../../side';
import { addDays, type IsoDate, onDay } from '../../time';
import type { Workshop } from '../../workshop/schema';
import { list } from '../../workshop/table';
import { bodyText, quietText, sectionOf, tableBlock } from '../blocks';
import type { CoveredReport, Fact, Paper, SectionBuilder } from '../model';
import { longDate, orElse, words } from '../words';
import { worksheetWords } from './worksheet-words';

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
        ...dueFacts(setup.date, today),
        { label: words.cover.printed, value: longDate(onDay(today), '') },
      ],
      notices: sample ? [{ tone: 'sample', ...words.sample, items: [] }] : [],
    },
    margins: { head: client, headEnd: title, foot },
    sections: builders.map((build, index) => build(`${index + 1}`)),
  };
}

/** Three days before the workshop; at once where that day is past, and no day where the workshop is past. */
function dueFacts(date: Workshop['setup']['date'], today: IsoDate): readonly Fact[] {
  const { facts, byWhen, atOnce } = worksheetWords.preWork;
  const by = (value: string): readonly Fact[] => [{ label: facts.by, value }];
  if (date.precision === 'unknown') return by(byWhen);
  if (date.precision === 'month') return date.date.slice(0, 7) < today.slice(0, 7) ? [] : by(byWhen);
  if (date.date < today) return [];
  const due = addDays(date.date, -3);
  return by(due < today ? atOnce : longDate(onDay(due), ''));
}

function bringsSection(owner: 'marketing' | 'sales' | 'both'): SectionBuilder {
  const { heading, items, caption, columns, privacy } = worksheetWords.preWork;
  const rows = items[owner].map(([what, where]) => [{ text: what }, { text: where }]);
  const table = tableBlock(
    caption(owner),
    [
      [columns.what, 11],
      [columns.where, 5],
    ],
    rows,
  );
  return (number) => ({
    number,
    title: heading[owner],
    owner,
    blocks: owner === 'both' ? [table, quietText(privacy)] : [table],
  });
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
