import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DesktopProvider } from '../../../../../renderer/desktop/desktop-context';
import { SharedMapTab } from '../../../../../renderer/features/patterns/map/SharedMapTab';
import { NavigationContext } from '../../../../../renderer/state/navigation-context';
import { proposeSharedMap, removeMapPart } from '../../../../../shared/commands/shared-map';
import { removeJourney } from '../../../../../shared/commands/journeys';
import type * as whatWinsShow from '../../../../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { unmappedSample } from '../../../../support/marked-workshop';
import { newWorkshop } from '../../../../support/new-workshop';
import { fakeDesktop } from '../../../../support/render-app';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

const reads = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../../../../shared/shared-map/what-wins-show', async (importOriginal) => {
  const original = await importOriginal<typeof whatWinsShow>();
  const counted: typeof original.whatWinsShow = (workshop) => {
    reads.count += 1;
    return original.whatWinsShow(workshop);
  };
  return { ...original, whatWinsShow: counted };
});

// Whole tables of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(stubCanvas);

const proposed = after(
  unmappedSample(),
  proposeSharedMap(
    (
      (made) => () =>
        `m${(made += 1)}`
    )(0),
  ),
);

function open(workshop: Workshop) {
  const navigate = vi.fn();
  const desktop = fakeDesktop();
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <NavigationContext value={navigate}>
        <SharedMapTab />
      </NavigationContext>
    </DesktopProvider>
  );
  return { ...renderStage(Stage, workshop), navigate, desktop };
}

async function openTable(workshop: Workshop) {
  const opened = open(workshop);
  await opened.user.click(screen.getByRole('radio', { name: 'Table' }));
  return opened;
}

/** What has the focus; the page itself means that it is lost. */
const focused = (): HTMLElement => {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) throw new Error('The focus is lost');
  return activeElement;
};

const partsOf = ({ sharedMap }: Workshop) => list(sharedMap.parts);
const rowWith = (text: string) => {
  const row = screen
    .getAllByRole('row')
    .find((each) => within(each).queryByDisplayValue(text) !== null || within(each).queryByText(text) !== null);
  if (!row) throw new Error(`There is no row with ${text}`);
  return row;
};

test('without wins the screen says what a map is for, and leads to the wins', async () => {
  const { user, navigate, workshop } = open(newWorkshop());
  expect(screen.getByText('One map that both teams take home')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Map wins' }));
  expect(navigate).toHaveBeenCalledWith({ stage: 'journeys' });
  await user.click(screen.getByRole('button', { name: 'Start an empty map' }));
  expect(list(workshop().sharedMap.stages).map(({ name }) => name)).toEqual(['New stage']);
});

test('it is proposed from the wins in one step', async () => {
  const { user, workshop, session } = open(unmappedSample());
  await user.click(screen.getByRole('button', { name: 'Propose from 8 wins' }));
  expect(list(workshop().sharedMap.stages).map(({ name }) => name)).toEqual([
    'Awareness',
    'Interest',
    'Evaluation',
    'Decision',
  ]);
  expect(screen.getByText(/^Proposed from 8 wins/)).toBeVisible();
  act(() => void session.undo());
  expect(screen.getByText('One map that both teams take home')).toBeVisible();
});

test('in the table everything can be rewritten, moved and taken off, and is marked', async () => {
  const { user, workshop } = await openTable(proposed);
  const field = within(rowWith('Webinar')).getByRole('textbox');
  await user.clear(field);
  await user.type(field, 'Attends a webinar');
  await user.tab();
  expect(partsOf(workshop()).map(({ text }) => text)).toContain('Attends a webinar');
  expect(within(rowWith('Attends a webinar')).getByText('Changed by hand')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take the wins’ wording: Attends a webinar' }));
  expect(within(rowWith('Webinar')).queryByText('Changed by hand')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Move up: Discovery meeting' }));
  const sales = partsOf(workshop()).filter(({ lane, kind }) => lane === 'sales' && kind === 'touchpoint');
  expect(sales.findIndex(({ text }) => text === 'Discovery meeting')).toBeLessThan(
    sales.findIndex(({ text }) => text === 'Call'),
  );

  await user.click(screen.getByRole('button', { name: 'Take off the map: Webinar' }));
  expect(partsOf(workshop()).map(({ text }) => text)).not.toContain('Webinar');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(partsOf(workshop()).map(({ text }) => text)).toContain('Webinar');
});

test('a part goes to another stage by its menu, and a new one can be added', async () => {
  const { user, workshop } = await openTable(proposed);
  await user.click(within(rowWith('Webinar')).getByRole('button', { name: /Stage: Webinar/ }));
  await user.click(await screen.findByRole('option', { name: 'Decision' }));
  const decision = list(workshop().sharedMap.stages).find(({ name }) => name === 'Decision')?.id;
  expect(partsOf(workshop()).find(({ text }) => text === 'Webinar')?.stage).toBe(decision);

  await user.click(screen.getByRole('button', { name: 'Add to the map' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Note' }));
  expect(partsOf(workshop()).at(-1)).toMatchObject({ kind: 'note', text: '', wins: [], proposed: null });
});

test('what the wins changed is offered by itself, taken over by a press, and then gone', async () => {
  const [calloway] = proposed.journeys.order;
  if (calloway === undefined) throw new Error('The sample has wins');
  const { user, workshop } = open(after(proposed, removeJourney(calloway)));
  await user.click(screen.getByRole('button', { name: 'See each of them' }));
  expect(screen.getByText(/^Interest: now \d+ days, was 84 days$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Take over all/ }));
  expect(screen.queryByText('The wins have moved on')).toBeNull();
  expect(list(workshop().sharedMap.stages).find(({ name }) => name === 'Interest')?.days).not.toBe(84);
});

test('the focus goes on to what is left to take over, and at the end to the tools of the map', async () => {
  const [calloway] = proposed.journeys.order;
  if (calloway === undefined) throw new Error('The sample has wins');
  const { user } = open(after(proposed, removeJourney(calloway)));
  await user.click(screen.getByRole('button', { name: 'See each of them' }));
  const takes = () => screen.getAllByRole('button', { name: /^Take over: / });
  const [first, second] = takes();
  if (!first || !second) throw new Error('There are several updates');
  const next = second.getAttribute('aria-label');
  await user.click(first);
  expect(document.activeElement).toHaveAttribute('aria-label', next);
  await user.click(screen.getByRole('button', { name: /^Take over all/ }));
  expect(screen.getByRole('group', { name: 'Tools of the map' })).toContainElement(focused());
});

test('what is offered again takes the focus from the words that offered it', async () => {
  const part = partsOf(proposed).find(({ text }) => text === 'Webinar');
  if (!part) throw new Error('The sample has webinars');
  const { user } = open(after(proposed, removeMapPart(part.id)));
  await user.click(screen.getByRole('button', { name: /again/ }));
  expect(screen.getByRole('button', { name: 'See each of them' })).toHaveFocus();
});

test.each(['Propose from 8 wins', 'Start an empty map'])('after "%s" the focus is on the map', async (name) => {
  const { user } = open(unmappedSample());
  await user.click(screen.getByRole('button', { name }));
  expect(screen.getByRole('group', { name: 'Tools of the map' })).toContainElement(focused());
});

test('changing the map alone does not read the wins again', async () => {
  const { user } = await openTable(proposed);
  const before = reads.count;
  expect(before).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Take off the map: Webinar' }));
  expect(reads.count).toBe(before);
});

test('a definition leads to where it is agreed', async () => {
  const { user, navigate } = await openTable(proposed);
  await user.click(within(rowWith('Opportunity')).getByRole('button', { name: 'Opportunity' }));
  expect(navigate).toHaveBeenCalledWith({ stage: 'define', ref: 'DF5' });
});

test('it is saved as a drawing under the name of the client', async () => {
  const { user, desktop } = open(proposed);
  await user.click(screen.getByRole('button', { name: 'Save as SVG' }));
  const svg = desktop.saved.get('harbour-pine-advisory-shared-map.svg') ?? '';
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('Guide download');
  expect(await screen.findByText(/harbour-pine-advisory-shared-map\.svg/)).toBeVisible();
});
