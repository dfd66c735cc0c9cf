import { describe, expect, test } from 'vitest';
import { definitionState } from '../../../shared/definitions/definition-state';
import { definitionsProgress } from '../../../shared/definitions/progress';
import { isStaleDefinition } from '../../../shared/definitions/staleness';
import { agreeFromDraft, editDefinition, writeDraft } from '../../../shared/commands/definitions';
import type { DefinitionId } from '../../../shared/ids';
import { type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const MQL = 'DF2' as DefinitionId;
const mql = (workshop: Workshop): Definition => workshop.definitions.terms.byId[MQL] ?? expect.fail();

describe('a term goes from nothing to drafts to an agreed text', () => {
  const drafted = after(newWorkshop(), writeDraft(MQL, 'sales', 'A firm we would take'));

  test('each step shows in its state', () => {
    expect(definitionState(mql(newWorkshop()))).toBe('none');
    expect(definitionState(mql(drafted))).toBe('drafts');
    expect(definitionState(mql(after(drafted, agreeFromDraft(MQL, 'sales'))))).toBe('agreed');
    expect(definitionState({ ...mql(drafted), drafts: { marketing: ' ', sales: '' } })).toBe('none');
  });

  test('a draft is taken over without being changed, and undo gives the earlier text back', () => {
    const history = run(drafted, editDefinition(MQL, { agreed: 'Before' }), agreeFromDraft(MQL, 'sales'));
    expect(mql(history.workshop)).toMatchObject({
      agreed: 'A firm we would take',
      drafts: { marketing: '', sales: 'A firm we would take' },
    });
    expect(mql(undone(history).workshop).agreed).toBe('Before');
  });

  test('an empty draft overwrites nothing', () => {
    const agreed = after(drafted, editDefinition(MQL, { agreed: 'Before' }));
    expect(after(agreed, agreeFromDraft(MQL, 'marketing'))).toBe(agreed);
  });

  test('typing in one draft is one undo step, the other side has its own', () => {
    const history = run(
      newWorkshop(),
      writeDraft(MQL, 'marketing', 'A'),
      writeDraft(MQL, 'marketing', 'A lead'),
      writeDraft(MQL, 'sales', 'No'),
    );
    expect(history.undo.map(({ label }) => label)).toEqual(['definitions.draft', 'definitions.draft']);
    expect(mql(undone(undone(history)).workshop).drafts).toEqual({ marketing: '', sales: '' });
  });

  test('a term that is not there changes nothing', () => {
    const start = newWorkshop();
    expect(
      after(
        start,
        writeDraft('DF99' as DefinitionId, 'sales', 'x'),
        editDefinition('DF99' as DefinitionId, { owner: 'x' }),
      ),
    ).toBe(start);
  });

  test('agreed terms are the progress of the stage', () => {
    expect(definitionsProgress(drafted)).toEqual({ done: 0, of: 7 });
    expect(definitionsProgress(after(drafted, agreeFromDraft(MQL, 'sales')))).toEqual({ done: 1, of: 7 });
  });
});

describe('a definition goes stale', () => {
  const reviewed = (lastReview: PartialDate, agreed = 'A lead'): Definition => ({
    ...mql(newWorkshop()),
    agreed,
    lastReview,
  });
  const day = (date: string) => onDay(date as IsoDate);

  test.each([
    ['on the day a year later', '2025-11-22', '2026-11-22', false],
    ['a day after that', '2025-11-22', '2026-11-23', true],
    ['a year after a leap day', '2024-02-29', '2025-02-28', false],
    ['the day after a leap day would have been', '2024-02-29', '2025-03-01', true],
    ['when it is reviewed in the future', '2027-01-01', '2026-11-22', false],
  ])('%s', (_what, last, today, stale) => {
    expect(isStaleDefinition(reviewed(day(last)), today as IsoDate)).toBe(stale);
  });

  test('counts a month as its middle, an unknown date as nothing, and a text that is not agreed not at all', () => {
    const month: PartialDate = { precision: 'month', date: '2025-11-01' as IsoDate };
    expect(isStaleDefinition(reviewed(month), '2026-11-15' as IsoDate)).toBe(false);
    expect(isStaleDefinition(reviewed(month), '2026-11-16' as IsoDate)).toBe(true);
    expect(isStaleDefinition(reviewed(UNKNOWN_DATE), '2026-11-22' as IsoDate)).toBe(false);
    expect(isStaleDefinition(reviewed(day('2020-01-01'), ' '), '2026-11-22' as IsoDate)).toBe(false);
  });
});
