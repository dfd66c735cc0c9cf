import { test as lawful } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../shared/commands/answers';
import type { Command } from '../../../shared/commands/command';
import { changeLabels } from '../../../shared/commands/labels';
import { reveal, seal } from '../../../shared/commands/seal';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { change, startHistory } from '../../../shared/history/history';
import { SIDES } from '../../../shared/side';
import { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { Q } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const MARKER = 'zebra-4711';

/** A command for every field in which a side can write words of its own, and the marker in each. */
function markedAnswers(): readonly Command[] {
  return SIDES.flatMap((side) =>
    list(newWorkshop().diagnosis.questions).flatMap(({ id, shape }) => {
      const text: AnswerPart = { kind: 'text', text: `${MARKER} ${side} ${id}` };
      const entries: AnswerPart = { kind: 'list', entries: [MARKER, `${MARKER} too`] };
      const parts = shape.kind === 'list' ? [text, entries] : [text];
      return parts.map((part) => answer(side, id, part));
    }),
  );
}

const hits = (value: unknown): number => JSON.stringify(value).split(MARKER).length - 1;

test('the hunt finds a planted leak', () => {
  const answered = after(newWorkshop(), ...markedAnswers());
  expect(hits(answered)).toBeGreaterThan(38);
  expect(hits({ ...withoutSealed(answered), leak: answered.diagnosis.answers.sales[Q('MS2')] })).toBeGreaterThan(0);
});

test.each([
  ['while both sides write', []],
  ['when one side is sealed', [seal('marketing', NOW)]],
  ['when both are sealed', [seal('marketing', NOW), seal('sales', NOW)]],
])('no answer leaves %s', (_when, commands: readonly Command[]) => {
  const workshop = after(newWorkshop(), ...markedAnswers(), ...commands);
  const shown = withoutSealed(workshop);
  expect(hits(shown)).toBe(0);
  expect(shown.diagnosis.sealedAt).toEqual(workshop.diagnosis.sealedAt);
  expect(Workshop.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  expect({ ...shown, diagnosis: workshop.diagnosis }).toEqual(workshop);
});

test('revisions that somebody wrote into an unrevealed file stay inside as well', () => {
  const workshop = newWorkshop();
  const revisions = { marketing: {}, sales: { [Q('MS4')]: MARKER } };
  expect(hits(withoutSealed({ ...workshop, diagnosis: { ...workshop.diagnosis, revisions } }))).toBe(0);
});

test('after the reveal the document is whole', () => {
  const workshop = after(newWorkshop(), ...markedAnswers(), seal('marketing', NOW), seal('sales', NOW), reveal(NOW));
  expect(withoutSealed(workshop)).toBe(workshop);
});

lawful.prop([fc.subarray([...markedAnswers()])])('labels and groups of the log name no answer', (commands) => {
  let history = startHistory(newWorkshop());
  for (const command of commands) {
    const changed = change(history, command, NOW);
    if (!changed) continue;
    history = changed.history;
    expect(hits({ label: changed.change.label, group: changed.change.group, words: changeLabels[command.label] })).toBe(
      0,
    );
  }
  expect(hits(history.undo.map(({ label, group }) => ({ label, group })))).toBe(0);
});
