import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../../renderer/desktop/browser-desktop';
import { DesktopProvider } from '../../../../renderer/desktop/desktop-context';
import { JourneysStage } from '../../../../renderer/features/journeys/JourneysStage';
import { ClockContext } from '../../../../renderer/state/clock';
import { WantedPlaceContext } from '../../../../renderer/state/navigation-context';
import { SessionContext } from '../../../../renderer/state/session-context';
import type { WorkshopSession } from '../../../../renderer/state/workshop-session';
import { durationsOf } from '../../../../shared/journeys/durations';
import { list } from '../../../../shared/workshop/table';
import { stubCanvas } from '../../../support/canvas-stubs';
import { alder, birch, date, handoff, journeyIn, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { stillClock } from '../../../support/still-clock';

// Whole screens of React Aria fields typed into key by key: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(stubCanvas);

const guide = () => screen.getByRole('complementary', { name: 'Beside the map' });
/** The title of a touchpoint: a field that offers the titles in use, where there are any. */
const whatHappened = (name = 'What happened') =>
  screen.queryByRole('textbox', { name }) ?? screen.getByRole('combobox', { name });
const question = (name: RegExp) => within(guide()).getByRole('button', { name });

/** The stage once more, over the same open workshop. */
const renderAgain = (session: WorkshopSession, wanted: string | null = null) =>
  render(
    <ClockContext value={stillClock}>
      <SessionContext value={session}>
        <DesktopProvider desktop={browserDesktop()}>
          <WantedPlaceContext value={wanted}>
            <JourneysStage />
          </WantedPlaceContext>
        </DesktopProvider>
      </SessionContext>
    </ClockContext>,
  );

describe('the six questions', () => {
  test('by keyboard alone they build a whole map, and every answer is one undo step', async () => {
    const { user, workshop, session } = renderStage(JourneysStage, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Add a win' }));
    await user.keyboard('Dogwood{Tab}');
    question(/first hear about us/).focus();
    // Closes and opens it again: the cursor is in its first field.
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'How they first heard' })).toHaveFocus());
    await user.keyboard('Referral{Tab}12 Mar 2026{Enter}');
    expect(screen.getByRole('combobox', { name: 'How they first heard' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'How they first heard' })).toHaveValue('');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Content' })).toHaveFocus();
    await user.keyboard('Price guide{Tab}April{Enter}{Enter}');
    await user.keyboard('Call{Tab}2 May 2026{Enter}{Enter}');
    await user.keyboard('Guide read{Tab}Ada{Enter}{Enter}');
    await user.keyboard('Demo{Tab}Offline?{Tab}20 May 2026{Enter}{Enter}');
    const before = session.store.getState().history.undo.length;
    await user.keyboard('90 days{Enter}{Enter}');
    expect(session.store.getState().history.undo.length).toBe(before + 1);
    await user.keyboard('price guide{Enter}');
    const [made] = list(workshop().journeys);
    if (!made) throw new Error('The win is gone');
    expect(list(made.touchpoints)).toMatchObject([
      { title: 'Referral', lane: 'buyer', date: date('2026-03-12'), evidence: 'remembered' },
      { title: 'Price guide', content: 'Price guide', lane: 'marketing', date: date('2026-04'), important: true },
      { title: 'Call', lane: 'sales', date: date('2026-05-02') },
      { title: 'Demo', heard: 'Offline?', lane: 'sales', date: date('2026-05-20') },
    ]);
    expect(list(made.handoffs)).toMatchObject([{ dataPassed: 'Guide read', owner: 'Ada', date: date('2026-05-02') }]);
    expect(durationsOf(made).total).toEqual({ known: true, days: 90, approximate: false });
    expect(within(guide()).getAllByRole('button', { name: /, on the map$/ })).toHaveLength(7);
  });

  test('the hand-off is a step of its own: Enter on an empty line leads to it and past it, in order', async () => {
    const { user, workshop } = renderStage(JourneysStage, withJourneys(newWorkshop(), win('w', undefined, {})));
    await user.click(screen.getByRole('button', { name: 'Client w' }));
    await user.click(question(/When did sales first connect/));
    await user.keyboard('First call{Enter}');
    expect(screen.queryByRole('textbox', { name: 'What was handed over' })).toBeNull();
    await user.keyboard('{Enter}');
    expect(question(/What was handed over to sales/)).toHaveAttribute('aria-expanded', 'true');
    expect(question(/When did sales first connect/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('textbox', { name: 'What was handed over' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'When it was handed over' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox', { name: 'Conversation' })).toHaveFocus();
    await user.keyboard('3/4 demo{Enter}');
    expect(screen.getByText('3 Apr or 4 Mar? Write the month as a word.')).toBeVisible();
    const [made] = list(workshop().journeys);
    expect(made?.handoffs.order).toEqual([]);
    expect(made?.touchpoints.order).toHaveLength(1);
  });

  test('a bad answer gets a sentence, stays in its field and changes nothing', async () => {
    const { user, workshop } = renderStage(JourneysStage, withJourneys(newWorkshop(), win('w', undefined, {})));
    await user.click(screen.getByRole('button', { name: 'Client w' }));
    await user.type(screen.getByRole('combobox', { name: 'How they first heard' }), 'Search{Tab}31 Feb{Enter}');
    expect(screen.getByText(/That day is not on the calendar/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'When' })).toHaveValue('31 Feb');
    await user.click(question(/How long/));
    await user.keyboard('90 days{Enter}');
    expect(screen.getByText(/There is nothing to count from yet/)).toBeVisible();
    expect(list(workshop().journeys)).toEqual([win('w', undefined, {})]);
  });

  test('what the map says leads to its card, and what was typed is there when the panel comes back', async () => {
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder));
    await user.click(screen.getByRole('button', { name: 'Client alder' }));
    expect(screen.queryByRole('complementary', { name: 'Beside the map' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Questions and trace' }));
    await user.type(screen.getByRole('combobox', { name: 'Conversation' }), 'Half a thought');
    await user.click(question(/first hear about us/));
    await user.click(within(guide()).getByRole('button', { name: /Title of a1/ }));
    expect(whatHappened()).toHaveValue('Title of a1');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(question(/What conversations/));
    expect(screen.getByRole('combobox', { name: 'Conversation' })).toHaveValue('Half a thought');
  });

  test('they come in place of what is selected, and are hidden by the same button', async () => {
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder));
    await user.click(screen.getByRole('button', { name: 'Client alder' }));
    await user.click(screen.getByRole('button', { name: 'Questions and trace' }));
    await user.click(question(/first hear about us/));
    await user.click(within(guide()).getByRole('button', { name: /Title of a1/ }));
    expect(screen.queryByRole('complementary', { name: 'Beside the map' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Questions and trace' }));
    expect(guide()).toBeVisible();
    expect(screen.queryByRole('complementary', { name: 'What is selected' })).toBeNull();
    const [hide] = screen.getAllByRole('button', { name: 'Hide questions and trace' });
    if (hide) await user.click(hide);
    expect(screen.queryByRole('complementary', { name: 'Beside the map' })).toBeNull();
  });

  test('it stands beside the table as well, after it, and can be folded away', async () => {
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), win('w', undefined, {})));
    await user.click(screen.getByRole('button', { name: 'Client w' }));
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    const [table] = screen.getAllByRole('table');
    expect(table?.compareDocumentPosition(guide())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.type(screen.getByRole('combobox', { name: 'How they first heard' }), 'Search{Enter}');
    await user.click(within(guide()).getByRole('button', { name: /Search/ }));
    expect(whatHappened('What happened: Search')).toHaveFocus();
    await user.click(within(guide()).getByRole('button', { name: 'Hide questions and trace' }));
    expect(screen.queryByRole('complementary', { name: 'Beside the map' })).toBeNull();
  });
});

describe('a single lead', () => {
  const lead = win(
    'lead',
    '2026-06-01',
    {
      touchpoints: [
        touchpoint('l1', 'marketing', '2026-01-01', { evidence: 'crm' }),
        touchpoint('l2', 'sales', '2026-03-01', { evidence: 'assumed' }),
        touchpoint('l3', 'marketing', '2026-05-20', { evidence: 'crm' }),
        touchpoint('l4', 'sales', undefined, { evidence: 'crm', otherVersion: 'It was a letter' }),
      ],
      handoffs: [handoff('lh', '2026-02-01', { trigger: 'Asked for a price', owner: 'Ada' })],
    },
    { followed: true, outcome: 'lost' },
  );

  test('it is followed in the editor, with its questions open, and stands in a group of its own', async () => {
    const { user, workshop } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder));
    await user.click(screen.getByRole('button', { name: 'Follow a single lead' }));
    expect(screen.getByRole('heading', { name: 'Lead without a name' })).toBeVisible();
    expect(guide()).toBeVisible();
    await user.keyboard('Dogwood{Tab}');
    await user.click(screen.getByRole('button', { name: 'All wins' }));
    expect(list(workshop().journeys)).toMatchObject([
      { followed: false },
      { client: 'Dogwood', followed: true, outcome: 'lost' },
    ]);
    const leads = screen.getByRole('region', { name: 'Followed leads' });
    expect(within(leads).getByRole('button', { name: 'Dogwood' })).toHaveFocus();
    expect(within(screen.getByRole('region', { name: 'Wins' })).getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('1, with 5 to 10 advised')).toBeVisible();
  });

  test('its trace marks every hand-off, gap and assumption, each leading to its card', async () => {
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), lead));
    await user.click(screen.getByRole('button', { name: 'Client lead' }));
    await user.click(screen.getByRole('button', { name: 'Questions and trace' }));
    await user.click(screen.getByRole('radio', { name: 'Trace' }));
    expect(screen.getByText('1 hand-off, 5 gaps, 1 assumption, 1 to check')).toBeVisible();
    const entries = within(screen.getByRole('list', { name: 'Trace' })).getAllByRole('button');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      '59 days of silence after Title of l1',
      'Asked for a price, Marketing to sales, Ada',
      'Asked for a price: hand-off without data',
      'Title of l2 is assumed',
      '80 days of silence after Title of l2',
      'From Title of l2 to Title of l3: passed without a hand-off',
      'Title of l4 is remembered differently',
      'Title of l4 has no date',
    ]);
    await user.click(screen.getByRole('button', { name: /hand-off without data/ }));
    expect(screen.getByRole('textbox', { name: 'Trigger' })).toHaveValue('Asked for a price');
  });

  test('its trace says how late a hand-off came, and where it is not known whether one came first', async () => {
    const told = win(
      'told',
      undefined,
      {
        touchpoints: [
          touchpoint('m1', 'marketing', '2026-03-20', { evidence: 'crm' }),
          touchpoint('s1', 'sales', '2026-04-03', { evidence: 'crm' }),
          touchpoint('m2', 'marketing', '2026-04-25', { evidence: 'crm' }),
          touchpoint('s2', 'sales', '2026-05-02', { evidence: 'crm' }),
        ],
        handoffs: [
          handoff('to', '2026-04-20', { trigger: 'Asked', dataPassed: 'Size', owner: 'Ada' }),
          handoff('back', '2026-04', {
            direction: 'sales-to-marketing',
            trigger: 'Not now',
            dataPassed: 'Why',
            owner: 'Ben',
          }),
        ],
      },
      { followed: true },
    );
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), told));
    await user.click(screen.getByRole('button', { name: 'Client told' }));
    await user.click(screen.getByRole('button', { name: 'Questions and trace' }));
    await user.click(screen.getByRole('radio', { name: 'Trace' }));
    const entries = within(screen.getByRole('list', { name: 'Trace' })).getAllByRole('listitem');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(/^Gap.*From Title of m1 to Title of s1: handed over 17 days after sales had spoken$/),
      expect.stringMatching(/^Hand-off.*Not now, Sales to marketing, Ben$/),
      expect.stringMatching(/^Hand-off.*Asked, Marketing to sales, Ada$/),
      expect.stringMatching(/^To check.*From Title of s1 to Title of m2: not known whether a hand-off came first$/),
      expect.stringMatching(/^To check.*From Title of m2 to Title of s2: not known whether a hand-off came first$/),
      expect.stringMatching(/^The end/),
    ]);
    expect(screen.getByText('2 hand-offs, 1 gap, 0 assumptions, 2 to check')).toBeVisible();
  });

  test('a win becomes a followed lead and comes back, with undo', async () => {
    const { user, workshop, session } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder, birch));
    await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
    await user.click(screen.getByRole('menuitem', { name: 'Follow as a single lead' }));
    expect(journeyIn(workshop(), alder).followed).toBe(true);
    expect(screen.getByRole('button', { name: 'Client alder' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
    await user.click(screen.getByRole('menuitem', { name: 'Count among the wins' }));
    expect(journeyIn(workshop(), alder)).toEqual(alder);
    session.undo();
    expect(journeyIn(workshop(), alder).followed).toBe(true);
  });
});

describe('names in use', () => {
  const named = (id: string, content: string) =>
    win(id, undefined, {
      touchpoints: [touchpoint(`${id}-t`, 'marketing', '2026-01-01', { content, channel: 'Post' })],
    });
  const start = async () => {
    const stage = renderStage(
      JourneysStage,
      withJourneys(newWorkshop(), named('w1', 'Price guide'), named('w2', 'Price Guides'), named('w3', 'Price guide')),
    );
    await stage.user.click(screen.getByRole('button', { name: 'Names' }));
    const contents = () =>
      list(stage.workshop().journeys).flatMap((journey) => list(journey.touchpoints).map(({ content }) => content));
    return { ...stage, contents };
  };

  test('they carry their counts; near-duplicates are merged when the room says so, in one step', async () => {
    const { user, contents, session } = await start();
    expect(screen.getByText('2 touchpoints in 2 wins')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Merge into Price guide' }));
    expect(contents()).toEqual(['Price guide', 'Price guide', 'Price guide']);
    expect(screen.queryByText('Probably the same')).toBeNull();
    session.undo();
    expect(contents()).toEqual(['Price guide', 'Price Guides', 'Price guide']);
  });

  test('a name is changed everywhere once its field is left, not while it is typed', async () => {
    const { user, contents, session } = await start();
    await user.click(screen.getByRole('button', { name: 'Keep apart' }));
    const field = screen.getByRole('textbox', { name: 'Name: Price guide' });
    await user.clear(field);
    await user.type(field, 'Fee guide');
    expect(contents()).toEqual(['Price guide', 'Price Guides', 'Price guide']);
    await user.keyboard('{Enter}');
    expect(contents()).toEqual(['Fee guide', 'Price Guides', 'Fee guide']);
    expect(session.store.getState().history.undo).toHaveLength(1);
  });

  test('the focus never falls out of the dialog: it goes on with what is there', async () => {
    const { user, workshop } = await start();
    await user.click(screen.getByRole('button', { name: 'Merge into Price guide' }));
    expect(screen.getByRole('textbox', { name: 'Name: Price guide' })).toHaveFocus();
    await user.clear(screen.getByRole('textbox', { name: 'Name: Price guide' }));
    await user.type(screen.getByRole('textbox', { name: 'Name: Price guide' }), 'Fee guide{Enter}');
    expect(screen.getByRole('textbox', { name: 'Name: Fee guide' })).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: 'Content that exists' }), 'Checklist\nFee guides');
    await user.click(screen.getByRole('button', { name: 'Add to the list' }));
    await user.click(screen.getByRole('button', { name: 'Keep apart' }));
    expect(screen.getByRole('textbox', { name: 'Name: Checklist' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove Checklist' }));
    expect(workshop().patterns.contentNames).toEqual(['Fee guides']);
    expect(screen.getByRole('textbox', { name: 'Name: Fee guide' })).toHaveFocus();
  });

  test('content that no win has used is pasted as a list, and removed with undo', async () => {
    const { user, workshop } = await start();
    await user.type(screen.getByRole('textbox', { name: 'Content that exists' }), '- Checklist\n\nComparison sheet');
    await user.click(screen.getByRole('button', { name: 'Add to the list' }));
    expect(workshop().patterns.contentNames).toEqual(['Checklist', 'Comparison sheet']);
    expect(screen.getAllByText('Not used in any win')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Remove Checklist' }));
    expect(workshop().patterns.contentNames).toEqual(['Comparison sheet']);
  });
});

test('many names are found by some of their letters', async () => {
  const titles = Array.from({ length: 120 }, (_, index) =>
    touchpoint(`t${index}`, 'sales', undefined, { title: `Call ${index}` }),
  );
  const { user } = renderStage(
    JourneysStage,
    withJourneys(newWorkshop(), win('w', undefined, { touchpoints: titles })),
  );
  await user.click(screen.getByRole('button', { name: 'Names' }));
  await user.click(screen.getByRole('radio', { name: 'Touchpoints' }));
  expect(screen.getByText('20 more. Find a name by some of its letters.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Find a name' }), 'call 119');
  expect(screen.getAllByRole('textbox', { name: /^Name: / })).toHaveLength(1);
});

describe('the choice of wins', () => {
  test('what it lacks is said with counts and leads to the win', async () => {
    const { user } = renderStage(
      JourneysStage,
      withJourneys(newWorkshop(), alder, win('old', '2024-03-01', {}, { size: 'Large' })),
    );
    expect(screen.getByText('3 more wins would make five.', { exact: false })).toBeVisible();
    const old = screen.getByText('1 was won more than 12 months ago:').closest('li');
    await user.click(within(old as HTMLElement).getByRole('button', { name: 'Open Client old' }));
    expect(screen.getByRole('heading', { name: 'Client old' })).toBeVisible();
  });

  test('wins are moved and sorted, and stay so', async () => {
    const { user, workshop } = renderStage(JourneysStage, withJourneys(newWorkshop(), birch, alder));
    await user.click(screen.getByRole('button', { name: 'Sort wins' }));
    await user.click(screen.getByRole('menuitem', { name: 'Latest close first' }));
    expect(workshop().journeys.order).toEqual(['alder', 'birch']);
    await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
    expect(screen.getByRole('menuitem', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('menuitem', { name: 'Move down' }));
    expect(workshop().journeys.order).toEqual(['birch', 'alder']);
    expect(screen.getByText('Client alder is now 2 of 2.')).toBeInTheDocument();
  });

  test('the opened win, its view and what stands beside it are there when the stage is come back to', async () => {
    const { user, session, unmount } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder, birch));
    await user.click(screen.getByRole('button', { name: 'Client birch' }));
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    unmount();
    renderAgain(session);
    expect(screen.getByRole('heading', { name: 'Client birch' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Table' })).toBeChecked();
  });

  test('a place that navigation asks for opens the win, and selects the touchpoint', () => {
    const { session, unmount } = renderStage(JourneysStage, withJourneys(newWorkshop(), alder, birch));
    unmount();
    const { container } = renderAgain(session, 'alder/a3');
    expect(container.querySelector('[data-ref="alder/a3"] input')).toHaveValue('Title of a3');
    expect(screen.getByRole('heading', { name: 'Client alder' })).toBeVisible();
    expect(whatHappened()).toHaveValue('Title of a3');
  });
});

test('a problem with dates leads to the card and to the close', async () => {
  const late = win('late', '2026-03-12', { touchpoints: [touchpoint('t2', 'sales', '2026-04-01')] });
  const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), late));
  await user.click(screen.getByRole('button', { name: 'Client late' }));
  await user.click(screen.getByRole('button', { name: 'Change the close' }));
  expect(screen.getByRole('textbox', { name: 'Won on' })).toHaveFocus();
  const problems = screen.getByText(/closes on 12 Mar 2026/).closest('[role="status"]');
  await user.click(within(problems as HTMLElement).getByRole('button', { name: 'Title of t2' }));
  expect(whatHappened()).toHaveValue('Title of t2');
});
