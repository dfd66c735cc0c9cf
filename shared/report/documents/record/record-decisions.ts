import { goingTo } from '../../../journeys/register';
import { formatDate } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Decision } from '../../../workshop/schema/diagnosis';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, tableBlock } from '../../blocks';
import type { Cell, SectionBuilder } from '../../model';
import { orElse, words } from '../../words';
import { openActions } from './open-actions';
import { recordWords } from './record-words';

/** What was decided on gaps and on disconnects, by whom it is carried, and what becomes of it. */
export function decisionsSection({ diagnosis, patterns }: Workshop): SectionBuilder {
  const { heading, none, caption, columns, about, fromPatterns } = recordWords.decisions;
  const disconnects = list(patterns.disconnects);
  const rows = [
    ...list(diagnosis.decisions)
      .filter(({ text }) => text.trim() !== '')
      .map((decision) => {
        const question = decision.questionId === null ? undefined : diagnosis.questions.byId[decision.questionId];
        return carriedRow({ text: decision.text, note: question ? about(question.text) : '' }, decision);
      }),
    ...(['action', 'clause', 'definition'] as const).flatMap((destination) =>
      goingTo(disconnects, destination).map(({ text, side, owner, due }) =>
        carriedRow({ text, note: fromPatterns }, { side, owner, due, destination }),
      ),
    ),
  ];
  const table = tableBlock(
    caption,
    [
      [columns.text, 8.5],
      [columns.side, 2.9],
      [columns.owner, 4.5],
      [columns.due, 3.4],
      [columns.becomes, 3],
    ],
    rows,
  );
  return sectionOf(heading, [rows.length === 0 ? quietText(none) : table]);
}

/** The actions with their owners and dates. */
export function actionsSection(workshop: Workshop): SectionBuilder {
  const { heading, text, none, caption, columns } = recordWords.actions;
  const rows = openActions(workshop).map((action) => [
    { text: action.text },
    { text: words.sides[action.side] },
    { text: orElse(action.owner, words.nameless.person) },
    { text: formatDate(action.due, recordWords.decisions.noDate) },
  ]);
  const table = tableBlock(
    caption,
    [
      [columns.text, 10],
      [columns.side, 3],
      [columns.owner, 4],
      [columns.due, 4],
    ],
    rows,
  );
  return sectionOf(heading, rows.length === 0 ? [quietText(none)] : [quietText(text), table]);
}

/** Everything that was put aside: settled since then, or not. */
export function parkedSection({ diagnosis, patterns }: Workshop): SectionBuilder {
  const { heading, none, caption, columns, open, settled, fromDecision, fromPatterns } = recordWords.parked;
  const decided = list(diagnosis.decisions).filter(
    ({ destination, text }) => destination === 'parked' && text.trim() !== '',
  );
  const rows: readonly (readonly Cell[])[] = [
    ...list(diagnosis.parkingLot)
      .filter(({ text }) => text.trim() !== '')
      .map((item) => [{ text: item.text }, { text: item.settled ? settled : open }]),
    ...decided.map(({ text, owner, due }) => [{ text, note: fromDecision }, carriedCell(owner, due)]),
    ...goingTo(list(patterns.disconnects), 'parked').map(({ text, owner, due }) => [
      { text, note: fromPatterns },
      carriedCell(owner, due),
    ]),
  ];
  const table = tableBlock(
    caption,
    [
      [columns.text, 12],
      [columns.state, 4],
    ],
    rows,
  );
  return sectionOf(heading, [rows.length === 0 ? quietText(none) : table]);
}

const carriedCell = (owner: string, due: Decision['due']): Cell => ({
  text: recordWords.parked.open,
  note: [owner.trim(), formatDate(due, '')].filter((text) => text !== '').join(', '),
});

function carriedRow(
  what: Cell,
  { side, owner, due, destination }: Pick<Decision, 'side' | 'owner' | 'due' | 'destination'>,
): readonly Cell[] {
  const { destinations, noDate } = recordWords.decisions;
  return [
    what,
    { text: words.sides[side] },
    { text: orElse(owner, words.nameless.person) },
    { text: formatDate(due, noDate) },
    { text: destinations[destination] },
  ];
}
