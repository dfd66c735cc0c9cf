import { clockText } from '../../../running/clock-text';
import type { Workshop } from '../../../workshop/schema';
import { STAGES } from '../../../workshop/stage';
import { list } from '../../../workshop/table';
import { bodyText, quietText, sectionOf, subheading, tableBlock } from '../../blocks';
import type { Block, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { handOverWords } from '../hand-over/hand-over-words';
import { recordWords } from './record-words';

/** Who took part, on which day, and along which agenda. */
export function peopleSection({ setup, running }: Workshop): SectionBuilder {
  const { heading, text, noDay, none, caption, columns, agenda, noAgenda, steps, minutes, untitled } =
    recordWords.people;
  const { date } = setup;
  const people = list(setup.participants).map(({ name, side, role }) => [
    { text: orElse(name, words.nameless.person) },
    { text: handOverWords.people.sides[side] },
    { text: role },
  ]);
  const isTimed = list(setup.agenda).some(({ id }) => (running.spentMs[id] ?? 0) > 0);
  const planned = list(setup.agenda).map((item) => {
    const spent = running.spentMs[item.id] ?? 0;
    return [
      { text: orElse(item.title, untitled) },
      { text: minutes(item.minutes) },
      ...(isTimed ? [{ text: spent === 0 ? '' : clockText(spent) }] : []),
    ];
  });
  return sectionOf(heading, [
    bodyText(date.precision === 'unknown' ? noDay : text(longDate(date, ''))),
    people.length === 0
      ? quietText(none)
      : tableBlock(
          caption,
          [
            [columns.name, 5],
            [columns.side, 4],
            [columns.role, 7],
          ],
          people,
        ),
    subheading(agenda),
    planned.length === 0
      ? quietText(noAgenda)
      : tableBlock(
          steps.caption,
          [[steps.step, 10], [steps.minutes, 3, 'end'], ...(isTimed ? ([[steps.spent, 3, 'end']] as const) : [])],
          planned,
        ),
  ]);
}

/** The stages that the room left out, so that nobody looks for them; no section when there is none. */
export function skippedSections({ skipped }: Workshop): readonly SectionBuilder[] {
  const { heading, text } = recordWords.skipped;
  const items = STAGES.filter((stage) => skipped.includes(stage)).map((stage) => words.leftOut.stages[stage]);
  return items.length === 0 ? [] : [sectionOf(heading, [bodyText(text), { kind: 'list', items }])];
}

/** What the facilitator wrote for himself, on the workshop and stage by stage. */
export function notesSection({ setup }: Workshop): SectionBuilder {
  const { heading, none, general } = recordWords.privateNotes;
  const notes = [
    { title: general, text: setup.notes },
    ...STAGES.map((stage) => ({ title: words.leftOut.stages[stage], text: setup.stageNotes[stage] ?? '' })),
  ].filter(({ text }) => text.trim() !== '');
  const blocks = notes.flatMap(({ title, text }): readonly Block[] => [subheading(title), bodyText(text)]);
  return sectionOf(heading, blocks.length === 0 ? [quietText(none)] : blocks);
}
