import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RoomPage } from '../../../../renderer/features/room/RoomPage';
import type { RoomScene, RoomTimer } from '../../../../shared/room/scene';
import { extremeScenes } from '../../../support/extreme-room-pictures';
import { usualScenes } from '../../../support/room-pictures';

const START = Date.UTC(2026, 10, 22, 10);
const running = { state: 'running', title: 'Two pictures', endsAt: START + 61_000, lengthMs: 900_000 } as const;

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

function renderRoom(scene: RoomScene, timer: RoomTimer | null = null) {
  const { rerender } = render(<RoomPage picture={{ scene, timer }} />);
  return (next: RoomTimer | null) => rerender(<RoomPage picture={{ scene, timer: next }} />);
}

const sceneOf = (name: string): RoomScene => {
  const [, scene] = usualScenes.find(([other]) => other === name) ?? [];
  if (!scene) throw new Error(`No scene "${name}"`);
  return scene;
};

test('before the first picture there is only the name', () => {
  render(<RoomPage picture={null} />);
  expect(screen.getByRole('main')).toHaveTextContent(/^Parley$/);
});

test('blank is nothing, not even the clock', () => {
  renderRoom({ kind: 'blank' }, running);
  expect(screen.getByRole('main')).toBeEmptyDOMElement();
});

test.each([...usualScenes, ...extremeScenes])(
  '%s: every word of the scene is on the page, or counted as more',
  (_, scene) => {
    renderRoom(scene);
    const text = screen.getByRole('main').textContent ?? '';
    for (const word of wordsOf(scene)) expect(text).toContain(word);
  },
);

test('a prediction stands beside the answer that it was about', () => {
  renderRoom(sceneOf('reveal of a number'));
  const [marketing, sales] = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('section'));
  if (!marketing || !sales) throw new Error('Two columns');
  expect(within(marketing).getByText('Sales expected').nextSibling).toHaveTextContent('2 hours');
  expect(within(sales).getByText('Marketing expected, median of 3 predictions').nextSibling).toHaveTextContent(
    '4 hours',
  );
});

test('what several said stands apart, each behind a mark, and a side that did not guess is not blamed', () => {
  renderRoom(sceneOf('reveal of several voices'));
  expect(screen.getAllByRole('listitem').map((voice) => voice.querySelector('svg'))).toEqual([
    expect.any(SVGElement),
    expect.any(SVGElement),
    expect.any(SVGElement),
  ]);
  expect(screen.queryByRole('blockquote')).toBeNull();
  expect(screen.getByText('No guess')).toBeVisible();
  expect(screen.queryByText('No answer')).toBeNull();
});

test('a level between two steps fills half of the next one', () => {
  renderRoom(sceneOf('levels'));
  const row = screen.getByText('Nobody knows whose lead it is.').closest('li');
  const steps = [...(row?.querySelectorAll('svg > g') ?? [])].map((step) => step.querySelectorAll('circle').length);
  expect(steps.slice(0, 5)).toEqual([2, 2, 2, 1, 1]);
  expect(row?.querySelectorAll('[clip-path]')).toHaveLength(1);
});

test('the name of a step that does not fit is left out', () => {
  const width = vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  renderRoom(sceneOf('prompt'), running);
  expect(screen.getByRole('timer')).toHaveTextContent(/^1:01$/);
  width.mockRestore();
});

test('the clock runs from the wall clock each second, and says in a word that it is over', () => {
  renderRoom(sceneOf('prompt'), running);
  expect(screen.getByRole('timer')).toHaveTextContent('1:01Two pictures');
  act(() => vi.advanceTimersByTime(1000));
  expect(screen.getByRole('timer')).toHaveTextContent('1:00Two pictures');
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('timer')).toHaveTextContent('+0:00 over');
  // The laptop slept.
  vi.setSystemTime(START + 61_000 + 90_000);
  act(() => vi.advanceTimersByTime(1000));
  expect(screen.getByRole('timer')).toHaveTextContent('+1:31 over');
});

test('a paused clock stands and says so; one that goes on is right at once', () => {
  const next = renderRoom(sceneOf('gaps'), { state: 'paused', title: 'Step', leftMs: 61_000, lengthMs: 900_000 });
  act(() => vi.advanceTimersByTime(30_000));
  expect(screen.getByRole('timer')).toHaveTextContent('1:01 paused');
  next({ ...running, endsAt: START + 30_000 + 61_000 });
  expect(screen.getByRole('timer')).toHaveTextContent(/^1:01Two pictures$/);
  next(null);
  expect(screen.queryByRole('timer')).toBeNull();
});

test('the day begins one step before the one that it has come to, when it is long', () => {
  renderRoom({
    kind: 'agenda',
    steps: Array.from({ length: 20 }, (_, index) => ({
      title: `Step ${index}`,
      minutes: 5,
      startsAt: null,
      state: index < 12 ? 'done' : index === 12 ? 'now' : 'next',
    })),
  });
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Step 11');
  expect(screen.getByText('Step 12').closest('li')).toHaveAttribute('aria-current', 'step');
});

/** What has to be read of a scene: its titles and statements, without what a list may leave out. */
function wordsOf(scene: RoomScene): readonly string[] {
  switch (scene.kind) {
    case 'title':
      return [scene.title, scene.subtitle];
    case 'stage':
      return [scene.title, scene.purpose];
    case 'prompt':
      return [scene.heading, scene.text, scene.place];
    case 'reveal':
      return [
        scene.text,
        scene.gap,
        ...Object.values(scene.answers).flatMap(({ from, lines, voices, prediction, revised }) => [
          from,
          ...lines,
          ...voices,
          ...(prediction ? [prediction.from, ...prediction.lines, ...prediction.voices] : []),
          revised,
        ]),
      ];
    case 'gaps':
      return scene.gaps.flatMap(({ text, gap }) => [text, gap]);
    case 'votes':
      return scene.totals?.flatMap(({ text, total }) => [text, `${total} in all`]) ?? scene.gaps;
    case 'levels':
      return scene.rows.flatMap(({ text, marketing, sales }) => [text, marketing?.label ?? '', sales?.label ?? '']);
    case 'decisions':
      return scene.decisions.flatMap(({ text, owner, due }) => [text, owner, due]);
    case 'shared-map':
      return [scene.title, ...scene.stages.slice(0, 8).flatMap(({ name, days, count }) => [name, days, count])];
    case 'figures':
      return scene.figures.flatMap(({ value, label, count }) => [value, label, count]);
    case 'definition':
      return [scene.term, ...(scene.drafts ? Object.values(scene.drafts) : [scene.text])];
    case 'clause':
      return [scene.heading, scene.text, scene.owner, scene.place];
    case 'parked':
      return scene.items;
    case 'map':
      return [scene.title];
    case 'answering':
      return Object.values(scene.sides).map(({ sheets, sealedSheets }) =>
        sheets > 1 ? `${sealedSheets} of ${sheets} sheets sealed` : '',
      );
    case 'agenda':
    case 'blank':
      return [];
  }
}
