import { expect, test } from 'vitest';
import { addDisconnect, editDisconnect, removeDisconnect } from '../../../shared/commands/disconnects';
import { dismissSignal, setThresholds, takeUpSignal } from '../../../shared/commands/patterns';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import type { DisconnectId } from '../../../shared/ids';
import { newDisconnect } from '../../../shared/journeys/create';
import { findBrokenReferences } from '../../../shared/workshop/references';
import { alder, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const id = 'd1' as DisconnectId;
const start = withJourneys(newWorkshop(), alder);

test('a disconnect is written down, given away and taken out', () => {
  const made = run(
    start,
    addDisconnect(newDisconnect(id)),
    editDisconnect(id, { text: 'Pricing came too late' }),
    editDisconnect(id, { side: 'marketing' }),
    editDisconnect(id, { owner: 'Ada' }),
    editDisconnect(id, { destination: 'clause' }),
    editDisconnect(id, { evidence: [{ journey: alder.id, touchpoint: null }] }),
  );
  expect(made.workshop.patterns.disconnects.byId[id]).toEqual({
    ...newDisconnect(id),
    text: 'Pricing came too late',
    side: 'marketing',
    owner: 'Ada',
    destination: 'clause',
    evidence: [{ journey: 'alder', touchpoint: null }],
  });
  expect(made.undo).toHaveLength(6);
  expect(findBrokenReferences(made.workshop)).toEqual([]);
  const removed = run(made, removeDisconnect(id));
  expect(removed.workshop).toEqual(start);
  expect(undone(removed).workshop).toEqual(made.workshop);
});

test('editing a disconnect that is gone changes nothing', () => {
  expect(run(start, editDisconnect(id, { text: 'x' }), removeDisconnect(id)).seq).toBe(0);
});

test('the threshold of silences is one step however often it is typed', () => {
  const set = run(start, setThresholds({ silenceDays: 4 }), setThresholds({ silenceDays: 45 }));
  expect(set.workshop.patterns.thresholds.silenceDays).toBe(45);
  expect(set.undo).toHaveLength(1);
  expect(undone(set).workshop).toEqual(start);
});

test('a threshold stays within what makes sense, so that the document can always be read', () => {
  const far = run(
    start,
    setThresholds({ lateDays: -5, parkedDays: 99_999, earlyTouchpoints: -1, contextPieces: 1.4, bareWins: 0 }),
  ).workshop;
  expect(far.patterns.thresholds).toEqual({
    silenceDays: 30,
    lateDays: 1,
    parkedDays: 3650,
    earlyTouchpoints: 0,
    contextPieces: 1,
    bareWins: 1,
  });
  expect(parse(serialize(far)).ok).toBe(true);
});

test('a signal is set aside with a reason, never without, and taken up again', () => {
  expect(run(start, dismissSignal('late/a/q', '  ')).seq).toBe(0);
  const aside = run(start, dismissSignal('late/a/q', ' Holidays '));
  expect(aside.workshop.patterns.dismissed).toEqual({ 'late/a/q': 'Holidays' });
  expect(run(aside, takeUpSignal('late/a/q')).workshop).toEqual(start);
  expect(run(start, takeUpSignal('late/a/q')).seq).toBe(0);
});
