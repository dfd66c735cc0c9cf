import { expect, test } from 'vitest';
import { enterAgain, handOver, reveal, seal } from '../../../shared/commands/seal';
import { putOnPaper } from '../../../shared/commands/sheets';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { undoReachesAnswers } from '../../../shared/diagnosis/shield';
import { change, fold } from '../../../shared/history/history';
import type { SheetId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import type { Timestamp } from '../../../shared/time';
import { answersIn, fills, Q, says, sealSide, sheetFor, fillsOn, sheetId, sheetIn } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const LATER = '2026-11-22T15:00:00.000Z' as Timestamp;
const answered = () => run(newWorkshop(), says('marketing', 'MS4', 'A download'), says('sales', 'MS4', 'A budget'));

test('sealing cannot be undone and keeps its first time', () => {
  const sealed = run(answered(), sealSide('marketing'), sealSide('marketing', LATER));
  expect(sheetIn(sealed.workshop, 'marketing')?.sealedAt).toBe(NOW);
  expect(sheetIn(sealed.workshop, 'sales')?.sealedAt).toBeNull();
  expect(sealed.undo).toEqual([]);
  expect(undone(sealed)).toBe(sealed);
});

test('a side that said nothing, or whose shares make no whole, is not sealed', () => {
  const untouched = run(newWorkshop(), sealSide('sales'));
  expect(untouched.seq).toBe(0);
  const shares = run(answered(), fills('sales', 'MS1', { kind: 'share', option: 'ready', percent: 90 }));
  expect(run(shares, sealSide('sales')).seq).toBe(shares.seq);
});

test('sealing takes out the blank lines of lists', () => {
  const workshop = after(
    newWorkshop(),
    fills('sales', 'SM1', { kind: 'list', entries: [' Price ', '', 'Timing', ' '] }),
    sealSide('sales'),
  );
  expect(answersIn(workshop, 'sales')[Q('SM1')]?.value).toEqual({ kind: 'list', entries: ['Price', 'Timing'] });
});

test('the reveal waits for both sides, happens once and cannot be undone', () => {
  const one = run(answered(), sealSide('marketing'));
  expect(run(one, reveal(NOW)).seq).toBe(one.seq);
  const both = run(one, sealSide('sales'), reveal(NOW), reveal(LATER));
  expect(both.workshop.diagnosis.revealedAt).toBe(NOW);
  expect(undone(both)).toBe(both);
});

test('handing the laptop over changes nothing but what undo can reach', () => {
  const before = answered();
  expect(undoReachesAnswers(before)).toBe(true);
  const handed = run(before, handOver());
  expect(handed.workshop).toEqual(before.workshop);
  expect(undoReachesAnswers(handed)).toBe(false);
  expect(undone(handed)).toBe(handed);
});

test('an undone answer does not lie in wait behind redo after the laptop was handed over', () => {
  const back = undone(answered());
  expect(undoReachesAnswers({ ...back, undo: [] })).toBe(true);
  expect(run(back, handOver()).redo).toEqual([]);
});

test('undo in one entry never reaches what the other side wrote before', () => {
  const sales = run(
    newWorkshop(),
    says('marketing', 'MS4', 'A download'),
    handOver(),
    says('sales', 'MS4', 'A budget'),
  );
  const emptied = undone(undone(undone(sales))).workshop;
  expect(answersIn(emptied, 'marketing')[Q('MS4')]?.text).toBe('A download');
  expect(answersIn(emptied, 'sales')).toEqual({});
});

test('a copy without its sealed answers can be answered again, a side with answers stays sealed', () => {
  const sealed = run(answered(), sealSide('marketing'), sealSide('sales')).workshop;
  expect(sheetIn(after(sealed, enterAgain(sheetId('sales'))), 'sales')?.sealedAt).toBe(NOW);
  const copy = withoutSealed(sealed);
  const again = after(copy, enterAgain(sheetId('sales')));
  expect([sheetIn(again, 'marketing')?.sealedAt, sheetIn(again, 'sales')?.sealedAt]).toEqual([NOW, null]);
});

test('a sheet changes between paper and laptop only while nobody wrote on it', () => {
  const laidOut = run(newWorkshop(), sheetFor('ana', 'sales', { kind: 'person', name: 'Ana' }));
  const onPaper = run(laidOut, putOnPaper('ana' as SheetId, true));
  expect(onPaper.workshop.diagnosis.sheets.byId['ana' as SheetId]?.onPaper).toBe(true);
  expect(undone(onPaper).workshop.diagnosis.sheets.byId['ana' as SheetId]?.onPaper).toBe(false);
  const written = run(laidOut, fillsOn('ana', 'MS4', { kind: 'text', text: 'A date' }));
  expect(run(written, putOnPaper('ana' as SheetId, true)).seq).toBe(written.seq);
});

test('with several people a side waits for every sheet that somebody wrote on, and for no empty one', () => {
  const both = run(
    answered(),
    sheetFor('ana', 'sales', { kind: 'person', name: 'Ana' }),
    sheetFor('empty', 'sales', { kind: 'unnamed' }),
    fillsOn('ana', 'MS4', { kind: 'text', text: 'A date' }),
    sealSide('marketing'),
    sealSide('sales'),
  );
  expect(run(both, reveal(NOW)).seq).toBe(both.seq);
  const done = run(both, seal('ana' as SheetId, NOW), reveal(NOW));
  expect(done.workshop.diagnosis.revealedAt).toBe(NOW);
  expect(done.workshop.diagnosis.sheets.order).toEqual(['marketing', 'sales', 'ana']);
});

test('neither in a copy nor after the reveal do place and time tell in which turn an unnamed person wrote', () => {
  const turn = (minute: number) => `2026-11-22T15:${minute}:00.000Z` as Timestamp;
  const seated = ['z', 'a', 'k'].flatMap((id, index) => [
    sheetFor(id, 'sales', { kind: 'unnamed' }),
    fillsOn(id, 'MS4', { kind: 'text', text: `Said by ${id}` }),
    seal(id as SheetId, turn(10 + index)),
  ]);
  const sealed = run(answered(), ...seated, sealSide('sales', turn(20)), sealSide('marketing'));
  const copied = withoutSealed(sealed.workshop).diagnosis.sheets;
  expect(copied.order.map((id) => [id, copied.byId[id]?.sealedAt])).toEqual([
    ['marketing', NOW],
    ['sales', turn(20)],
    ...['a', 'k', 'z'].map((id) => [id, turn(20)]),
  ]);
  const revealed = invariant(change(sealed, reveal(LATER), LATER), 'both sides are sealed');
  // As it is read back from the log.
  const { order, byId } = fold(sealed, revealed.change).workshop.diagnosis.sheets;
  expect(order).toEqual(['marketing', 'sales', 'a', 'k', 'z']);
  expect(Object.keys(byId)).toEqual(order);
  expect(order.map((id) => byId[id]?.sealedAt)).toEqual([NOW, turn(20), turn(20), turn(20), turn(20)]);
  expect(byId['k' as SheetId]?.answers[Q('MS4')]?.text).toBe('Said by k');
});
