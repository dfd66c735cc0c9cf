import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../../renderer/features/journeys/canvas/CanvasView';
import { useWorkshop } from '../../../../../renderer/state/session-context';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { alder, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

let width = 1200;
let height = 700;

beforeAll(stubCanvas);
beforeEach(() => {
  width = 1200;
  height = 700;
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => height);
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = () =>
  renderStage(
    () => {
      const journey = useWorkshop(({ journeys }) => journeys.byId[alder.id]);
      return journey ? <CanvasView journey={journey} /> : null;
    },
    withJourneys(newWorkshop(), alder),
  );

/** Where the plane is, and where on it a card is. */
const map = (): string => `${plane()} ${card().style.transform}`;

const plane = (): string | undefined => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;

const card = (title = /^Title of a2/): HTMLElement => screen.getByRole('group', { name: title });

function narrow(to: number): void {
  width = to;
  resize();
}

function flatten(to: number): void {
  height = to;
  resize();
}

function resize(): void {
  act(() => void window.dispatchEvent(new Event('resize')));
}

test('a map that is seen whole stays whole when its canvas gets narrower and wider', async () => {
  show();
  await waitFor(() => card());
  const wide = map();
  narrow(600);
  await waitFor(() => expect(map()).not.toBe(wide));
  narrow(1200);
  await waitFor(() => expect(map()).toBe(wide));
});

test('a map that is seen whole stays whole when something above takes of its height', async () => {
  show();
  await waitFor(() => card());
  const high = map();
  flatten(300);
  await waitFor(() => expect(map()).not.toBe(high));
  flatten(700);
  await waitFor(() => expect(map()).toBe(high));
});

test('a map that somebody has zoomed stays where it is', async () => {
  const { user } = show();
  await waitFor(() => card());
  const whole = plane();
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  await waitFor(() => expect(plane()).not.toBe(whole));
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const zoomed = plane();
  narrow(600);
  expect(plane()).toBe(zoomed);
});

test('while a card is selected it is only brought into sight; when the inspector closes the map is whole again', async () => {
  const { user } = show();
  await waitFor(() => card());
  const [wide, place] = [map(), card().style.transform];
  fireEvent.click(card());
  narrow(300);
  expect(map()).not.toBe(wide);
  expect(card().style.transform).toBe(place);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  narrow(1200);
  await waitFor(() => expect(map()).toBe(wide));
});

test('what has no date yet comes into sight, and nothing else moves or changes its size', async () => {
  const { user } = show();
  await waitFor(() => card());
  const [zoom, place] = [zoomOf(plane()), card(FIRST).style.transform];
  await user.click(screen.getByRole('button', { name: 'Website visit' }));
  narrow(900);
  const shown = plane();
  expect(zoomOf(shown)).toBe(zoom);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  narrow(1200);
  expect([plane(), card(FIRST).style.transform]).toEqual([shown, place]);
});

test('the selected card stays in sight when it is given a day far away', async () => {
  const { user } = show();
  await waitFor(() => card());
  await user.click(screen.getByRole('button', { name: 'Website visit' }));
  narrow(400);
  await user.type(screen.getByRole('textbox', { name: 'Date' }), '2 Jan 2020{Enter}');
  await waitFor(() => expect(leftOf(card(/^Website visit.*2 Jan 2020/))).toBeGreaterThanOrEqual(0));
  await user.clear(screen.getByRole('textbox', { name: 'Date' }));
  await user.type(screen.getByRole('textbox', { name: 'Date' }), '20 Jun 2027{Enter}');
  await waitFor(() => expect(leftOf(card(/^Website visit.*20 Jun 2027/))).toBeLessThan(400));
});

test('with its date, a new card is seen together with all the others', async () => {
  const { user } = show();
  await waitFor(() => card());
  const whole = map();
  await user.type(
    screen.getByRole('textbox', { name: 'Add a touchpoint in one line' }),
    '2 Jan 2020 call sales{Enter}',
  );
  narrow(900);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  narrow(1200);
  await waitFor(() => expect(map()).not.toBe(whole));
  const seen = map();
  await user.click(screen.getByRole('button', { name: 'Show the whole map' }));
  expect(map()).toBe(seen);
});

/** The card nearest to what waits without a date. */
const FIRST = /^Title of a1/;

/** Where on the screen a card begins, in pixels from the left of the canvas. */
function leftOf(element: HTMLElement): number {
  const [x = Number.NaN] =
    /translate\(([-\d.]+)px/
      .exec(plane() ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const [zoom = Number.NaN] =
    /scale\(([\d.]+)\)/
      .exec(plane() ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const [along = Number.NaN] = /translate\(([-\d.]+)px/.exec(element.style.transform)?.slice(1).map(Number) ?? [];
  return x + along * zoom;
}

const zoomOf = (transform = ''): string | undefined => /scale\([^)]*\)/.exec(transform)?.[0];
