import { test as lawful } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { changeLabels } from '../../../shared/commands/labels';
import { reveal } from '../../../shared/commands/seal';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { change, startHistory } from '../../../shared/history/history';
import { SIDES } from '../../../shared/side';
import { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { answersIn, expects, fills, Q, sealSide, sheetIn } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const MARKER = 'zebra-4711';

/** A command for every field in which a side can write words of its own, and the marker in each. */
function markedAnswers(): readonly Command[] {
  return SIDES.flatMap((side) =>
    list(newWorkshop().diagnosis.questions).flatMap(({ id, shape }) => {
      const text: AnswerPart = { kind: 'text', text: `${MARKER} ${side} ${id}` };
      const words = [MARKER, `${MARKER} too`];
      const parts: AnswerPart[] = [text, { kind: 'evidence', text: `${MARKER} evidence` }];
      if (shape.kind === 'list') parts.push({ kind: 'list', entries: words });
      if (shape.kind === 'ordered') parts.push({ kind: 'ordered', entries: words });
      if (shape.kind === 'counted') parts.push({ kind: 'counted', entries: [{ text: MARKER, times: 3 }] });
      return parts.flatMap((part) => [fills(side, id, part), expects(side, id, part)]);
    }),
  );
}

const hits = (value: unknown): number => JSON.stringify(value).split(MARKER).length - 1;

test('the hunt finds a planted leak', () => {
  const answered = after(newWorkshop(), ...markedAnswers());
  expect(hits(answered)).toBeGreaterThan(4 * 38);
  expect(hits({ ...withoutSealed(answered), leak: answersIn(answered, 'sales')[Q('MS2')] })).toBeGreaterThan(0);
});

test.each([
  ['while both sides write', []],
  ['when one side is sealed', [sealSide('marketing')]],
  ['when both are sealed', [sealSide('marketing'), sealSide('sales')]],
])('no answer leaves %s', (_when, commands: readonly Command[]) => {
  const workshop = after(newWorkshop(), ...markedAnswers(), ...commands);
  const shown = withoutSealed(workshop);
  expect(hits(shown)).toBe(0);
  for (const side of SIDES) expect(sheetIn(shown, side)?.sealedAt).toEqual(sheetIn(workshop, side)?.sealedAt);
  expect(Workshop.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  expect({ ...shown, diagnosis: workshop.diagnosis }).toEqual(workshop);
});

test('revisions that somebody wrote into an unrevealed file stay inside as well', () => {
  const workshop = newWorkshop();
  const revisions = { marketing: {}, sales: { [Q('MS4')]: MARKER } };
  expect(hits(withoutSealed({ ...workshop, diagnosis: { ...workshop.diagnosis, revisions } }))).toBe(0);
});

test('what a newer version keeps on a sheet stays inside as well', () => {
  const { diagnosis, ...rest } = after(newWorkshop(), ...markedAnswers());
  const byId = Object.fromEntries(
    Object.entries(diagnosis.sheets.byId).map(([id, sheet]) => [id, { ...sheet, thoughts: MARKER }]),
  );
  expect(hits(withoutSealed({ ...rest, diagnosis: { ...diagnosis, sheets: { ...diagnosis.sheets, byId } } }))).toBe(0);
});

test('after the reveal the document is whole', () => {
  const workshop = after(newWorkshop(), ...markedAnswers(), sealSide('marketing'), sealSide('sales'), reveal(NOW));
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

test('dots stay inside until they are shown, also after the reveal', () => {
  const base = newWorkshop();
  const [asked] = base.diagnosis.questions.order;
  if (!asked) throw new Error('a new workshop asks questions');
  const votes = { ...base.diagnosis.votes, dots: { marketing: { [asked]: 2 }, sales: { [asked]: 1 } } };
  const voted = (shownAt: typeof NOW | null): Workshop => ({
    ...base,
    diagnosis: { ...base.diagnosis, revealedAt: NOW, votes: { ...votes, shownAt } },
  });
  expect(withoutSealed(voted(null)).diagnosis.votes.dots).toEqual({ marketing: {}, sales: {} });
  expect(withoutSealed(voted(NOW))).toEqual(voted(NOW));
});
