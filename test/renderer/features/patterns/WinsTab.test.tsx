import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PatternsStage } from '../../../../renderer/features/patterns/PatternsStage';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import { reveal } from '../../../../shared/commands/seal';
import type { Workshop } from '../../../../shared/workshop/schema';
import { fills, sealSide } from '../../../support/diagnosis';
import { alder, birch, cedar, dogwood, elm, handoff, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

// Whole screens of React Aria tables: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

const lost = win('lost', '2026-01-01', { touchpoints: [touchpoint('x', 'sales', '2025-01-01')] }, { outcome: 'lost' });
const followed = win('lead', undefined, {}, { followed: true });
const five = withJourneys(newWorkshop(), alder, lost, birch, cedar, followed, dogwood, elm);

const sealed = after(
  five,
  fills('marketing', 'BT5', { kind: 'number', number: 90 }),
  fills('sales', 'BT5', { kind: 'number', number: 45 }),
  fills('sales', 'MS5', { kind: 'list', entries: ['Case study', 'Own deck'] }),
  fills('marketing', 'SM3', { kind: 'ordered', entries: ['Newsletter', 'Contact form'] }),
  sealSide('marketing'),
  sealSide('sales'),
);
const revealed = after(sealed, reveal(NOW));

const heading = (name: string | RegExp) => screen.getByRole('heading', { name, level: 2 });
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const pictures = () => screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label')?.split(':')[0]);

/** The stage with somebody who notes where it leads. */
function renderWithNavigation(workshop: Workshop) {
  const navigate = vi.fn<(target: Target) => void>();
  const Stage = () => (
    <NavigationContext value={navigate}>
      <PatternsStage />
    </NavigationContext>
  );
  return { navigate, ...renderStage(Stage, workshop) };
}

test('the headings state what the wins say, each with its n', () => {
  renderStage(PatternsStage, five);
  expect(
    heading(
      'From first touch to signature it took about 89 days, the median of 5 wins, 1 of them approximate. Sales first spoke with buyers after 35 days, the median of 4 wins; left out: 1 without a dated sales contact.',
    ),
  ).toBeVisible();
  expect(heading('The wins side by side: the shortest of 5 took 30 days, the longest 180 days')).toBeVisible();
  expect(heading('Evaluation took longest: 60 days, in one win')).toBeVisible();
  expect(heading('Seen most: “Case study”, in 2 of 5 wins')).toBeVisible();
  expect(
    heading('In 2 of 4 wins with two or more dated touchpoints the buyer heard nothing for 30 days or more'),
  ).toBeVisible();
  expect(
    heading('Marketing went on after the first sales contact in 2 of 4 wins with dated touchpoints of both teams'),
  ).toBeVisible();
  expect(
    heading('Buyers went back a stage 1 time, in 1 of 2 wins with two or more dated touchpoints of a buying stage'),
  ).toBeVisible();
});

test('what the figures rest on stands near the top: evidence, dates, and what was left out', () => {
  const { container } = renderStage(PatternsStage, five);
  expect(screen.getByText('4 of 16 touchpoints from CRM or a document')).toBeVisible();
  expect(screen.getByText('1 of 16 undated')).toBeVisible();
  expect(screen.getByText('1 lost deal, 1 followed lead')).toBeVisible();
  expect(screen.queryByText(/Fewer than five wins/)).not.toBeInTheDocument();
  expect(container).not.toHaveTextContent('%');
});

test('with lost deals and followed leads alone there is nothing to compare, and that is said', () => {
  renderStage(PatternsStage, withJourneys(newWorkshop(), lost, followed));
  expect(screen.getByText(/Only wins count; left out: 1 lost deal, 1 followed lead\./)).toBeVisible();
});

test('the wins line up at another moment and stand in another order; those without the moment are said', async () => {
  const { user } = renderStage(PatternsStage, five);
  expect(pictures()).toEqual(['Client birch', 'Client elm', 'Client cedar', 'Client alder', 'Client dogwood']);
  await user.click(screen.getByRole('radio', { name: 'Sales contact' }));
  expect(pictures()).toEqual(['Client birch', 'Client elm', 'Client alder', 'Client dogwood']);
  expect(screen.getByText(/1 win is left out: sales contact has no date\./)).toBeVisible();
  expect(screen.getByRole('img', { name: /^Client alder/ })).toHaveAccessibleName(
    'Client alder: 4 dated touchpoints. Sales contact after 69 days. Close after 115 days. 2 silences.',
  );
  await user.click(screen.getByRole('radio', { name: 'First touch' }));
  expect(section(/side by side/).getByText('about 89 days')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Sales contact' }));
  await user.click(screen.getByRole('button', { name: /Order/ }));
  await user.click(screen.getByRole('option', { name: 'Client, A to Z' }));
  expect(pictures()).toEqual(['Client alder', 'Client birch', 'Client dogwood', 'Client elm']);
});

test('a win opens from its picture and from a silence', async () => {
  const { user, navigate } = renderWithNavigation(five);
  await user.click(screen.getByRole('button', { name: 'Client birch' }));
  expect(navigate).toHaveBeenLastCalledWith({ stage: 'journeys', ref: 'birch' });
  await user.click(
    within(screen.getByRole('grid', { name: 'Silences' })).getAllByRole('rowheader', { name: 'Client dogwood' })[0] ??
      document.body,
  );
  expect(navigate).toHaveBeenLastCalledWith({ stage: 'journeys', ref: 'dogwood' });
});

test('before the reveal no answer of either side is on the screen', () => {
  const { container } = renderStage(PatternsStage, sealed);
  expect(screen.getByText('What each side guessed in Diagnose stands here once both are revealed.')).toBeVisible();
  expect(container).not.toHaveTextContent(/guessed \d|Own deck|Contact form|Sales says it uses it/);
});

test('after it the guesses stand beside the wins, with the sheets they rest on', async () => {
  const { user } = renderStage(PatternsStage, revealed);
  const title =
    'Marketing guessed 90 days, sales 45 days; the wins took about 89 days, the median of 5 wins, 1 of them approximate.';
  const lines = section(title).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Marketing90 days1 sheet',
    'Sales45 days1 sheet',
    'The winsabout 89 daysMedian of 5 of 5 wins30 to 180 days · middle half 30 to 115',
  ]);
  await user.click(section(title).getByRole('button', { name: 'How this is computed' }));
  expect(screen.getByText(/“How many days pass between a first contact and a signed contract/)).toBeVisible();
});

test('one guess alone is said alone', () => {
  renderStage(
    PatternsStage,
    after(
      five,
      fills('marketing', 'MS4', { kind: 'text', text: 'Something else' }),
      fills('sales', 'BT5', { kind: 'number', number: 45 }),
      sealSide('marketing'),
      sealSide('sales'),
      reveal(NOW),
    ),
  );
  expect(
    heading('Sales guessed 45 days; the wins took about 89 days, the median of 5 wins, 1 of them approximate.'),
  ).toBeVisible();
  expect(screen.getByText('No answer in days')).toBeVisible();
});

test('each buying stage has its days, and says where it was jumped over', () => {
  renderStage(PatternsStage, five);
  const lines = section(/took longest/).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Awareness10 and 30 days2 of 5 wins',
    'Interest30 days1 of 5 winsjumped over in 1 of 5 wins',
    'Evaluation60 days1 of 5 winsjumped over in 1 of 5 wins',
    'Decision20 and 60 days2 of 5 wins',
  ]);
});

test('content no win used, and what sales says it uses', () => {
  const named = { ...revealed, patterns: { ...revealed.patterns, contentNames: ['case study', 'Brochure'] } };
  renderStage(PatternsStage, named);
  const items = (name: string) =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  expect(items('No win used')).toEqual(['Brochure']);
  expect(items('Sales says it uses')).toEqual(['Case study in 2 of 5 wins', 'Own deck in no win']);
  expect(screen.getByText('Seen in the wins, but not named by sales: 3 of 4 pieces.')).toBeVisible();
  const table = screen.getByRole('grid', { name: 'Content in the wins' });
  expect(within(table).getByRole('row', { name: /Case study/ })).toHaveTextContent(
    'Case study2 of 5 winsYesClient alder, Client birch',
  );
  expect(within(table).getByRole('row', { name: /Slides/ })).toHaveTextContent('Slides1 of 5 wins1Client dogwood');
});

test('without a list of content and without an answer the two lists say what they are for', () => {
  renderStage(PatternsStage, five);
  expect(screen.getByText(/Name the content that exists in Map wins/)).toBeVisible();
  expect(screen.getByText(/stands here once both sides are revealed/)).toBeVisible();
});

test('how buyers came to sales stands beside the path that marketing described', () => {
  renderStage(PatternsStage, revealed);
  const path = section('Before sales spoke with them, buyers had seen 1 piece of content, the median of 4 wins');
  expect(path.getByText('Search').closest('li')).toHaveTextContent('Search 1 of 4 wins');
  expect(path.getByText(/Marketing said “Newsletter”/)).toBeVisible();
  expect(path.getByText(/Marketing said “Contact form”/)).toBeVisible();
});

test('what ended the silences is counted by team and by kind', () => {
  renderStage(PatternsStage, five);
  const ended = section(/heard nothing/)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(ended).toEqual([
    'Marketing1 of 6 silencesWebinar 1',
    'Sales3 of 6 silencesTitle of a3 1, Demo 1, Proposal 1',
    'The close2 of 6 silences',
  ]);
});

test('gaps, overlaps and passages between the teams, and the loops with their links', () => {
  renderStage(PatternsStage, five);
  const teams = section(/Marketing went on/);
  expect(teams.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'Gap before sales20 daysMedian of 4 of 5 wins10 to 54 days',
    'Both at work5 and 18 days2 of 5 wins',
  ]);
  expect(teams.getByText('1 of 4 wins')).toBeVisible();
  const loops = section(/went back a stage/);
  expect(loops.getAllByText('1, in 1 of 2 wins')).toHaveLength(1);
  expect(loops.getByText('1, in 1 of 5 wins')).toBeVisible();
  expect(loops.getByRole('row', { name: /dogwood/ })).toHaveTextContent(
    'Client dogwoodEvaluation to InterestTitle of d51 Apr 2026',
  );
});

test('many wins wait for a press, and none is lost', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    win(`w${index}`, '2026-04-30', { touchpoints: [touchpoint(`t${index}`, 'sales', '2026-04-01')] }),
  );
  const { user } = renderStage(PatternsStage, withJourneys(newWorkshop(), ...many));
  expect(screen.getAllByRole('img')).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Show all 30' }));
  expect(screen.getAllByRole('img')).toHaveLength(30);
  await user.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(screen.getAllByRole('img')).toHaveLength(12);
});

test('wins with a single dated touchpoint are left out of the ways between touchpoints, and that is said', () => {
  const thin = Array.from({ length: 3 }, (_, index) =>
    win(`thin${index}`, '2026-04-30', { touchpoints: [touchpoint(`t${index}`, 'sales', '2026-01-01')] }),
  );
  renderStage(PatternsStage, withJourneys(newWorkshop(), alder, birch, dogwood, elm, ...thin));
  expect(
    heading(
      /Sales first spoke with buyers after 35 days, the median of 4 wins; left out: 3 with one dated touchpoint\./,
    ),
  ).toBeVisible();
  expect(heading(/^In 2 of 4 wins with two or more dated touchpoints the buyer heard nothing/)).toBeVisible();
  expect(screen.getAllByText(/Left out: 3 with one dated touchpoint/)).toHaveLength(3);
});

test('a half day is rounded up where it is shown, and stands exactly in the explanation', async () => {
  const eleven = win('f', '2026-04-30', {
    touchpoints: [touchpoint('f1', 'buyer', '2026-01-01'), touchpoint('f2', 'sales', '2026-01-12')],
  });
  const { user } = renderStage(PatternsStage, withJourneys(newWorkshop(), alder, birch, dogwood, eleven));
  const figure = screen.getByText('First touch to sales contact', { selector: 'div' }).parentElement;
  expect(figure).toHaveTextContent('36 daysMedian of 4 of 4 wins');
  const [formula] = screen.getAllByRole('button', { name: 'How this is computed' });
  if (formula) await user.click(formula);
  expect(screen.getByText('Exactly 35.5 days, shown in whole days.')).toBeVisible();
});

test('content that nobody named and a hand-off that came too late are said as that', () => {
  const late = (id: string, ...handoffs: readonly ReturnType<typeof handoff>[]) =>
    win(id, '2026-06-30', {
      touchpoints: [
        touchpoint(`${id}-m1`, 'marketing', '2026-03-01', { kind: 'webinar' }),
        touchpoint(`${id}-m2`, 'marketing', '2026-03-11', { kind: 'case-study' }),
        touchpoint(`${id}-s`, 'sales', '2026-04-03', { kind: 'call' }),
      ],
      handoffs,
    });
  const wins = [late('w1', handoff('h1', '2026-04-20')), late('w2', handoff('h2', '2026-04-20'))];
  const { unmount } = renderStage(PatternsStage, withJourneys(newWorkshop(), ...wins));
  const title =
    'Before sales spoke with them, buyers had seen 2 touchpoints with content, none of them named, in two wins';
  expect(heading(title)).toBeVisible();
  expect(section(title).getByText('4 of 4 pieces of content without a name, each counted as one')).toBeVisible();
  expect(screen.getByText('2 of 2 wins; 2 of them handed over late')).toBeVisible();
  unmount();
  renderStage(PatternsStage, withJourneys(newWorkshop(), late('w3', handoff('h3'))));
  expect(screen.getByText('None of 1 win for certain; 1 not known')).toBeVisible();
});
