import { gapWords } from '../../../diagnosis/gap-words';
import { askedQuestions } from '../../../diagnosis/questions';
import { byPriority, discussable, dotsOn, rankedQuestions, type RankedQuestion } from '../../../diagnosis/ranking';
import type { QuestionId } from '../../../ids';
import { goingTo } from '../../../journeys/register';
import { openParked, parkedDisconnects } from '../../../running/parked';
import type { Workshop } from '../../../workshop/schema';
import type { Decision, Diagnosis } from '../../../workshop/schema/diagnosis';
import { list } from '../../../workshop/table';
import type { Block, Cell, Column, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { handOverWords } from './hand-over-words';

/** The questions that are asked, with their probes and hints. */
export function questionsSection({ diagnosis }: Workshop): SectionBuilder {
  const { heading, text, none, caption, columns } = handOverWords.questions;
  const rows = askedQuestions(diagnosis).map((question, index): readonly Cell[] => {
    const { ifTheySay, then } = question.hint;
    return [
      { text: String(index + 1) },
      { text: question.text, note: question.probe },
      { text: ifTheySay, note: then },
    ];
  });
  const table = tableOf(
    caption,
    [
      [columns.number, 1],
      [columns.question, 8],
      [columns.hint, 7],
    ],
    rows,
  );
  return section(heading, rows.length === 0 ? [quiet(none)] : [quiet(text), table]);
}

/** The gaps that wait for a rating or a decision, with theme, priority and shown dots; before the reveal there are none to tell of. */
export function gapsSection({ diagnosis }: Workshop): SectionBuilder {
  const { heading, before, none, text, voted, caption, columns } = handOverWords.gaps;
  if (diagnosis.revealedAt === null) return section(heading, [quiet(before)]);
  const open = byPriority(diagnosis, discussable(rankedQuestions(diagnosis)));
  const isVoted = diagnosis.votes.shownAt !== null;
  const themed = open.some(({ question }) => themeOf(diagnosis, question.id) !== '');
  const table = tableOf(
    caption,
    [
      [columns.question, 8],
      [columns.gap, 5],
      [columns.todo, 2],
      ...(themed ? ([[columns.theme, 3]] as const) : []),
      [columns.priority, 2],
      ...(isVoted ? ([[columns.dots, 1]] as const) : []),
    ],
    open.map((ranked) => gapRow(diagnosis, ranked, { themed, isVoted })),
  );
  return section(heading, open.length === 0 ? [quiet(none)] : [quiet(isVoted ? voted : text), table]);
}

/** What was decided and which disconnects go to work, by whom it is carried, and what becomes of it. */
export function decisionsSection({ diagnosis, patterns }: Workshop): SectionBuilder {
  const { heading, none, caption, columns, fromPatterns } = handOverWords.decisions;
  const disconnects = list(patterns.disconnects);
  const rows = [
    ...list(diagnosis.decisions)
      .filter(({ text }) => text.trim() !== '')
      .map((decision) => carriedRow({ text: decision.text }, decision)),
    ...WORKING.flatMap((destination) =>
      goingTo(disconnects, destination).map(({ text, owner, due }) =>
        carriedRow({ text, note: fromPatterns }, { owner, due, destination }),
      ),
    ),
  ];
  const table = tableOf(
    caption,
    [
      [columns.text, 8],
      [columns.owner, 3.2],
      [columns.due, 3.7],
      [columns.destination, 2.2],
    ],
    rows,
  );
  return section(heading, rows.length === 0 ? [quiet(none)] : [table]);
}

/** What was put aside and is not settled. */
export function parkedSection({ diagnosis, patterns }: Workshop): SectionBuilder {
  const items = [...openParked(diagnosis), ...parkedDisconnects(patterns)].map(({ text }) => text);
  const { heading, none } = handOverWords.parked;
  return section(heading, items.length === 0 ? [quiet(none)] : [{ kind: 'list', items }]);
}

/** Where a disconnect goes to work; a parked one stands in the parking lot. */
const WORKING = ['action', 'clause', 'definition'] as const;

function carriedRow(
  what: Cell,
  { owner, due, destination }: Pick<Decision, 'owner' | 'due' | 'destination'>,
): readonly Cell[] {
  const { destinations, noDate } = handOverWords.decisions;
  return [
    what,
    { text: orElse(owner, words.nameless.person) },
    { text: longDate(due, noDate) },
    { text: destinations[destination] },
  ];
}

function gapRow(
  diagnosis: Diagnosis,
  { question, gap, state }: RankedQuestion,
  { themed, isVoted }: { readonly themed: boolean; readonly isVoted: boolean },
): readonly Cell[] {
  const { todo, priorities, noPriority } = handOverWords.gaps;
  const priority = diagnosis.gaps[question.id]?.priority ?? null;
  return [
    { text: question.text },
    { text: gapWords(diagnosis, question, gap) },
    { text: todo[state === 'not-rated' ? 'not-rated' : 'no-decision'] },
    ...(themed ? [{ text: themeOf(diagnosis, question.id) }] : []),
    { text: priority === null ? noPriority : priorities[priority] },
    ...(isVoted ? [{ text: String(dotsOn(diagnosis, question.id)) }] : []),
  ];
}

function themeOf({ gaps, themes }: Diagnosis, id: QuestionId): string {
  const themeId = gaps[id]?.themeId ?? null;
  const theme = themeId === null ? undefined : themes.byId[themeId];
  return theme ? orElse(theme.name, handOverWords.gaps.unnamedTheme) : '';
}

function tableOf(
  caption: string,
  columns: readonly (readonly [header: string, weight: number])[],
  rows: readonly (readonly Cell[])[],
): Block {
  const shaped = columns.map(([header, weight]): Column => ({ header, weight, align: 'start' }));
  return { kind: 'table', caption, columns: shaped, rows };
}

const section =
  (title: string, blocks: readonly Block[]): SectionBuilder =>
  (number) => ({ number, title, owner: null, blocks });

const quiet = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });
