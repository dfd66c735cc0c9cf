import { describe, expect, test } from 'vitest';
import {
  addClause,
  assembleAgreement,
  editClause,
  fillOwners,
  includeClause,
  keepClauseWording,
  leaveOutClause,
  moveClause,
  removeClause,
  restoreWording,
  updateClauses,
} from '../../../shared/commands/clauses';
import type { ClauseId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Clause } from '../../../shared/workshop/schema/agreement';
import { Workshop as WorkshopSchema } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { assembledWorkshop, decision, preparedWorkshop } from '../../support/negotiated-workshop';
import { after, run, undone } from '../../support/run-commands';

const id = (text: string): ClauseId => text as ClauseId;
const clause = (workshop: Workshop, of: string): Clause => workshop.agreement.clauses.byId[id(of)] ?? expect.fail();
const own: Clause = {
  id: id('own-1'),
  kind: 'custom',
  side: 'sales',
  heading: '',
  text: '',
  edited: false,
  reasons: [],
  owner: '',
  consequence: '',
  included: true,
};

describe('assembling', () => {
  test('is one step that undo takes back whole, and gives a valid document', () => {
    const prepared = preparedWorkshop(decision());
    const history = run(prepared, assembleAgreement());
    expect(history.workshop.agreement.clauses.order).toHaveLength(19);
    expect(history.undo.at(-1)?.label).toBe('clauses.assemble');
    expect(undone(history).workshop).toEqual(prepared);
    expect(WorkshopSchema.parse(JSON.parse(JSON.stringify(history.workshop)))).toEqual(history.workshop);
  });

  test('again changes nothing, and never what somebody wrote', () => {
    const edited = after(assembledWorkshop(), editClause(id('SL1'), { text: 'Ours' }), leaveOutClause(id('SL2')));
    expect(after(edited, assembleAgreement())).toBe(edited);
  });
});

describe('a clause', () => {
  test('counts as edited from a new text on, not from another owner or the same text', () => {
    const owned = after(
      assembledWorkshop(),
      editClause(id('SL1'), { owner: 'Priya', text: clause(assembledWorkshop(), 'SL1').text }),
    );
    expect(clause(owned, 'SL1')).toMatchObject({ owner: 'Priya', edited: false });
    expect(clause(after(owned, editClause(id('SL1'), { text: 'Ours' })), 'SL1').edited).toBe(true);
  });

  test('gets the assembled words back on demand', () => {
    const start = assembledWorkshop();
    const history = run(start, editClause(id('SL1'), { text: 'Ours' }), restoreWording(id('SL1')));
    expect(clause(history.workshop, 'SL1')).toEqual(clause(start, 'SL1'));
    expect(clause(undone(history).workshop, 'SL1').text).toBe('Ours');
  });

  test('is left out and taken in again with its words', () => {
    const edited = after(assembledWorkshop(), editClause(id('SL1'), { text: 'Ours' }), leaveOutClause(id('SL1')));
    expect(clause(edited, 'SL1').included).toBe(false);
    expect(clause(after(edited, includeClause(id('SL1'))), 'SL1')).toMatchObject({
      included: true,
      text: 'Ours',
      edited: true,
    });
  });

  test('of the library that this agreement does not have yet can be taken in', () => {
    const without = after(assembledWorkshop(), addClause(own));
    const { byId, order } = without.agreement.clauses;
    const { [id('SL17')]: _gone, ...rest } = byId;
    const clauses = { byId: rest as typeof byId, order: order.filter((of) => of !== 'SL17') };
    const thin = { ...without, agreement: { ...without.agreement, clauses } };
    expect(clause(after(thin, includeClause(id('SL17'))), 'SL17')).toMatchObject({ kind: 'SL17', included: true });
  });

  test('of the room can be added and removed; one of the library can only be left out', () => {
    const added = after(assembledWorkshop(), addClause(own));
    expect(added.agreement.clauses.order.at(-1)).toBe('own-1');
    expect(after(added, removeClause(own.id)).agreement.clauses.order).not.toContain('own-1');
    expect(after(added, removeClause(id('SL1')))).toBe(added);
  });

  test('moves among the included clauses of its side, past those of the other', () => {
    const shown = (workshop: Workshop) =>
      list(workshop.agreement.clauses).flatMap((one) => (one.included && one.side === 'marketing' ? one.id : []));
    const start = assembledWorkshop();
    expect(shown(start)).toEqual(['SL1', 'SL2', 'SL16']);
    const history = run(start, moveClause(id('SL16'), 'up'));
    expect(shown(history.workshop)).toEqual(['SL1', 'SL16', 'SL2']);
    expect(shown(after(history, moveClause(id('SL1'), 'down')))).toEqual(['SL16', 'SL1', 'SL2']);
    expect(undone(history).workshop).toEqual(start);
    expect(after(start, moveClause(id('SL1'), 'up'), moveClause(id('SL16'), 'down'))).toBe(start);
  });
});

test('owners are filled in for one side, where a commitment has none', () => {
  const named = after(
    assembledWorkshop(),
    editClause(id('SL2'), { owner: 'Hannah' }),
    fillOwners('marketing', 'Priya'),
  );
  expect(['SL1', 'SL2', 'SL16', 'SL4', 'SL3'].map((of) => clause(named, of).owner)).toEqual([
    'Priya',
    'Hannah',
    'Priya',
    '',
    '',
  ]);
});

test('a clause that is not there changes nothing', () => {
  const start = assembledWorkshop();
  const gone = id('nobody');
  const commands = [
    editClause(gone, { owner: 'x' }),
    includeClause(gone),
    leaveOutClause(gone),
    moveClause(gone, 'up'),
    removeClause(gone),
    updateClauses([gone]),
    keepClauseWording(gone),
    restoreWording(gone),
  ];
  expect(after(start, ...commands)).toBe(start);
});
