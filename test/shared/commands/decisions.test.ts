import { expect, test } from 'vitest';
import { addDecision, editDecision, removeDecision } from '../../../shared/commands/decisions';
import type { DecisionId } from '../../../shared/ids';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';
import { findBrokenReferences } from '../../../shared/workshop/references';
import type { Decision } from '../../../shared/workshop/schema/diagnosis';
import { Q } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const decision: Decision = {
  id: 'd1' as DecisionId,
  questionId: Q('MS4'),
  text: '',
  side: 'both',
  owner: '',
  due: UNKNOWN_DATE,
  destination: 'definition',
};

test('a decision is added, worded, given away and taken back', () => {
  const start = newWorkshop();
  const due = onDay('2026-12-01' as IsoDate);
  const made = run(
    start,
    addDecision(decision),
    editDecision(decision.id, { text: 'Ready means budget and date' }),
    editDecision(decision.id, { owner: 'Ada' }),
    editDecision(decision.id, { due }),
    editDecision(decision.id, { destination: 'clause' }),
  );
  expect(made.workshop.diagnosis.decisions.byId[decision.id]).toEqual({
    ...decision,
    text: 'Ready means budget and date',
    owner: 'Ada',
    due,
    destination: 'clause',
  });
  expect(made.undo).toHaveLength(5);
  const removed = run(made, removeDecision(decision.id));
  expect(removed.workshop).toEqual(start);
  expect(undone(removed).workshop).toEqual(made.workshop);
});

test('a decision about a question that is not there is not kept', () => {
  const history = run(newWorkshop(), addDecision({ ...decision, questionId: Q('XX1') }));
  expect(history.seq).toBe(0);
  const free = run(newWorkshop(), addDecision({ ...decision, questionId: null }));
  expect(findBrokenReferences(free.workshop)).toEqual([]);
});
