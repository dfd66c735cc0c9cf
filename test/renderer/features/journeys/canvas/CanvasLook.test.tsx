import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../../renderer/features/journeys/canvas/CanvasView';
import { useWorkshop } from '../../../../../renderer/state/session-context';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { alder, cedar, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';

// A whole screen of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(stubCanvas);

function show(journey: typeof alder) {
  function Stage() {
    const shown = useWorkshop(({ journeys }) => journeys.byId[journey.id]);
    return (
      <>
        <button type="button">Behind</button>
        {shown ? <CanvasView journey={shown} /> : null}
      </>
    );
  }
  return renderStage(Stage, withJourneys(newWorkshop(), journey));
}

test('the foot explains the signs that this map has, and counts the steps back', () => {
  const { unmount } = show(alder);
  expect(screen.getByRole('list', { name: 'Signs on this map' })).toHaveTextContent('1 step back');
  expect(screen.queryByText('1 without a date')).not.toBeInTheDocument();
  unmount();
  show(cedar);
  expect(screen.getByRole('list', { name: 'Signs on this map' })).toHaveTextContent(
    '1 without a dateThe dot is the day',
  );
});

test('long silences are squeezed until that is switched off', async () => {
  const { user } = show(alder);
  expect(screen.getByText('Silence, drawn shorter')).toBeVisible();
  await user.click(screen.getByRole('switch', { name: 'Squeeze silences' }));
  expect(screen.queryByText('Silence, drawn shorter')).not.toBeInTheDocument();
});

test('the canvas fills the window with F and leaves it with Escape; what lies behind is out of reach meanwhile', async () => {
  const { user } = show(alder);
  const behind = screen.getByText('Behind');
  screen.getByRole('button', { name: 'Zoom in' }).focus();
  await user.keyboard('f');
  expect(screen.getByRole('button', { name: 'Leave the full window (F or Escape)' })).toBeVisible();
  expect(behind.inert).toBe(true);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Fill the window (F)' })).toBeVisible();
  expect(behind.inert).toBe(false);
});

test('an f that is written into a field is a letter', async () => {
  const { user } = show(alder);
  const line = screen.getByLabelText('Add a touchpoint in one line');
  await user.type(line, 'Fair');
  expect(line).toHaveValue('Fair');
  expect(screen.getByRole('button', { name: 'Fill the window (F)' })).toBeVisible();
});

test('how the map is shown is chosen in one place', async () => {
  const { user } = show(alder);
  await user.click(screen.getByRole('button', { name: 'How the map is shown' }));
  expect(screen.getByRole('switch', { name: 'Overview in the corner' })).toBeChecked();
  expect(screen.getByRole('switch', { name: 'Highlight connected touchpoints' })).not.toBeChecked();
  await user.click(screen.getByRole('switch', { name: 'Projector size' }));
  expect(screen.getByRole('switch', { name: 'Projector size' })).toBeChecked();
});
