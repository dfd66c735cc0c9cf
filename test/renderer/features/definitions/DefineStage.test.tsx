import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DefineStage } from '../../../../renderer/features/definitions/DefineStage';
import { toastQueue } from '../../../../renderer/ui/toast';
import { agreeFromDraft, editDefinition, writeDraft } from '../../../../shared/commands/definitions';
import { addLead, rateLead } from '../../../../shared/commands/leads';
import { addParticipant } from '../../../../shared/commands/participants';
import type { DefinitionId, LeadId, ParticipantId } from '../../../../shared/ids';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../../shared/time';
import type { LeadRating } from '../../../../shared/workshop/schema/definitions';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

const LEAD = 'DF1' as DefinitionId;
const MQL = 'DF2' as DefinitionId;
const drafted = after(
  newWorkshop(),
  writeDraft(LEAD, 'marketing', 'Anybody who asks'),
  writeDraft(LEAD, 'sales', 'Somebody who buys'),
);

describe('the terms', () => {
  test('open at the first one that is not agreed, with its question and an example', () => {
    renderStage(DefineStage, after(drafted, agreeFromDraft(LEAD, 'sales')));
    expect(screen.getByRole('tab', { name: /Lead.*Agreed/ })).toHaveAttribute('aria-selected', 'false');
    expect(screen.getByRole('tab', { name: /MQL.*No draft/ })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Marketing-qualified lead (MQL)' })).toHaveTextContent(
      'Which company criteria must be met',
    );
    expect(screen.getByText('1 of 7 agreed')).toBeVisible();
  });

  test('are gone through by arrow keys, and focus opens a term', async () => {
    const { user } = renderStage(DefineStage, newWorkshop());
    await user.tab();
    expect(screen.getByRole('tab', { name: /^Lead/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('tabpanel', { name: 'Sales-qualified lead (SQL)' })).toBeVisible();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: /Ideal client/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('tab', { name: /Ideal client/ })).toHaveFocus();
  });

  test('lead on to the next one, in its first field that is empty', async () => {
    const { user } = renderStage(DefineStage, after(newWorkshop(), writeDraft(MQL, 'marketing', 'Ours')));
    await user.click(screen.getByRole('button', { name: 'Next: Marketing-qualified lead (MQL)' }));
    expect(screen.getByLabelText('Sales’ draft')).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Marketing-qualified lead (MQL)' })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: /Ideal client/ }));
    expect(screen.queryByRole('button', { name: /^Next:/ })).toBeNull();
  });

  test('show both drafts side by side and start the agreed text from one of them', async () => {
    const { user, workshop } = renderStage(DefineStage, drafted);
    expect(screen.getByLabelText('Marketing’s draft')).toHaveValue('Anybody who asks');
    await user.click(screen.getByRole('button', { name: 'Start from sales’ draft' }));
    expect(screen.getByLabelText('Agreed text')).toHaveValue('Somebody who buys');
    expect(screen.getByRole('tab', { name: /^Lead.*Agreed/ })).toBeVisible();
    expect(workshop().definitions.terms.byId[LEAD]?.drafts).toEqual({
      marketing: 'Anybody who asks',
      sales: 'Somebody who buys',
    });
  });

  test('offer undo when a draft replaces an agreed text', async () => {
    const { user } = renderStage(
      DefineStage,
      after(drafted, editDefinition(LEAD, { agreed: 'Ours' }), writeDraft(MQL, 'sales', 'x')),
    );
    await user.click(screen.getByRole('tab', { name: /^Lead/ }));
    await user.click(screen.getByRole('button', { name: 'Start from marketing’s draft' }));
    expect(screen.getByLabelText('Agreed text')).toHaveValue('Anybody who asks');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(screen.getByLabelText('Agreed text')).toHaveValue('Ours');
  });

  test('cannot start from a draft that nobody wrote', () => {
    renderStage(DefineStage, newWorkshop());
    expect(screen.getByRole('button', { name: 'Start from sales’ draft' })).toBeDisabled();
  });

  test('are kept by somebody in the room, and by when', async () => {
    const person = addParticipant({ id: 'p1' as ParticipantId, name: 'Priya Raman', role: '', side: 'marketing' });
    const { user, workshop } = renderStage(DefineStage, after(newWorkshop(), person));
    await user.click(screen.getByRole('button', { name: /Show suggestions/ }));
    await user.click(await screen.findByRole('option', { name: 'Priya Raman' }));
    await user.type(screen.getByLabelText('Next review'), '18 Feb 2027');
    await user.tab();
    expect(workshop().definitions.terms.byId[LEAD]).toMatchObject({
      owner: 'Priya Raman',
      nextReview: { date: '2027-02-18' },
    });
  });

  test('warn when a definition is stale, until it is reviewed', async () => {
    const stale = after(
      newWorkshop(),
      editDefinition(LEAD, { agreed: 'Ours', lastReview: onDay('2025-03-01' as IsoDate) }),
    );
    const { user, workshop } = renderStage(DefineStage, stale);
    await user.click(screen.getByRole('tab', { name: /^Lead.*Stale/ }));
    expect(screen.getByText(/Last reviewed on 1 Mar 2025, more than twelve months ago/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }));
    expect(screen.queryByText(/more than twelve months ago/)).toBeNull();
    expect(workshop().definitions.terms.byId[LEAD]?.lastReview).toEqual({ precision: 'day', date: '2026-11-22' });
    expect(screen.getByLabelText('Next review')).toHaveFocus();
  });
});

const lead = (n: number, marketing: LeadRating | null, sales: LeadRating | null) => [
  addLead({
    id: `lead-${n}` as LeadId,
    company: `Firm ${n}`,
    contact: '',
    source: '',
    receivedOn: UNKNOWN_DATE,
    attributes: {},
    ratings: { marketing: null, sales: null },
    reasons: { marketing: '', sales: '' },
  }),
  rateLead(`lead-${n}` as LeadId, 'marketing', marketing),
  rateLead(`lead-${n}` as LeadId, 'sales', sales),
];
const sampled = after(
  newWorkshop(),
  ...lead(1, 'workable', 'workable'),
  ...lead(2, 'workable', 'not-workable'),
  ...lead(3, 'unsure', 'workable'),
  ...lead(4, 'not-workable', null),
);

describe('the sample of leads', () => {
  test('teaches what it is for, and adding focuses the new lead', async () => {
    const { user, workshop } = renderStage(DefineStage, newWorkshop());
    expect(screen.getByText(/Take ten to thirty recent leads/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a lead' }));
    expect(screen.getByLabelText('Company of lead 1')).toHaveFocus();
    await user.keyboard('Calloway');
    await user.tab();
    expect(Object.values(workshop().definitions.leads.byId)).toMatchObject([
      { company: 'Calloway', receivedOn: { date: '2026-11-22' } },
    ]);
    expect(screen.getByText('Nothing to compare yet: let both sides rate the same lead.')).toBeVisible();
  });

  test('says in counts how far both sides agree, and counts apart what cannot be compared', () => {
    renderStage(DefineStage, sampled);
    expect(screen.getByText('1 of 2')).toBeVisible();
    expect(screen.getByText(/n = 2/)).toBeVisible();
    expect(screen.getByText('1 with an “unsure”, 1 not rated by both sides yet')).toBeVisible();
    const rows = within(screen.getByRole('table', { name: 'Ratings of both sides, in leads' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Sales: workableSales: not workable',
      'Marketing: workable11',
      'Marketing: not workable00',
    ]);
  });

  test('takes a rating and a reason from each side', async () => {
    const { user, workshop } = renderStage(DefineStage, sampled);
    await user.click(screen.getByRole('button', { name: /Sales’s rating of lead 4|Sales.s rating of lead 4/ }));
    await user.click(await screen.findByRole('option', { name: 'Not workable' }));
    await user.type(screen.getByLabelText(/Sales.s reason for lead 4/), 'No budget');
    await user.tab();
    expect(workshop().definitions.leads.byId['lead-4' as LeadId]).toMatchObject({
      ratings: { marketing: 'not-workable', sales: 'not-workable' },
      reasons: { marketing: '', sales: 'No budget' },
    });
    expect(screen.getByText('2 of 3')).toBeVisible();
  });

  test('can be narrowed to what is rated differently, where a lead stays while it is being settled', async () => {
    const { user } = renderStage(DefineStage, sampled);
    await user.click(screen.getByRole('radio', { name: 'Rated differently 1' }));
    expect(screen.getByLabelText('Company of lead 2')).toBeVisible();
    expect(screen.queryByLabelText('Company of lead 1')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Sales.s rating of lead 2/ }));
    await user.click(await screen.findByRole('option', { name: 'Workable' }));
    expect(screen.getByLabelText('Company of lead 2')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Rated differently 0' })).toBeVisible();
  });

  test('lets a lead go with undo, and moves the focus to its neighbour', async () => {
    const { user, workshop } = renderStage(DefineStage, sampled);
    await user.click(screen.getByRole('button', { name: 'Remove lead 2' }));
    expect(workshop().definitions.leads.order).toEqual(['lead-1', 'lead-3', 'lead-4']);
    expect(screen.getByDisplayValue('Firm 3')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop()).toEqual(sampled);
  });
});
