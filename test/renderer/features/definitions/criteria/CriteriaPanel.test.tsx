import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CriteriaPanel } from '../../../../../renderer/features/definitions/criteria/CriteriaPanel';
import { toastQueue } from '../../../../../renderer/ui/toast';
import { addCondition, addGroup, editCondition } from '../../../../../shared/commands/criteria';
import { editDefinition } from '../../../../../shared/commands/definitions';
import type { ConditionText } from '../../../../../shared/definitions/criteria';
import type { RatedLead } from '../../../../../shared/definitions/side-ratings';
import type { ConditionId, CriteriaGroupId, DefinitionId } from '../../../../../shared/ids';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { asks, bothNo, bothYes, rated, twentyLeads, withSample } from '../../../../support/criteria';
import { newWorkshop } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

afterEach(() => toastQueue.clear());

const MQL = 'DF2' as DefinitionId;
const G1 = 'g1' as CriteriaGroupId;
const show = (workshop: Workshop) => renderStage(() => <CriteriaPanel termId={MQL} />, workshop);
const criteriaIn = (workshop: Workshop) => workshop.definitions.terms.byId[MQL]?.criteria;

/** A workshop with these leads and one group of these conditions, called c1, c2 and so on. */
function built(sample: readonly RatedLead[], ...texts: readonly ConditionText[]): Workshop {
  const conditions = texts.map((text, index) => ({ ...text, id: `c${index + 1}` as ConditionId }));
  const [first, ...more] = conditions;
  if (!first) return withSample(newWorkshop(), sample);
  return after(
    withSample(newWorkshop(), sample),
    addGroup(MQL, G1, first),
    ...more.map((condition) => addCondition(MQL, G1, condition)),
  );
}

const size = asks('Employees', 'at-least', '20');
const trade = asks('Industry', 'is', 'Engineering', 'Architecture');

describe('the builder', () => {
  test('begins with an example and one condition, in its first field', async () => {
    const { user, workshop } = show(newWorkshop());
    expect(screen.getByText(/^A lead counts when it has at least 20 employees/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask who they are' }));
    expect(screen.getByRole('combobox', { name: 'What is known of condition 1' })).toHaveFocus();
    expect(screen.getByText('Not counted yet: say what must be known about the lead.')).toBeVisible();
    expect(criteriaIn(workshop())?.groups.order).toHaveLength(1);
  });

  test('is worked by keyboard alone, and the sentence moves along', async () => {
    const { user, workshop } = show(newWorkshop());
    await user.tab();
    await user.keyboard('{Enter}Industry{Escape}');
    await user.tab();
    await user.tab();
    await user.keyboard('Logistics');
    await user.tab();
    expect(await screen.findByText('A lead counts when it works in logistics.')).toBeVisible();
    screen.getByRole('button', { name: 'Ask what they did in group 1' }).focus();
    await user.keyboard('{Enter}Actions in 90 days{Escape}');
    await user.tab();
    await user.tab();
    await user.keyboard('3');
    await user.tab();
    expect(
      await screen.findByText('A lead counts when it works in logistics and has at least 3 actions in 90 days.'),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Any will do' }));
    expect(
      screen.getByText('A lead counts when it works in logistics or has at least 3 actions in 90 days.'),
    ).toBeVisible();
    expect(criteriaIn(workshop())?.groups.order).toHaveLength(1);
  });

  test('suggests the attributes and the values of the sample', async () => {
    const { user } = show(built(twentyLeads, asks('', 'is')));
    await user.click(screen.getByRole('combobox', { name: 'What is known of condition 1' }));
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Actions in 90 days',
      'Employees',
      'Industry',
      'Source',
    ]);
    await user.click(screen.getByRole('option', { name: 'Industry' }));
    await user.click(screen.getByRole('combobox', { name: 'Value of condition 1' }));
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: 'Surveying' })).toBeVisible();
  });

  test('takes several values of which one is enough', async () => {
    const { user, workshop } = show(built([], asks('Industry', 'is', 'Retail')));
    await user.click(screen.getByRole('button', { name: 'or another value for condition 1' }));
    expect(screen.getByRole('combobox', { name: 'Value 2 of condition 1' })).toHaveFocus();
    await user.keyboard('Media');
    await user.tab();
    expect(await screen.findByText('A lead counts when it works in one of retail or media.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove value 1 of condition 1' }));
    expect(screen.getByText('A lead counts when it works in media.')).toBeVisible();
    expect(criteriaIn(workshop())?.groups.byId[G1]?.conditions.byId['c1' as ConditionId]?.values).toEqual(['Media']);
  });

  test('joins groups by "and" or "or"', async () => {
    const { user, workshop } = show(built([], size));
    await user.click(screen.getByRole('button', { name: 'Add a group' }));
    expect(screen.getByRole('combobox', { name: 'What is known of condition 2' })).toHaveFocus();
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Of the groups' })).getByRole('radio', { name: 'Any will do' }),
    );
    expect(criteriaIn(workshop())?.match).toBe('any');
  });

  test('offers undo for what is removed, and the focus stays near', async () => {
    const { user, workshop } = show(built([], size, trade));
    await user.click(screen.getByRole('button', { name: 'Remove condition 1' }));
    expect(screen.getByRole('combobox', { name: 'What is known of condition 1' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'What is known of condition 1' })).toHaveValue('Industry');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(criteriaIn(workshop())?.groups.order).toEqual([]);
    expect(screen.getByRole('button', { name: 'Ask who they are' })).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(criteriaIn(workshop())?.groups.byId[G1]?.conditions.order).toEqual(['c1', 'c2']);
  });

  test('says what is wrong with a number and keeps what stood there', async () => {
    const { user, workshop } = show(built([], size));
    const field = screen.getByRole('textbox', { name: 'Value of condition 1' });
    await user.clear(field);
    await user.type(field, 'twenty');
    await user.tab();
    expect(field).toBeInvalid();
    expect(criteriaIn(workshop())?.groups.byId[G1]?.conditions.byId['c1' as ConditionId]?.values).toEqual(['20']);
  });

  test('keeps the kind of a condition, and a press changes it', async () => {
    const { user, workshop } = show(built([], size));
    await user.click(screen.getByRole('button', { name: /^Who they are: kind of condition 1/ }));
    expect(screen.getByRole('button', { name: /^What they did: kind of condition 1/ })).toBeVisible();
    expect(criteriaIn(workshop())?.groups.byId[G1]?.conditions.byId['c1' as ConditionId]?.about).toBe('behavioural');
  });

  test('tells when no lead of the sample says anything about an attribute', () => {
    show(built(twentyLeads, asks('Budget', 'at-least', '5')));
    expect(
      screen.getByText('No lead of the sample says anything about “Budget”: every lead fails here.'),
    ).toBeVisible();
  });
});

describe('the sentence', () => {
  test('becomes the agreed text, with undo when one stood there', async () => {
    const start = after(built([], size), editDefinition(MQL, { agreed: 'Anybody' }));
    const { user, workshop } = show(start);
    await user.click(screen.getByRole('button', { name: 'Use this sentence as the agreed text' }));
    expect(workshop().definitions.terms.byId[MQL]?.agreed).toBe('A lead counts when it has at least 20 employees.');
    expect(screen.getByText('This is the agreed text.')).toBeVisible();
    expect(document.activeElement).toHaveTextContent('This is the agreed text.');
    expect(document.body).not.toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().definitions.terms.byId[MQL]?.agreed).toBe('Anybody');
  });
});

describe('the test on the sample', () => {
  test('counts first, and names the leads that are wrongly in or out with what decides', () => {
    show(built(twentyLeads, size));
    expect(screen.getByText('13 of 18 leads as both sides see them; 4 wrongly in, 1 wrongly out.')).toBeVisible();
    expect(
      screen.getByText(/Not counted: 1 rated differently, 0 with an “unsure”, 1 not rated by both.$/),
    ).toBeVisible();
    const wronglyIn = screen.getByRole('group', { name: 'Wrongly in (4)' });
    expect(within(wronglyIn).getByText('Nettlefield College')).toBeVisible();
    expect(within(wronglyIn).getByText('it has at least 20 employees (here: 900)')).toBeVisible();
    expect(
      within(screen.getByRole('group', { name: 'Wrongly out (1)' })).getByText('Harrow Ridge Design'),
    ).toBeVisible();
  });

  test('moves as a condition changes, and says which leads moved', async () => {
    const { user } = show(built(twentyLeads, size));
    expect(screen.queryByRole('group', { name: 'Since the last change' })).toBeNull();
    const field = screen.getByRole('textbox', { name: 'Value of condition 1' });
    await user.clear(field);
    await user.type(field, '15{Enter}');
    await waitFor(() =>
      expect(screen.getByText('14 of 18 leads as both sides see them; 4 wrongly in, 0 wrongly out.')).toBeVisible(),
    );
    const moves = screen.getByRole('group', { name: 'Since the last change' });
    expect(screen.getByRole('status')).toHaveTextContent('Before the last change: 13 of 18.');
    expect(moves).toHaveTextContent('Now in, rightly Harrow Ridge Design');
    expect(within(moves).getAllByRole('listitem')).toHaveLength(1);
  });

  test('says so when a change moves no lead, and an unfinished condition changes nothing', async () => {
    const { user, session } = show(built(twentyLeads, size));
    await user.click(screen.getByRole('button', { name: 'Ask who they are in group 1' }));
    expect(screen.getByRole('status')).not.toHaveTextContent('last change');
    act(() => {
      session.dispatch(editCondition(MQL, G1, 'c1' as ConditionId, { values: ['21'] }));
    });
    expect(screen.getByRole('status')).toHaveTextContent('No lead moved with the last change.');
    expect(screen.queryByRole('group', { name: 'Since the last change' })).toBeNull();
  });

  test('teaches while there is nothing to test', async () => {
    const { user } = show(newWorkshop());
    expect(screen.getByText(/^No lead to test on yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask who they are' }));
    expect(screen.getByText(/^No lead to test on yet/)).toBeVisible();
  });

  test('says how many leads wait for the first condition, and warns of a small sample', () => {
    const { unmount } = show(built(twentyLeads));
    expect(
      screen.getByText('As soon as a condition is complete, it is tried on the 20 leads of the sample.'),
    ).toBeVisible();
    unmount();
    show(built(twentyLeads.slice(0, 4), size));
    expect(screen.getByText(/^Only 4 leads are rated alike by both sides/)).toBeVisible();
  });

  test('tells nothing of any rating before the reveal', () => {
    const sealed = { ...built(twentyLeads, size) };
    const start = { ...sealed, definitions: { ...sealed.definitions, ratingsRevealedAt: null } };
    const { container } = show(start);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The criteria let in 14 of 20 leads.Which of them rightly shows when both sides’ ratings are revealed.',
    );
    expect(container).not.toHaveTextContent(/wrongly|as both sides see them|Nettlefield/i);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('says so when no lead gets in at all', () => {
    show(built(twentyLeads, size, asks('Employees', 'at-most', '10')));
    expect(screen.getByText('No lead gets in. Perhaps two conditions rule each other out.')).toBeVisible();
  });

  test('says so when no lead is rated alike', () => {
    show(built([rated('A', 'workable', 'not-workable', { Employees: '30' })], size));
    expect(screen.getByText('The criteria let in 1 of 1 leads.')).toBeVisible();
    expect(screen.getByText('Nothing to compare with yet: no lead is rated alike by both sides.')).toBeVisible();
  });
});

describe('what workable leads have in common', () => {
  test('is a table of counts; one press makes a condition, and the test moves', async () => {
    const { user } = show(built(twentyLeads, size));
    const table = screen.getByRole('table', { name: 'What workable leads have in common' });
    expect(within(table).getByRole('row', { name: /^Industry is Education 0 of 9 3 of 9/ })).toBeVisible();
    expect(table).not.toHaveTextContent('%');
    await user.click(within(table).getByRole('button', { name: 'Rule it out by a condition: Industry is Education' }));
    expect(
      screen.getByText('A lead counts when it has at least 20 employees and does not work in education.'),
    ).toBeVisible();
    expect(screen.getByText('16 of 18 leads as both sides see them; 1 wrongly in, 1 wrongly out.')).toBeVisible();
    expect(within(table).getByText('In the criteria')).toBeVisible();
    expect(table).toContainElement(document.activeElement as HTMLElement);
  });

  test('shows shares from twenty leads of a kind on', () => {
    const many = Array.from({ length: 20 }, (_, n) => bothYes(`Good ${n}`, { Role: n < 15 ? 'Partner' : 'Clerk' }));
    show(built([...many, bothNo('Bad 1', { Role: 'Clerk' }), bothNo('Bad 2', { Role: 'Clerk' })]));
    expect(screen.getByRole('row', { name: /^Role is Partner 15 of 20 \(75 %\) 0 of 2/ })).toBeVisible();
  });

  test('teaches what it needs', () => {
    const { unmount } = show(built([bothYes('A'), bothNo('B')]));
    expect(screen.getByText(/^Nothing is known about these leads but their names/)).toBeVisible();
    unmount();
    show(built([bothYes('A', { Role: 'CFO' })]));
    expect(screen.getByText(/1 so far that both sides would work, 0 that neither would/)).toBeVisible();
  });
});
