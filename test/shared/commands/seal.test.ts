import { expect, test } from 'vitest';
import { answer } from '../../../shared/commands/answers';
import { enterAgain, handOver, reveal, seal } from '../../../shared/commands/seal';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { undoReachesAnswers } from '../../../shared/diagnosis/shield';
import type { Timestamp } from '../../../shared/time';
import { Q, says } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const LATER = '2026-11-22T15:00:00.000Z' as Timestamp;
const answered = () => run(newWorkshop(), says('marketing', 'MS4', 'A download'), says('sales', 'MS4', 'A budget'));

test('sealing cannot be undone and keeps its first time', () => {
  const sealed = run(answered(), seal('marketing', NOW), seal('marketing', LATER));
  expect(sealed.workshop.diagnosis.sealedAt).toEqual({ marketing: NOW, sales: null });
  expect(sealed.undo).toEqual([]);
  expect(undone(sealed)).toBe(sealed);
});

test('a side that said nothing, or whose shares make no whole, is not sealed', () => {
  const untouched = run(newWorkshop(), seal('sales', NOW));
  expect(untouched.seq).toBe(0);
  const shares = run(answered(), answer('sales', Q('MS1'), { kind: 'share', option: 'ready', percent: 90 }));
  expect(run(shares, seal('sales', NOW)).seq).toBe(shares.seq);
});

test('sealing takes out the blank lines of lists', () => {
  const { diagnosis } = after(
    newWorkshop(),
    answer('sales', Q('MS2'), { kind: 'list', entries: [' Price ', '', 'Timing', ' '] }),
    seal('sales', NOW),
  );
  expect(diagnosis.answers.sales[Q('MS2')]?.value).toEqual({ kind: 'list', entries: ['Price', 'Timing'] });
});

test('the reveal waits for both sides, happens once and cannot be undone', () => {
  const one = run(answered(), seal('marketing', NOW));
  expect(run(one, reveal(NOW)).seq).toBe(one.seq);
  const both = run(one, seal('sales', NOW), reveal(NOW), reveal(LATER));
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
  const emptied = undone(undone(undone(sales))).workshop.diagnosis.answers;
  expect(emptied.marketing[Q('MS4')]?.text).toBe('A download');
  expect(emptied.sales).toEqual({});
});

test('a copy without its sealed answers can be answered again, a side with answers stays sealed', () => {
  const sealed = run(answered(), seal('marketing', NOW), seal('sales', NOW)).workshop;
  expect(after(sealed, enterAgain('sales')).diagnosis.sealedAt.sales).toBe(NOW);
  const copy = withoutSealed(sealed);
  expect(after(copy, enterAgain('sales')).diagnosis.sealedAt).toEqual({ marketing: NOW, sales: null });
});
