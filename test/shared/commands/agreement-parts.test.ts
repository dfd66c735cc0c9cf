import { expect, test } from 'vitest';
import { editAgreement } from '../../../shared/commands/agreement';
import { editCadence, includeCadence } from '../../../shared/commands/cadences';
import type { Command } from '../../../shared/commands/command';
import { chooseCompensation } from '../../../shared/commands/compensation';
import { addDecisionRights, editDecisionRight, removeDecisionRight } from '../../../shared/commands/decision-rights';
import { addEscalation, editEscalation, moveEscalation, removeEscalation } from '../../../shared/commands/escalations';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { editAttempts, editResponse } from '../../../shared/commands/response';
import type { CadenceId, DecisionRightId, EscalationId, HandoffStepId } from '../../../shared/ids';
import { type IsoDate, onDay } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const rung = (id: string) => addEscalation({ id: id as EscalationId, trigger: '', person: '', within: '' });
const right = (id: string) => addDecisionRights([{ id: id as DecisionRightId, decision: '', person: '' }]);
const start = after(newWorkshop(), rung('r1'), rung('r2'), right('d1'));
const cadence = 'weekly-leaders' as CadenceId;
const step = 'HS1' as HandoffStepId;

test.each<[string, Command, (agreement: Workshop['agreement']) => unknown, unknown]>([
  ['the title', editAgreement({ title: 'Pact' }), ({ title }) => title, 'Pact'],
  [
    'the start',
    editAgreement({ startsOn: onDay('2027-01-04' as IsoDate) }),
    ({ startsOn }) => startsOn.precision,
    'day',
  ],
  ['the arbiter', editAgreement({ arbiter: 'Joan' }), ({ arbiter }) => arbiter, 'Joan'],
  [
    'the owner of a hand-off step',
    editHandoffStep(step, { owner: 'Ann' }),
    ({ handoff }) => handoff.byId[step]?.owner,
    'Ann',
  ],
  [
    'the minutes of a meeting',
    editCadence(cadence, { minutes: null }),
    ({ cadences }) => cadences.byId[cadence]?.minutes,
    null,
  ],
  [
    'whether a meeting is held',
    includeCadence(cadence, false),
    ({ cadences }) => cadences.byId[cadence]?.included,
    false,
  ],
  ['another rung', rung('r3'), ({ escalations }) => escalations.order, ['r1', 'r2', 'r3']],
  [
    'a rung',
    editEscalation('r2' as EscalationId, { person: 'Joan' }),
    ({ escalations }) => escalations.byId['r2' as EscalationId]?.person,
    'Joan',
  ],
  [
    'the order of the rungs',
    moveEscalation('r2' as EscalationId, 0),
    ({ escalations }) => escalations.order,
    ['r2', 'r1'],
  ],
  ['the promised response', editResponse({ amount: 4, unit: 'days' }), ({ response }) => response.amount, 4],
  ['the attempts', editAttempts(6), ({ attempts }) => attempts, 6],
  ['the model of pay', chooseCompensation('company'), ({ compensation }) => compensation, 'company'],
  ['another decision right', right('d2'), ({ decisionRights }) => decisionRights.order, ['d1', 'd2']],
  [
    'a decision right',
    editDecisionRight('d1' as DecisionRightId, { person: 'Joan' }),
    ({ decisionRights }) => decisionRights.byId['d1' as DecisionRightId]?.person,
    'Joan',
  ],
  [
    'a decision right less',
    removeDecisionRight('d1' as DecisionRightId),
    ({ decisionRights }) => decisionRights.order,
    [],
  ],
  ['a rung less', removeEscalation('r1' as EscalationId), ({ escalations }) => escalations.order, ['r2']],
])('%s is changed, and undo takes it back', (_what, command, read, expected) => {
  const history = run(start, command);
  expect(read(history.workshop.agreement)).toEqual(expected);
  expect(undone(history).workshop).toEqual(start);
});

test('a run of edits of one field is one step', () => {
  const history = run(
    start,
    editAgreement({ arbiter: 'J' }),
    editAgreement({ arbiter: 'Joan' }),
    editAgreement({ alignmentOwner: 'Ann' }),
  );
  expect(history.undo.map(({ group }) => group).slice(-2)).toEqual(['agreement:arbiter', 'agreement:alignmentOwner']);
});

test('what is not there changes nothing', () => {
  const gone = 'nobody' as never;
  const commands = [
    editHandoffStep(gone, { owner: 'x' }),
    editCadence(gone, { who: 'x' }),
    includeCadence(gone, true),
    editEscalation(gone, { person: 'x' }),
    moveEscalation(gone, 0),
    removeEscalation(gone),
    editDecisionRight(gone, { person: 'x' }),
    removeDecisionRight(gone),
  ];
  expect(after(start, ...commands)).toBe(start);
});
