import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeaderTimer } from '../../../../renderer/features/running/HeaderTimer';
import { ClockContext } from '../../../../renderer/state/clock';
import { SessionContext } from '../../../../renderer/state/session-context';
import { openSession } from '../../../../renderer/state/workshop-session';
import { ToastRegion } from '../../../../renderer/ui/ToastRegion';
import type { Clock } from '../../../../shared/clock';
import { finishStep, pauseTimer, setTimerLength, startTimer } from '../../../../shared/commands/timer';
import { startHistory } from '../../../../shared/history/history';
import { MINUTE_MS } from '../../../../shared/running/timer';
import type { Timestamp } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { after } from '../../../support/run-commands';
import { stillClock } from '../../../support/still-clock';

const START = new Date('2026-11-22T09:00:00.000Z');
const now = () => new Date().toISOString() as Timestamp;
const clock: Clock = { now, today: stillClock.today };

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

function show(workshop: Workshop) {
  const session = openSession(startHistory(workshop), { kind: 'saved', at: null }, clock, () => ({
    push: () => undefined,
    flush: async () => true,
    retry: () => undefined,
    close: () => undefined,
  }));
  render(
    <ClockContext value={clock}>
      <SessionContext value={session}>
        <HeaderTimer />
        <ToastRegion />
      </SessionContext>
    </ClockContext>,
  );
  return { session, running: () => session.store.getState().history.workshop.running };
}

const wait = (minutes: number): void => {
  act(() => {
    vi.advanceTimersByTime(minutes * MINUTE_MS);
  });
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const instead = (step: string) => screen.getByRole('textbox', { name: `Minutes of ${step} instead` });
const set = (step: string, minutes: string): void => {
  fireEvent.change(instead(step), { target: { value: minutes } });
  fireEvent.blur(instead(step));
};
const face = () => screen.getByRole('button', { name: /^Timer/, hidden: true }).textContent?.trim();

const fresh = newWorkshop();
const [welcome, diagnose] = list(fresh.setup.agenda);
const started = (item = diagnose, minutes = 15) =>
  after(fresh, startTimer({ itemId: item?.id ?? null, lengthMs: minutes * MINUTE_MS }, now()));

test('the header says step and time, second by second, and nothing advances by itself', () => {
  const { running } = show(started());
  expect(face()).toBe('Diagnose 15:00');
  act(() => vi.advanceTimersByTime(140_000));
  expect(face()).toBe('Diagnose 12:40');
  wait(13);
  expect(face()).toBe('Diagnose 0:20 over');
  expect(screen.getByText('Diagnose: the time is over')).toBeInTheDocument();
  expect(running().timer?.itemId).toBe(diagnose?.id);
  expect(running().done).toEqual([]);
});

test('time that is over can stand still, and says so', () => {
  const { session } = show(started());
  wait(17);
  act(() => void session.dispatch(pauseTimer(now())));
  wait(5);
  expect(face()).toBe('Diagnose 2:00 over, paused');
});

test('after ten minutes of sleep, in which nothing ticked, five minutes of fifteen are left', () => {
  show(started());
  vi.setSystemTime(new Date(START.getTime() + 10 * MINUTE_MS));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(face()).toBe('Diagnose 5:00');
});

test('a window that cannot be seen does not tick, and is right when it comes back', () => {
  show(started());
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  wait(3);
  expect(face()).toBe('Diagnose 15:00');
  visibility.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(face()).toBe('Diagnose 12:00');
  visibility.mockRestore();
});

test('the panel starts the next step, pauses it, gives it a minute and finishes it', () => {
  const { running } = show(fresh);
  expect(face()).toBe('Timer');
  press('Timer: no step is timed');
  expect(screen.getByText('Next: Welcome and ground rules, 10 minutes')).toBeVisible();
  press('Start');
  expect(running().timer?.itemId).toBe(welcome?.id);

  wait(4);
  expect(screen.getByRole('timer')).toHaveTextContent('6:00');
  press('Pause');
  wait(20);
  expect(screen.getByRole('timer')).toHaveTextContent('6:00');
  expect(face()).toBe('Welcome and ground rules 6:00 paused late');
  press('Go on');
  press('One minute more');
  expect(screen.getByRole('timer')).toHaveTextContent('7:00');
  press('One minute less');
  press('One minute less');
  expect(screen.getByRole('timer')).toHaveTextContent('5:00');
  press('Finish step');
  expect(running().done).toEqual([welcome?.id]);
  expect(running().timer).toBeNull();
  expect(screen.getByText(/^Next: Sealed answers/)).toBeVisible();
});

test('every step shows what was planned and what it took, and can be started', () => {
  const { running } = show(
    after(started(welcome, 10), finishStep(new Date(START.getTime() + 12 * MINUTE_MS).toISOString() as Timestamp)),
  );
  press(/^Timer/);
  const [first, second] = within(screen.getByRole('list', { name: 'Steps of the agenda' })).getAllByRole('listitem');
  expect(first).toHaveTextContent('over');
  expect(first).toHaveTextContent('10 min, took 12:00');
  expect(second).toHaveTextContent('50 min');
  press('Start Map five recent wins');
  expect(running().timer?.lengthMs).toBe(45 * MINUTE_MS);
});

test('a clock without a step runs as long as it is told', () => {
  const { running } = show(fresh);
  press(/^Timer/);
  fireEvent.change(screen.getByRole('textbox', { name: 'Minutes' }), { target: { value: '8' } });
  fireEvent.blur(screen.getByRole('textbox', { name: 'Minutes' }));
  press('Start the clock');
  expect(running().timer).toMatchObject({ itemId: null, lengthMs: 8 * MINUTE_MS });
  expect(face()).toBe('Clock 8:00');
});

test('another cut than the proposed one is set by hand, the end follows, and it is what is taken', () => {
  const { session } = show(started(welcome, 10));
  wait(30);
  press(/^Timer/);
  press('See what to cut');
  set('Map five recent wins', '60');
  expect(screen.getByText(/45 or less/)).toBeVisible();
  set('Map five recent wins', '45');
  expect(screen.getByText(/^Brings the end to .+, 5 minutes later than planned\.$/)).toBeVisible();
  set('What the wins have in common', '0');
  expect(screen.getByText(/^Brings the end to .+, 15 minutes earlier than planned\.$/)).toBeVisible();
  expect(screen.getByText('left out')).toBeVisible();
  press('Shorten the steps');
  const minutes = list(session.store.getState().history.workshop.setup.agenda).map((item) => item.minutes);
  expect(minutes).toEqual([10, 45, 45, 15, 0, 30, 20, 30, 10]);
});

test('from five minutes on the header says that the day is late, in its face and in its name', () => {
  show(started(welcome, 10));
  wait(14);
  expect(face()).toBe('Welcome and ground rules 4:00 over');
  wait(1);
  expect(face()).toBe('Welcome and ground rules 5:00 over late');
  expect(screen.getByRole('button', { name: /^Timer: .+, 5:00 over, 5 minutes late$/ })).toBeVisible();
});

test('the running step shows the length it was given, beside the planned one', () => {
  const { session } = show(started(diagnose, 50));
  act(() => void session.dispatch(setTimerLength({ to: 120 * MINUTE_MS })));
  press(/^Timer/);
  const items = within(screen.getByRole('list', { name: 'Steps of the agenda' })).getAllByRole('listitem');
  expect(items[0]).toHaveTextContent('passed');
  expect(items[1]).toHaveTextContent('120 min, planned 50');
});

test('a step is marked as over without timing it, and put back', () => {
  const { running } = show(fresh);
  press(/^Timer/);
  press('Mark as over: Welcome and ground rules');
  expect(running()).toMatchObject({ done: [welcome?.id], begunAt: null, timer: null });
  expect(screen.getByText(/^Next: Sealed answers/)).toBeVisible();
  press('Not over: Welcome and ground rules');
  expect(running().done).toEqual([]);
});

test('late, it says by how much, and proposes what to cut; one press takes it, one undo brings it back', () => {
  const { session } = show(started(welcome, 10));
  wait(30);
  press(/^Timer/);
  expect(screen.getByText(/^Ends .+, planned .+: 20 minutes over$/)).toBeVisible();
  press('See what to cut');
  const table = screen.getByRole('table', { name: 'What to cut to end on time' });
  expect(within(table).getByRole('row', { name: /Map five recent wins/ })).toHaveTextContent('45 min');
  expect(instead('Map five recent wins')).toHaveValue('40');
  expect(screen.getByText(/^Brings the end to \d\d:\d\d, as planned\.$/)).toBeVisible();
  press('Shorten the steps');
  const minutes = () => list(session.store.getState().history.workshop.setup.agenda).map((item) => item.minutes);
  expect(minutes()).toEqual([10, 45, 40, 15, 20, 30, 20, 30, 10]);
  act(() => session.undo());
  expect(minutes()).toEqual([10, 50, 45, 15, 20, 35, 20, 35, 10]);
});
