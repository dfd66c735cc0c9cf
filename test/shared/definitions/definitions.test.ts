import { describe, expect, test } from 'vitest';
import { definitionState } from '../../../shared/definitions/definition-state';
import { definitionsProgress } from '../../../shared/definitions/progress';
import { isStaleDefinition } from '../../../shared/definitions/staleness';
import {
  agreeFromDraft,
  agreeOnMerge,
  editDefinition,
  includeTerm,
  revealDrafts,
  sealDraft,
  writeDraft,
} from '../../../shared/commands/definitions';
import type { DefinitionId } from '../../../shared/ids';
import { type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const MQL = 'DF2' as DefinitionId;
const mql = (workshop: Workshop): Definition => workshop.definitions.terms.byId[MQL] ?? expect.fail();

describe('a term goes from nothing to drafts to an agreed text', () => {
  const drafted = after(newWorkshop(), writeDraft(MQL, 'sales', 'A firm we would take '));
  const sealed = after(
    drafted,
    sealDraft(MQL, 'sales', NOW),
    writeDraft(MQL, 'marketing', 'A form'),
    sealDraft(MQL, 'marketing', NOW),
  );
  const revealed = after(sealed, revealDrafts(MQL, NOW));

  test('each step shows in its state', () => {
    const states = [newWorkshop(), drafted, sealed, revealed, after(revealed, agreeFromDraft(MQL, 'sales'))];
    expect(states.map((workshop) => definitionState(mql(workshop)))).toEqual([
      'none',
      'drafts',
      'sealed',
      'revealed',
      'agreed',
    ]);
    expect(definitionState({ ...mql(drafted), drafts: { marketing: ' ', sales: '' } })).toBe('none');
  });

  test('a draft is sealed without the spaces around it, and stays as it was sealed', () => {
    expect(mql(sealed)).toMatchObject({
      drafts: { marketing: 'A form', sales: 'A firm we would take' },
      sealedAt: { marketing: NOW, sales: NOW },
    });
    const later = '2026-11-23T08:00:00.000Z' as typeof NOW;
    expect(after(sealed, writeDraft(MQL, 'sales', 'x'), sealDraft(MQL, 'sales', later))).toBe(sealed);
    expect(after(revealed, writeDraft(MQL, 'sales', 'x'))).toBe(revealed);
  });

  test('an empty draft cannot be sealed, and nothing is revealed before both sides have', () => {
    const start = newWorkshop();
    expect(after(start, sealDraft(MQL, 'sales', NOW), revealDrafts(MQL, NOW))).toBe(start);
    const blank = after(start, writeDraft(MQL, 'sales', '  '));
    expect(after(blank, sealDraft(MQL, 'sales', NOW))).toBe(blank);
    const half = after(drafted, sealDraft(MQL, 'sales', NOW));
    expect(after(half, revealDrafts(MQL, NOW))).toBe(half);
  });

  test('neither seal nor reveal can be undone', () => {
    expect(run(drafted, sealDraft(MQL, 'sales', NOW)).undo).toEqual([]);
    expect(run(sealed, revealDrafts(MQL, NOW)).undo).toEqual([]);
  });

  test('a draft is taken over without being changed, and undo gives the earlier text back', () => {
    const history = run(revealed, editDefinition(MQL, { agreed: 'Before' }), agreeFromDraft(MQL, 'sales'));
    expect(mql(history.workshop)).toMatchObject({
      agreed: 'A firm we would take',
      drafts: { marketing: 'A form', sales: 'A firm we would take' },
    });
    expect(mql(undone(history).workshop).agreed).toBe('Before');
  });

  test('nothing is taken over before the reveal, nor from an empty text', () => {
    expect(after(sealed, agreeFromDraft(MQL, 'sales'), agreeOnMerge(MQL, 'x'))).toBe(sealed);
    expect(after(revealed, agreeOnMerge(MQL, ' '))).toBe(revealed);
    expect(mql(after(revealed, agreeOnMerge(MQL, ' A firm with a form '))).agreed).toBe('A firm with a form');
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
        sealDraft('DF99' as DefinitionId, 'sales', NOW),
        includeTerm('DF99' as DefinitionId, true),
      ),
    ).toBe(start);
  });

  test('agreed terms are the progress of the stage, among those that the teams use', () => {
    expect(definitionsProgress(drafted)).toEqual({ done: 0, of: 11 });
    const accepted = after(revealed, agreeFromDraft(MQL, 'sales'), includeTerm('DF12' as DefinitionId, true));
    expect(definitionsProgress(accepted)).toEqual({ done: 1, of: 12 });
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
