import { expect, test } from 'vitest';
import { packed, packedBefore, unpacked } from '../../../renderer/desktop/packed';
import { renameWorkshop } from '../../../shared/commands/setup';
import { change, startHistory } from '../../../shared/history/history';
import { invariant } from '../../../shared/invariant';
import { fullWorkshop } from '../../support/marked-workshop';
import { newWorkshop, NOW } from '../../support/new-workshop';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('a history comes back as it was packed, with its past', () => {
  const start = startHistory(fullWorkshop());
  const { history } = invariant(change(start, renameWorkshop('Åre “次”'), NOW), 'the title differs');
  expect(unpacked(packed(start))).toEqual(start);
  expect(unpacked(packed(history))).toEqual(history);
});

test('a document that nobody has changed is packed once, or was packed before', () => {
  const workshop = newWorkshop();
  expect(packed(startHistory(workshop))).toBe(packed(startHistory(workshop)));
  const [another, bytes] = [newWorkshop(), bytesOf('packed elsewhere')];
  packedBefore(another, bytes);
  expect(packed(startHistory(another))).toBe(bytes);
});

test('what was packed before is never taken for anything else', () => {
  const workshop = newWorkshop();
  packedBefore(workshop, bytesOf('packed elsewhere'));
  const start = startHistory(workshop);
  const copy = { ...start, workshop: { ...workshop } };
  const later = [
    { ...start, seq: 1 },
    { ...start, open: true },
    { ...start, undo: [{ label: 'x' } as never] },
    { ...start, redo: [{ label: 'x' } as never] },
  ];
  for (const history of [copy, ...later]) expect(unpacked(packed(history))).toEqual(history);
});

test('bytes that were damaged are nothing', () => {
  const bytes = packed(startHistory(newWorkshop()));
  expect(unpacked(bytes.slice(0, -1))).toBeNull();
  expect(unpacked(new Uint8Array())).toBeNull();
});
