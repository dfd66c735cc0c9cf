import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DiagnoseStage } from '../../../../../renderer/features/diagnosis/DiagnoseStage';
import { systemClock } from '../../../../../renderer/state/clock';
import { chooseSealAfter } from '../../../../../shared/commands/diagnosis-settings';
import type { AnswerPart } from '../../../../../shared/diagnosis/answer';
import { sheetsOf } from '../../../../../shared/diagnosis/sheets';
import { asking } from '../../../../support/asked-questions';
import { fills } from '../../../../support/diagnosis';
import { NOW } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
});

const text: AnswerPart = { kind: 'text', text: 'zebra' };

/** Sales is in the middle of its sheet, which seals itself after two quiet minutes. */
function writing(...parts: readonly (readonly [string, AnswerPart])[]) {
  const workshop = after(
    asking('MS1', 'MS4'),
    ...parts.map(([id, part]) => fills('sales', id, part)),
    chooseSealAfter(2),
  );
  const stage = renderStage(DiagnoseStage, workshop, systemClock);
  fireEvent.click(screen.getByRole('button', { name: /^For sales only/ }));
  const handOver = screen.queryByRole('button', { name: 'I am alone with it: start' });
  if (handOver) fireEvent.click(handOver);
  return { ...stage, sealedAt: () => sheetsOf(stage.workshop().diagnosis, 'sales')[0]?.sealedAt ?? null };
}

const wait = (seconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
};
const sleep = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const countdown = () => screen.queryByRole('alertdialog', { name: 'Is somebody still writing?' });
const entry = () => screen.queryByRole('button', { name: 'Cover the screen' });

test('after the quiet time it counts down and seals itself', () => {
  const stage = writing(['MS4', text]);
  wait(119);
  expect(countdown()).toBeNull();
  wait(11);
  expect(countdown()).toHaveTextContent('20 seconds left');
  expect(stage.sealedAt()).toBeNull();
  wait(20);
  expect(stage.sealedAt()).toBe('2026-11-22T14:04:41.000Z');
  expect(entry()).toBeNull();
  expect(screen.getByText('Covered after 2 quiet minutes')).toBeInTheDocument();
  expect(screen.getByText('Sales together: sealed.')).toBeInTheDocument();
  expect(document.body.innerHTML).not.toContain('zebra');
});

test('a key or the pointer starts the quiet time anew', () => {
  const stage = writing(['MS4', text]);
  for (const act of [fireEvent.keyDown, fireEvent.pointerMove, fireEvent.pointerDown, fireEvent.input]) {
    wait(100);
    act(document.body);
  }
  wait(100);
  expect(countdown()).toBeNull();
  expect(stage.sealedAt()).toBeNull();
});

test('only the button stops the countdown', () => {
  const stage = writing(['MS4', text]);
  wait(125);
  fireEvent.pointerMove(document.body);
  wait(1);
  expect(countdown()).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
  wait(100);
  expect(countdown()).toBeNull();
  expect(entry()).not.toBeNull();
  wait(51);
  expect(stage.sealedAt()).not.toBeNull();
});

test('after a sleep that was longer the very first sign of life finds the cover', () => {
  const stage = writing(['MS4', text]);
  sleep(600);
  fireEvent.pointerMove(document.body);
  expect(entry()).toBeNull();
  expect(stage.sealedAt()).toBe('2026-11-22T14:12:11.000Z');
});

test('what is still being typed is sealed as well', () => {
  const stage = writing(['MS1', { kind: 'share', option: 'ready', percent: 100 }]);
  fireEvent.click(screen.getByRole('button', { name: /^Question 2/ }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Your answer' }), { target: { value: 'last words' } });
  sleep(600);
  fireEvent.pointerMove(document.body);
  expect(sheetsOf(stage.workshop().diagnosis, 'sales')[0]).toMatchObject({
    sealedAt: expect.any(String),
    answers: { MS4: { text: 'last words' } },
  });
});

test.each<[string, readonly (readonly [string, AnswerPart])[], RegExp]>([
  [
    'shares that make no whole',
    [['MS1', { kind: 'share', option: 'ready', percent: 83 }]],
    /shares of question 1 do not/,
  ],
  ['an empty sheet', [], /Nothing is written/],
])('%s cannot be sealed: the screen is covered all the same, and says why', (_name, parts, reason) => {
  const stage = writing(...parts);
  wait(151);
  expect(entry()).toBeNull();
  expect(stage.sealedAt()).toBeNull();
  expect(screen.getByText(/Sales together: not sealed\./)).toHaveTextContent(reason);
  expect(document.body.innerHTML).not.toContain('83');
  expect(screen.getByRole('button', { name: /^For sales only/ })).toBeInTheDocument();
});

test('without a quiet time a sheet stays open', () => {
  const workshop = after(asking('MS4'), fills('sales', 'MS4', text), chooseSealAfter(null));
  renderStage(DiagnoseStage, workshop, systemClock);
  fireEvent.click(screen.getByRole('button', { name: /^For sales only/ }));
  fireEvent.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
  wait(100_000);
  expect(entry()).not.toBeNull();
});
