import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Banner } from '../../../renderer/ui/Banner';
import { Explain } from '../../../renderer/ui/Explain';
import { Meter } from '../../../renderer/ui/Meter';
import { ProgressMark } from '../../../renderer/ui/ProgressMark';
import { toast } from '../../../renderer/ui/toast';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';

afterEach(() => {
  vi.useRealTimers();
});

test('a toast is announced politely, offers its action once and goes', async () => {
  const undo = vi.fn();
  render(<ToastRegion />);
  act(() => {
    toast({ message: 'Win deleted', action: { label: 'Undo', onPress: undo } });
  });
  expect(screen.getByText('Win deleted').closest('[aria-live="polite"]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Win deleted')).toBeNull();
});

test('a toast never goes before it can be read, and goes by itself', () => {
  vi.useFakeTimers();
  render(<ToastRegion />);
  act(() => {
    toast({ message: 'Copied', timeout: 10 });
  });
  act(() => vi.advanceTimersByTime(4900));
  expect(screen.getByText('Copied')).toBeVisible();
  act(() => vi.advanceTimersByTime(200));
  expect(screen.queryByText('Copied')).toBeNull();
});

test('an ordinary toast goes after five seconds, one with an action after ten, an error by Escape', () => {
  vi.useFakeTimers();
  render(<ToastRegion />);
  act(() => {
    toast({ message: 'Duplicated' });
    toast({ message: 'Removed', action: { label: 'Undo', onPress: () => undefined } });
    toast({ message: 'Not kept', tone: 'danger' });
  });
  act(() => vi.advanceTimersByTime(5100));
  expect(screen.queryByText('Duplicated')).toBeNull();
  expect(screen.getByText('Removed')).toBeVisible();
  act(() => vi.advanceTimersByTime(5000));
  expect(screen.queryByText('Removed')).toBeNull();
  act(() => vi.advanceTimersByTime(600_000));
  const dismiss = screen.getByRole('button', { name: 'Dismiss' });
  act(() => dismiss.focus());
  fireEvent.keyDown(dismiss, { key: 'Escape' });
  expect(screen.queryByText('Not kept')).toBeNull();
});

test('a toast without an end stays until it is taken away', () => {
  vi.useFakeTimers();
  render(<ToastRegion />);
  let close: () => void = () => {};
  act(() => {
    close = toast({ message: 'Not saved', tone: 'danger', timeout: null });
  });
  act(() => vi.advanceTimersByTime(600_000));
  expect(screen.getByText('Not saved')).toBeVisible();
  act(() => close());
  expect(screen.queryByText('Not saved')).toBeNull();
});

test('a banner is a status and can be dismissed', async () => {
  const dismiss = vi.fn();
  render(<Banner onDismiss={dismiss}>3 changes were recovered.</Banner>);
  expect(screen.getByRole('status')).toHaveTextContent('3 changes were recovered.');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(dismiss).toHaveBeenCalledTimes(1);
});

test('a formula is one press away and Escape puts it back', async () => {
  render(<Explain label="How this is computed">Median of 8 wins.</Explain>);
  await userEvent.click(screen.getByRole('button', { name: 'How this is computed' }));
  expect(screen.getByRole('dialog', { name: 'How this is computed' })).toHaveTextContent('Median of 8 wins.');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'How this is computed' })).toHaveFocus());
});

test.each([
  [0, 'Diagnose, 0 % done'],
  [0.4, 'Diagnose, 40 % done'],
  [0.999, 'Diagnose, 99 % done'],
  [1, 'Diagnose, done'],
  ['skipped', 'Diagnose, skipped'],
] as const)('progress %s is said in words', (value, words) => {
  render(<ProgressMark value={value} label="Diagnose" />);
  expect(screen.getByRole('img', { name: words })).toBeVisible();
});

test('a meter carries its n', () => {
  render(<Meter label="Case study" value={6} max={8} valueText="6 of 8 wins" />);
  expect(screen.getByRole('meter', { name: 'Case study' })).toHaveAttribute('aria-valuetext', '6 of 8 wins');
  expect(screen.getByText('6 of 8 wins')).toBeVisible();
});
