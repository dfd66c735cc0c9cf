import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DefineStage } from '../../../../renderer/features/definitions/DefineStage';
import { toastQueue } from '../../../../renderer/ui/toast';
import { editDefinition, revealDrafts, sealDraft, writeDraft } from '../../../../shared/commands/definitions';
import { addParticipant } from '../../../../shared/commands/participants';
import type { DefinitionId, ParticipantId } from '../../../../shared/ids';
import { type IsoDate, onDay } from '../../../../shared/time';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

const LEAD = 'DF1' as DefinitionId;
const MQL = 'DF2' as DefinitionId;
const agreed = after(newWorkshop(), editDefinition(LEAD, { agreed: 'Ours' }));
const revealed = after(
  newWorkshop(),
  writeDraft(LEAD, 'marketing', 'A person in our market with 50 people who asked for a guide'),
  writeDraft(LEAD, 'sales', 'A person in our market with 80 people who has a budget'),
  sealDraft(LEAD, 'marketing', NOW),
  sealDraft(LEAD, 'sales', NOW),
  revealDrafts(LEAD, NOW),
);
/** A term of the ladder or beside it. */
const tab = (name: RegExp) => within(screen.getByRole('tablist', { name: 'Terms' })).getByRole('tab', { name });

describe('the ladder', () => {
  test('opens at the first term that is not agreed, with its question', () => {
    renderStage(DefineStage, agreed);
    expect(tab(/^Lead.*Agreed/)).toHaveAttribute('aria-selected', 'false');
    expect(tab(/MQL.*No draft/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Marketing-qualified lead (MQL)' })).toHaveTextContent(
      'Which company criteria must be met',
    );
    expect(screen.getByText('1 of 11 agreed')).toBeVisible();
  });

  test('is gone through by arrow keys in the order of the stages, and focus opens a term', async () => {
    const { user } = renderStage(DefineStage, newWorkshop());
    tab(/^Lead ?No draft/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('tabpanel', { name: 'Sales-qualified lead (SQL)' })).toBeVisible();
    await user.keyboard('{End}');
    expect(tab(/Not qualified/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(tab(/Not qualified/)).toHaveFocus();
  });

  test('takes in accepted and recycled leads when they are switched on', async () => {
    const { user, workshop } = renderStage(DefineStage, newWorkshop());
    expect(screen.queryByRole('tab', { name: /\(SAL\)/ })).toBeNull();
    await user.click(screen.getByRole('switch', { name: /\(SAL\)/ }));
    await user.click(screen.getByRole('switch', { name: 'Recycled lead' }));
    const names = within(screen.getByRole('tablist', { name: 'Terms' }))
      .getAllByRole('tab')
      .map(({ textContent }) => textContent?.replace('No draft', ''));
    expect(names.slice(1, 4)).toEqual([
      'Marketing-qualified lead (MQL)',
      'Sales-accepted lead (SAL)',
      'Sales-qualified lead (SQL)',
    ]);
    expect(names[7]).toBe('Recycled lead');
    expect(workshop().definitions.terms.byId['DF12' as DefinitionId]?.used).toBe(true);
    await user.click(tab(/\(SAL\)/));
    await user.click(screen.getByRole('switch', { name: /\(SAL\)/ }));
    expect(screen.queryByRole('tab', { name: /\(SAL\)/ })).toBeNull();
  });

  test('leads on to the next term', async () => {
    const { user } = renderStage(DefineStage, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Next: Marketing-qualified lead (MQL)' }));
    expect(screen.getByRole('tabpanel', { name: 'Marketing-qualified lead (MQL)' })).toBeVisible();
    expect(screen.getByLabelText('Agreed text')).toHaveFocus();
  });
});

describe('a stage', () => {
  test('has entry and exit, an owner, and reasons for rejection', async () => {
    const person = addParticipant({ id: 'p1' as ParticipantId, name: 'Priya Raman', role: '', side: 'marketing' });
    const { user, workshop } = renderStage(DefineStage, after(newWorkshop(), person));
    await user.click(screen.getByRole('tab', { name: 'Entry and exit' }));
    await user.type(screen.getByLabelText('Entry criteria'), 'Fits');
    await user.type(screen.getByLabelText('Exit criteria'), 'Asked');
    await user.click(screen.getByRole('button', { name: /Show suggestions/ }));
    await user.click(await screen.findByRole('option', { name: 'Priya Raman' }));
    await user.type(screen.getByLabelText('Reasons for rejection'), 'No budget{Enter}{Enter}A student');
    await user.tab();
    expect(workshop().definitions.terms.byId[LEAD]).toMatchObject({
      entry: 'Fits',
      exit: 'Asked',
      owner: 'Priya Raman',
      rejections: ['No budget', 'A student'],
    });
  });

  test('has required data of the library and of its own', async () => {
    const { user, workshop } = renderStage(DefineStage, newWorkshop());
    await user.click(screen.getByRole('tab', { name: 'Entry and exit' }));
    await user.click(screen.getByRole('checkbox', { name: 'Which company' }));
    await user.type(screen.getByLabelText('Another field'), 'which company');
    expect(await screen.findByText('This field is there already.')).toBeVisible();
    await user.clear(screen.getByLabelText('Another field'));
    await user.type(screen.getByLabelText('Another field'), 'Offices');
    await user.click(screen.getByRole('button', { name: 'Add field' }));
    expect(workshop().definitions.terms.byId[LEAD]?.requiredFields).toEqual(['DC2', 'Offices']);
    await user.click(screen.getByRole('button', { name: 'Remove Offices' }));
    expect(workshop().definitions.terms.byId[LEAD]?.requiredFields).toEqual(['DC2']);
    expect(screen.getByLabelText('Another field')).toHaveFocus();
  });

  test('says in a sentence what does not fit with another one, and puts it right', async () => {
    const apart = after(
      newWorkshop(),
      editDefinition(LEAD, { exit: 'Asked for a guide' }),
      editDefinition(MQL, { entry: 'Came to a webinar' }),
    );
    const { user, workshop } = renderStage(DefineStage, apart);
    expect(screen.getByText(/What leads out of Lead is not what leads into MQL/)).toBeVisible();
    expect(within(tab(/^Lead/)).getByLabelText('Does not fit with another stage')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to MQL' }));
    expect(screen.getByRole('tabpanel', { name: 'Marketing-qualified lead (MQL)' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use the exit of Lead as the entry of MQL' }));
    expect(workshop().definitions.terms.byId[MQL]?.entry).toBe('Asked for a guide');
    expect(screen.queryByText(/What leads out of/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().definitions.terms.byId[MQL]?.entry).toBe('Came to a webinar');
  });

  test('warns when its definition is stale, until it is reviewed', async () => {
    const stale = after(agreed, editDefinition(LEAD, { lastReview: onDay('2025-03-01' as IsoDate) }));
    const { user, workshop } = renderStage(DefineStage, stale);
    await user.click(tab(/^Lead.*Stale/));
    expect(screen.getByText(/Last reviewed on 1 Mar 2025, more than twelve months ago/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }));
    expect(screen.queryByText(/more than twelve months ago/)).toBeNull();
    expect(workshop().definitions.terms.byId[LEAD]?.lastReview).toEqual({ precision: 'day', date: '2026-11-22' });
    expect(screen.getByLabelText('Next review')).toHaveFocus();
  });

  test('keeps examples, counter-examples and who may change it', async () => {
    const { user, workshop } = renderStage(DefineStage, newWorkshop());
    await user.type(screen.getByLabelText('Examples from recent leads'), 'Calloway');
    await user.type(screen.getByLabelText('Counter-examples'), 'A student');
    await user.type(screen.getByLabelText('May be changed by'), 'Ada');
    await user.tab();
    expect(workshop().definitions.terms.byId[LEAD]).toMatchObject({
      examples: 'Calloway',
      counterExamples: 'A student',
      changer: 'Ada',
    });
  });
});

const SECRET = 'zebra-4711';

describe('drafts that are written apart', () => {
  test('go from the cover to one side, to the other, and are seen together', async () => {
    const { user, container, workshop, session } = renderStage(DefineStage, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Write marketing’s draft' }));
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getByLabelText('Marketing’s draft')).toHaveFocus();
    await user.keyboard(SECRET);
    await user.click(screen.getByRole('button', { name: 'Cover the screen' }));
    expect(container.innerHTML).not.toContain(SECRET);
    expect(screen.getByRole('region', { name: 'Marketing' })).toHaveTextContent('Begun');
    expect(screen.getByRole('button', { name: 'Write marketing’s draft' })).toHaveFocus();
    expect(session.store.getState().history.undo).toEqual([]);

    // Whoever comes next sees whose turn it is before anything that was written.
    await user.click(screen.getByRole('button', { name: 'Write marketing’s draft' }));
    expect(container.innerHTML).not.toContain(SECRET);
    await user.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
    expect(screen.getByLabelText('Marketing’s draft')).toHaveValue(SECRET);
    await user.click(screen.getByRole('button', { name: 'Seal marketing’s draft' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Seal now' }));
    expect(container.innerHTML).not.toContain(SECRET);
    expect(screen.getByRole('region', { name: 'Marketing' })).toHaveTextContent('Sealed');
    expect(screen.queryByRole('button', { name: 'Write marketing’s draft' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reveal both' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Write sales’ draft' }));
    expect(container.innerHTML).not.toContain(SECRET);
    await user.keyboard('A buyer');
    await user.click(screen.getByRole('button', { name: 'Seal sales’ draft' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Seal now' }));
    expect(container.innerHTML).not.toContain('A buyer');
    expect(screen.getByRole('button', { name: 'Reveal both' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Reveal both' }));
    expect(screen.getByRole('region', { name: 'Marketing’s draft' })).toHaveTextContent(SECRET);
    expect(screen.getByRole('region', { name: 'Sales’ draft' })).toHaveTextContent('A buyer');
    expect(workshop().definitions.terms.byId[LEAD]?.revealedAt).not.toBeNull();
  });

  test('of several terms are written by one side in a row', async () => {
    const { user, workshop } = renderStage(DefineStage, after(agreed, writeDraft(MQL, 'sales', 'A buyer')));
    await user.click(screen.getByRole('button', { name: 'Write sales’ draft' }));
    await user.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
    await user.click(screen.getByRole('button', { name: 'Seal sales’ draft' }));
    await user.click(screen.getByRole('button', { name: 'Seal, then write SQL' }));
    expect(screen.getByRole('heading', { name: 'Sales-qualified lead (SQL)' })).toBeVisible();
    expect(screen.getByLabelText('Sales’ draft')).toHaveValue('');
    expect(workshop().definitions.terms.byId[MQL]?.sealedAt).toEqual({ marketing: null, sales: NOW });
    await user.click(screen.getByRole('button', { name: 'Cover the screen' }));
    expect(tab(/SQL/)).toHaveAttribute('aria-selected', 'true');
  });

  test('an empty draft is not sealed: one sentence says why', async () => {
    const { user, workshop } = renderStage(DefineStage, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Write sales’ draft' }));
    await user.click(screen.getByRole('button', { name: 'Seal sales’ draft' }));
    expect(screen.getByRole('alert')).toHaveTextContent('There is nothing to seal yet: write at least a few words.');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(workshop()).toEqual(newWorkshop());
  });
});

describe('merging two drafts', () => {
  test('marks the words that differ and takes them piece by piece; both drafts stay', async () => {
    const { user, container, workshop } = renderStage(DefineStage, revealed);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '50',
      'asked for a guide',
      '80',
      'has a budget',
    ]);
    await user.click(screen.getByRole('button', { name: 'Place 1, Sales: 80' }));
    await user.click(screen.getByRole('button', { name: 'Place 2, Marketing: asked for a guide' }));
    expect(screen.getByRole('button', { name: 'Place 1, Sales: 80' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Use as the agreed text' }));
    const text = 'A person in our market with 80 people who asked for a guide';
    expect(screen.getByLabelText('Agreed text')).toHaveValue(text);
    expect(workshop().definitions.terms.byId[LEAD]).toMatchObject({
      agreed: text,
      drafts: revealed.definitions.terms.byId[LEAD]?.drafts,
    });
    expect(tab(/^Lead.*Agreed/)).toBeVisible();
  });

  test('takes all of one side, and gives an earlier agreed text back with undo', async () => {
    const { user } = renderStage(DefineStage, after(revealed, editDefinition(LEAD, { agreed: 'Before' })));
    await user.click(tab(/^Lead/));
    await user.click(screen.getByRole('button', { name: 'Both drafts and how they differ' }));
    await user.click(screen.getByRole('button', { name: 'All of sales’' }));
    await user.click(screen.getByRole('button', { name: 'Use as the agreed text' }));
    expect(screen.getByLabelText('Agreed text')).toHaveValue('A person in our market with 80 people who has a budget');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(screen.getByLabelText('Agreed text')).toHaveValue('Before');
  });
});
