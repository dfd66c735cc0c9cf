import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { LeadSample } from '../../../../renderer/features/definitions/LeadSample';
import { RateLeads } from '../../../../renderer/features/definitions/leads/RateLeads';
import { toastQueue } from '../../../../renderer/ui/toast';
import { addLead } from '../../../../shared/commands/leads';
import { addRater, castVote, renameRater, revealRatings, sealRatings } from '../../../../shared/commands/raters';
import type { RaterId } from '../../../../shared/ids';
import { leadId, type Pair, rater, ratedSample, revealed, sampleLead } from '../../../support/lead-sample';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

/** The sample and the rating screens, as the stage puts them one in the place of the other. */
function Stage() {
  const [raterId, setRaterId] = useState<RaterId | null>(null);
  return raterId === null ? (
    <LeadSample isReturn={false} onRate={setRaterId} />
  ) : (
    <RateLeads raterId={raterId} onLeave={() => setRaterId(null)} />
  );
}

const [m1, s1] = ['m1' as RaterId, 's1' as RaterId];
const times = (count: number, pair: Pair): readonly Pair[] => Array.from({ length: count }, () => pair);
const twenty: readonly Pair[] = [
  ...times(9, ['workable', 'workable']),
  ...times(7, ['workable', 'not-workable']),
  ...times(1, ['not-workable', 'workable']),
  ...times(3, ['not-workable', 'not-workable']),
];
const three = after(newWorkshop(), ...[1, 2, 3].map((n) => addLead(sampleLead(n))));

describe('the sample', () => {
  test('teaches what it is for, and adding focuses the new lead', async () => {
    const { user, workshop } = renderStage(Stage, newWorkshop());
    expect(screen.getByText(/Take ten to thirty recent leads/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a lead' }));
    expect(screen.getByLabelText('Company of lead 1')).toHaveFocus();
    await user.keyboard('Calloway');
    await user.tab();
    expect(Object.values(workshop().definitions.leads.byId)).toMatchObject([
      { company: 'Calloway', receivedOn: { date: '2026-11-22' } },
    ]);
    expect(screen.getByText(/One lead is no sample/)).toBeVisible();
  });

  test('says when it is too small, and when it is full', () => {
    const few = renderStage(Stage, three);
    expect(
      screen.getByText('3 leads are few: bring in at least 10, or a single lead decides what comes out.'),
    ).toBeVisible();
    few.unmount();
    const thirty = Array.from({ length: 30 }, (_, index) => addLead(sampleLead(index + 1)));
    renderStage(Stage, after(newWorkshop(), ...thirty));
    expect(screen.getByText('30 leads')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a lead' })).toBeDisabled();
  });

  test('lets a lead go with undo, and moves the focus to its neighbour', async () => {
    const { user, workshop } = renderStage(Stage, three);
    await user.click(screen.getByRole('button', { name: 'Remove lead 2' }));
    expect(workshop().definitions.leads.order).toEqual(['lead-1', 'lead-3']);
    expect(screen.getByLabelText('Company of lead 2')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().definitions.leads.order).toEqual(['lead-1', 'lead-2', 'lead-3']);
  });

  test('holds attributes of a lead, a new one too', async () => {
    const known = after(three, addLead(sampleLead(4, { attributes: { Industry: 'Law' } })));
    const { user, workshop } = renderStage(Stage, known);
    await user.click(screen.getByRole('button', { name: 'Edit attributes of lead 1' }));
    await user.type(screen.getByLabelText('Industry'), 'Tax');
    await user.type(screen.getByLabelText('New attribute'), 'Employees{Enter}');
    expect(await screen.findByLabelText('Employees')).toHaveFocus();
    await user.keyboard('120');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(workshop().definitions.leads.byId[leadId(1)]?.attributes).toEqual({ Industry: 'Tax', Employees: '120' });
  });
});

describe('rating', () => {
  test('goes by keys from lead to lead: W moves on, N waits for a reason', async () => {
    const { user, workshop } = renderStage(Stage, three);
    await user.click(screen.getByRole('button', { name: 'Rate as sales' }));
    expect(screen.getByRole('heading', { name: 'Firm 1' })).toHaveFocus();
    await user.keyboard('w');
    expect(screen.getByRole('heading', { name: 'Firm 2' })).toHaveFocus();
    await user.keyboard('n');
    expect(screen.getByRole('button', { name: 'Not workable' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('3');
    expect(screen.getByRole('heading', { name: 'Firm 3' })).toHaveFocus();
    await user.type(screen.getByLabelText('Note'), 'unwanted');
    await user.tab();
    const { leads, raters } = workshop().definitions;
    const [id] = raters.order;
    expect(id && leads.byId[leadId(1)]?.votes[id]).toMatchObject({ rating: 'workable' });
    expect(id && leads.byId[leadId(2)]?.votes[id]).toMatchObject({ rating: 'not-workable', reason: 'no-budget' });
    expect(id && leads.byId[leadId(3)]?.votes[id]).toMatchObject({ rating: null, note: 'unwanted' });
  });

  test('is sealed with what is still open said, and then closed for good', async () => {
    const { user, workshop } = renderStage(Stage, three);
    await user.click(screen.getByRole('button', { name: 'Rate as marketing' }));
    await user.click(screen.getByRole('button', { name: 'Seal the ratings' }));
    expect(screen.getByText('No lead is rated yet: rate at least one.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Seal' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    await user.click(screen.getByRole('button', { name: 'Workable' }));
    await user.click(screen.getByRole('button', { name: 'Seal the ratings' }));
    expect(screen.getByText(/1 of 3 leads are rated. The others count as not rated/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Seal' }));
    expect(screen.getByText('Sealed, 1 of 3 rated')).toBeVisible();
    expect(screen.getByText('Still to seal: sales.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a lead' })).toBeNull();
    expect(Object.values(workshop().definitions.raters.byId)).toMatchObject([{ side: 'marketing', sealedAt: NOW }]);
  });

  test('is handed over first when there is something that others could read', async () => {
    const voted = after(three, addRater(rater('m1')), castVote(m1, leadId(1), { rating: 'unsure', note: 'Hm' }));
    const { user } = renderStage(Stage, voted);
    await user.click(screen.getByRole('button', { name: 'Rate as Marketing together' }));
    expect(screen.getByText('Everybody else looks away.')).toBeVisible();
    expect(document.body).not.toHaveTextContent('Firm 1');
    await user.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
    expect(screen.getByRole('heading', { name: 'Firm 2' })).toBeVisible();
  });

  test('shows nothing of the other side, on no screen, until the reveal', async () => {
    const secret = after(
      three,
      addRater(rater('m1')),
      addRater(rater('s1')),
      castVote(m1, leadId(1), { rating: 'not-workable', reason: 'no-budget', note: 'Marketing secret' }),
      sealRatings(m1, NOW),
    );
    const { user, workshop, session } = renderStage(Stage, secret);
    const hidden = () => {
      expect(document.body.innerHTML).not.toMatch(/secret|No budget/);
      expect(screen.queryByText('Not workable')).toBeNull();
    };
    hidden();
    expect(screen.queryByRole('button', { name: 'Reveal the ratings' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rate as Sales together' }));
    expect(document.body.innerHTML).not.toMatch(/secret/);
    expect(screen.getByRole('button', { name: 'Not workable' })).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('w');
    await user.click(screen.getByRole('button', { name: 'Seal the ratings' }));
    await user.click(screen.getByRole('button', { name: 'Seal' }));
    hidden();
    session.undo();
    expect(workshop().definitions.raters.byId[s1]?.sealedAt).toBe(NOW);
    await user.click(screen.getByRole('button', { name: 'Reveal the ratings' }));
    expect(screen.getByText('No budget. Marketing secret')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What came out' })).toHaveFocus();
  });

  test('by several raters of a side is named one by one', async () => {
    const { user, workshop } = renderStage(Stage, after(three, addRater(rater('s1'))));
    const sales = screen.getByRole('region', { name: 'Sales' });
    await user.click(within(sales).getByRole('button', { name: 'Add a rater for sales' }));
    expect(within(sales).getByRole('combobox', { name: 'Name of the rater: Sales, rater 2' })).toHaveFocus();
    await user.keyboard('Ada');
    await user.tab();
    expect(within(sales).getByRole('button', { name: 'Rate as Ada' })).toBeVisible();
    await user.click(within(sales).getByRole('button', { name: 'Remove Ada' }));
    expect(workshop().definitions.raters.order).toEqual(['s1']);
  });
});

describe('what came out', () => {
  test('is said in counts first, then with both figures and their n, and a caution', () => {
    renderStage(Stage, after(newWorkshop(), ...ratedSample(twenty), ...revealed));
    expect(screen.getByText('12 of 20')).toBeVisible();
    expect(screen.getByText('n = 20, that is 60 %')).toBeVisible();
    expect(screen.getByText('0.266')).toBeVisible();
    expect(screen.getByText('0.200')).toBeVisible();
    expect(
      screen.getByText(/Marketing says yes to 7 leads .* is 1\. That may be chance \(exact McNemar p = 0\.0703\)/),
    ).toBeVisible();
    expect(screen.getByText(/A sample of 20 is small/)).toBeVisible();
    const rows = within(screen.getByRole('table', { name: 'Ratings of both sides, in leads' })).getAllByRole('row');
    expect(
      rows.map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([[''], ['9', '7'], ['1', '3']]);
  });

  test('is no percentage below twenty leads, and kappa is not defined when all is yes', () => {
    renderStage(Stage, after(newWorkshop(), ...ratedSample(times(12, ['workable', 'workable'])), ...revealed));
    expect(screen.getByText('12 of 12')).toBeVisible();
    expect(document.body).not.toHaveTextContent('%');
    expect(screen.getByText('not defined')).toBeVisible();
    expect(screen.getByText('Both sides say yes to the same leads.')).toBeVisible();
  });

  test('counts apart what cannot be compared', () => {
    const pairs: readonly Pair[] = [
      ['unsure', 'workable'],
      ['workable', null],
    ];
    renderStage(Stage, after(newWorkshop(), ...ratedSample(pairs), ...revealed));
    expect(screen.getByText('1 with an “unsure”, 1 not rated by both sides')).toBeVisible();
    expect(screen.getByText(/Nothing to compare/)).toBeVisible();
  });

  test('can be narrowed to the leads that are rated differently', async () => {
    const { user } = renderStage(Stage, after(newWorkshop(), ...ratedSample(twenty), ...revealed));
    await user.click(screen.getByRole('radio', { name: 'Rated differently 8' }));
    const table = screen.getByRole('table', { name: 'Sample of leads' });
    expect(within(table).getAllByText('Rated differently')).toHaveLength(8);
    expect(within(table).queryByLabelText('Company of lead 1')).toBeNull();
  });

  test('of several raters is the majority, with the spread and each voice', () => {
    const s2 = 's2' as RaterId;
    const s3 = 's3' as RaterId;
    const split = after(
      newWorkshop(),
      ...ratedSample([['workable', 'workable']]),
      addRater(rater('s2')),
      addRater(rater('s3')),
      renameRater(s3, 'Ada'),
      castVote(s2, leadId(1), { rating: 'not-workable' }),
      castVote(s3, leadId(1), { rating: 'not-workable', note: 'No say' }),
      sealRatings(s2, NOW),
      sealRatings(s3, NOW),
      ...revealed,
    );
    renderStage(Stage, split);
    const table = screen.getByRole('table', { name: 'Sample of leads' });
    expect(within(table).getByText('Not workable')).toBeVisible();
    expect(within(table).getByText('1 workable, 2 not, 0 unsure')).toBeVisible();
    expect(within(table).getByText('Ada: No say')).toBeVisible();
    expect(screen.getByText(/what most of them say counts/)).toBeVisible();
  });
});

describe('the next sample', () => {
  test('keeps the one before, with undo', async () => {
    const { user, workshop } = renderStage(Stage, after(newWorkshop(), ...ratedSample(twenty), ...revealed));
    await user.click(screen.getByRole('button', { name: 'Start a new sample' }));
    await user.clear(screen.getByLabelText('Keep this sample as'));
    await user.type(screen.getByLabelText('Keep this sample as'), 'Autumn');
    await user.type(screen.getByLabelText('Name of the new sample'), 'Winter');
    await user.click(screen.getByRole('button', { name: 'Start it' }));
    expect(workshop().definitions).toMatchObject({
      sampleName: 'Winter',
      ratingsRevealedAt: null,
      leads: { order: [] },
    });
    const row = within(screen.getByRole('table', { name: 'Samples over time' })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('22 Nov 202612 of 209713First reading');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(screen.getByText('12 of 20')).toBeVisible();
  });

  test('is set beside the last one in counts', () => {
    const start = after(newWorkshop(), ...ratedSample(twenty), ...revealed);
    const { definitions } = start;
    const past = {
      id: 'p1' as never,
      name: 'Autumn',
      closedOn: '2026-08-01' as never,
      leads: definitions.leads,
      raters: definitions.raters,
      criteria: { match: 'all' as const, groups: { byId: {}, order: [] } },
      text: '',
    };
    const two = { ...start, definitions: { ...definitions, samples: { byId: { p1: past }, order: ['p1' as never] } } };
    renderStage(Stage, two as typeof start);
    expect(screen.getByText('Before, 12 of 20 were rated the same; now it is 12 of 20.')).toBeVisible();
  });
});

test('the reveal waits for a rater who has joined', () => {
  const joined = after(
    newWorkshop(),
    ...ratedSample([['workable', 'workable']]),
    sealRatings(m1, NOW),
    sealRatings(s1, NOW),
    addRater(rater('m2')),
    revealRatings(NOW),
  );
  renderStage(Stage, joined);
  expect(screen.queryByRole('button', { name: 'Reveal the ratings' })).toBeNull();
  expect(screen.getByText('Still to seal: marketing.')).toBeVisible();
});
