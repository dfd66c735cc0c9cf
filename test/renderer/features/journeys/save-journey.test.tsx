import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { JourneysStage } from '../../../../renderer/features/journeys/JourneysStage';
import { browserDesktop } from '../../../../renderer/desktop/browser-desktop';
import type { Desktop } from '../../../../renderer/desktop/desktop';
import { DesktopProvider } from '../../../../renderer/desktop/desktop-context';
import { toastQueue } from '../../../../renderer/ui/toast';
import { stubCanvas } from '../../../support/canvas-stubs';
import { alder, birch, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

const drawPng = vi.hoisted(() => vi.fn(async (svg: string) => `pixels of ${svg.length}`));
vi.mock('../../../../renderer/state/draw-png', () => ({ drawPng }));

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(stubCanvas);
beforeEach(() => {
  toastQueue.clear();
  drawPng.mockClear();
});

function start() {
  const saved = new Map<string, string>();
  const savePicture: Desktop['savePicture'] = async ({ suggestedName: name, data }) => {
    saved.set(name, data);
    return { status: 'saved', name };
  };
  const desktop = { ...browserDesktop(), savePicture };
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <JourneysStage />
    </DesktopProvider>
  );
  return { ...renderStage(Stage, withJourneys(newWorkshop(), alder, birch)), saved };
}

const text = (svg: string | undefined): string =>
  new DOMParser().parseFromString(svg ?? '', 'image/svg+xml').documentElement.textContent ?? '';

test('the map of a win is saved as a drawing from the list of wins, and the app says so', async () => {
  const { user, saved } = start();
  await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
  await user.click(screen.getByRole('menuitem', { name: 'Save map as SVG' }));
  expect(await screen.findByText(/client-alder-journey\.svg/)).toBeInTheDocument();
  const drawing = text(saved.get('client-alder-journey.svg'));
  expect(drawing).toContain('How Client alder became a client');
  expect(drawing).toContain('Won 30 Apr 2026 · 115 days from first touch to close');
  expect(drawing).toContain('Title of a1');
});

test('it is saved as a picture of the same drawing from the opened win', async () => {
  const { user, saved } = start();
  await user.click(screen.getByRole('button', { name: 'Client birch' }));
  await user.click(screen.getByRole('button', { name: 'More for Client birch' }));
  await user.click(screen.getByRole('menuitem', { name: 'Save map as PNG' }));
  expect(await screen.findByText(/client-birch-journey\.png/)).toBeInTheDocument();
  const [svg] = drawPng.mock.calls[0] ?? [];
  expect(text(svg)).toContain('How Client birch became a client');
  expect(saved.get('client-birch-journey.png')).toBe(`pixels of ${svg?.length}`);
});
