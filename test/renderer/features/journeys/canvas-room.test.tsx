import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../renderer/features/journeys/CanvasView';
import { useWorkshop } from '../../../../renderer/state/session-context';
import { stubCanvas } from '../../../support/canvas-stubs';
import { alder, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

let width = 1200;

beforeAll(stubCanvas);
beforeEach(() => {
  width = 1200;
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(700);
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

const card = (): HTMLElement => screen.getByRole('group', { name: /^Title of a2/ });

function narrow(to: number): void {
  width = to;
  act(() => void window.dispatchEvent(new Event('resize')));
}

test('a map that is seen whole stays whole when its canvas gets narrower and wider', async () => {
  show();
  await waitFor(card);
  const wide = map();
  narrow(600);
  await waitFor(() => expect(map()).not.toBe(wide));
  narrow(1200);
  await waitFor(() => expect(map()).toBe(wide));
});

test('a map that somebody has zoomed stays where it is', async () => {
  const { user } = show();
  await waitFor(card);
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
  await waitFor(card);
  const [wide, place] = [map(), card().style.transform];
  fireEvent.click(card());
  narrow(300);
  expect(map()).not.toBe(wide);
  expect(card().style.transform).toBe(place);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  narrow(1200);
  await waitFor(() => expect(map()).toBe(wide));
});
