import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { editDefinition } from '../../../shared/commands/definitions';
import { removeSample, renameSample, startSample } from '../../../shared/commands/samples';
import { samplePoints } from '../../../shared/definitions/recalibration';
import type { ConditionId, CriteriaGroupId, DefinitionId, SampleId } from '../../../shared/ids';
import type { IsoDate } from '../../../shared/time';
import { parse } from '../../../shared/workshop/parse';
import type { Condition, CriteriaGroup } from '../../../shared/workshop/schema/definitions';
import { tableOf } from '../../../shared/workshop/table';
import { ratedSample, revealed } from '../../support/lead-sample';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const id = 'sample-1' as SampleId;
const CONDITION: Condition = {
  id: 'c1' as ConditionId,
  about: 'firmographic',
  attribute: 'Industry',
  test: 'is',
  values: ['Law'],
};
const next = startSample({ id, name: 'Autumn', closedOn: '2026-11-22' as IsoDate, next: 'Winter' });
const MQL = 'DF2' as DefinitionId;
const open = after(
  newWorkshop(),
  ...ratedSample([
    ['workable', 'not-workable'],
    ['workable', 'workable'],
  ]),
);
const shown = after(open, ...revealed);

describe('a new sample', () => {
  test('keeps the one before as it is, with its raters, the criteria and the words of then', () => {
    const { definitions } = after(shown, next);
    const { leads, raters } = shown.definitions;
    expect(definitions.samples.byId[id]).toMatchObject({ name: 'Autumn', closedOn: '2026-11-22', leads, raters });
    expect(definitions.samples.byId[id]?.text).toBe(shown.definitions.terms.byId[MQL]?.agreed);
  });

  test('starts empty, with the same raters and nothing sealed', () => {
    const { definitions } = after(shown, next);
    expect(definitions).toMatchObject({ sampleName: 'Winter', ratingsRevealedAt: null, leads: { order: [] } });
    expect(Object.values(definitions.raters.byId).map(({ id: each, sealedAt }) => [each, sealedAt])).toEqual([
      ['m1', null],
      ['s1', null],
    ]);
  });

  test('is taken back as one step, and leaves a document that can be read', () => {
    const history = run(shown, next);
    expect(undone(history).workshop).toEqual(shown);
    expect(parse(JSON.stringify(history.workshop))).toMatchObject({ ok: true });
  });

  test('does not begin before the ratings are revealed', () => {
    expect(after(open, next)).toBe(open);
  });
});

test('samples are named and taken away', () => {
  const two = after(shown, next, renameSample(null, 'Now'), renameSample(id, 'Then'));
  expect(two.definitions.sampleName).toBe('Now');
  expect(two.definitions.samples.byId[id]?.name).toBe('Then');
  expect(after(two, removeSample(id)).definitions.samples.order).toEqual([]);
  expect(after(two, renameSample('gone' as SampleId, 'x'), removeSample('gone' as SampleId))).toBe(two);
});

describe('the row of samples', () => {
  test('has today only once its ratings are revealed', () => {
    expect(samplePoints(open.definitions)).toEqual([]);
    expect(samplePoints(shown.definitions)).toMatchObject([
      { id: null, closedOn: null, counts: { same: 1, compared: 2 } },
    ]);
  });

  test('goes by the day of closing and marks where the definition reads differently', () => {
    const later = after(
      shown,
      next,
      ...ratedSample([
        ['workable', 'workable'],
        ['workable', 'workable'],
        ['workable', 'workable'],
      ]),
      ...revealed,
    );
    const edited = after(later, editDefinition(MQL, { agreed: 'New words' }));
    expect(samplePoints(edited.definitions)).toMatchObject([
      { id, name: 'Autumn', counts: { same: 1, compared: 2 }, hasNewText: false },
      { id: null, name: 'Winter', counts: { same: 3, compared: 3 }, text: 'New words', hasNewText: true },
    ]);
    expect(samplePoints(later.definitions).map(({ hasNewText }) => hasNewText)).toEqual([false, false]);
    const narrowed = produce(later, ({ definitions: { terms } }) => {
      const groups = tableOf<CriteriaGroupId, CriteriaGroup>([
        { id: 'g1' as CriteriaGroupId, match: 'all', conditions: tableOf([CONDITION]) },
      ]);
      for (const term of Object.values(terms.byId)) term.criteria = { match: 'all', groups };
    });
    expect(samplePoints(narrowed.definitions).map(({ hasNewText }) => hasNewText)).toEqual([false, true]);
  });
});
