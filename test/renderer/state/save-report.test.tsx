import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import type { PdfWatch, SavedOutcome } from '../../../renderer/desktop/desktop';
import { saveReport } from '../../../renderer/state/save-report';
import { toastQueue } from '../../../renderer/ui/toast';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';

beforeEach(() => toastQueue.clear());

const host = { ...browserDesktop(), kind: 'electron' } as const;
const slips = async () => '<p>Slips</p>';

function saving(savePdf: (watch: PdfWatch) => Promise<SavedOutcome>) {
  render(<ToastRegion />);
  const desktop = { ...host, savePdf: (_: unknown, watch: PdfWatch = {}) => savePdf(watch) };
  return { outcome: saveReport(desktop, slips, 'a.pdf'), user: userEvent.setup() };
}

test('a PDF that takes its time says each step, and stops when it is told to', async () => {
  const onProgress = vi.fn<(step: 'setting' | 'checking') => void>();
  const { outcome, user } = saving(
    ({ signal, onProgress: say }) =>
      new Promise((done) => {
        onProgress.mockImplementation((step) => say?.(step));
        onProgress('setting');
        signal?.addEventListener('abort', () => done({ status: 'cancelled' }));
      }),
  );
  expect(screen.queryByText('Setting the pages …')).not.toBeInTheDocument();
  expect(await screen.findByText('Setting the pages …', {}, { timeout: 3000 })).toBeInTheDocument();
  act(() => onProgress('checking'));
  expect(await screen.findByText('Checking the PDF …')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await act(() => outcome)).toEqual({ status: 'cancelled' });
  expect(await screen.findByText('a.pdf was not saved: you stopped it.')).toBeInTheDocument();
  expect(screen.queryByText('Checking the PDF …')).not.toBeInTheDocument();
});

test('a PDF that is done at once says only that it is saved; a closed dialog says nothing', async () => {
  const { outcome } = saving(async ({ onProgress }) => {
    onProgress?.('printing');
    return { status: 'saved', name: 'b.pdf' };
  });
  await act(() => outcome);
  expect(await screen.findByText('Saved b.pdf')).toBeInTheDocument();
  act(() => toastQueue.clear());
  const closed = saving(async () => ({ status: 'cancelled' }));
  await act(() => closed.outcome);
  await new Promise((later) => setTimeout(later, 1200));
  expect(screen.queryByText(/…|not saved/)).not.toBeInTheDocument();
});

test('a PDF that came out wrong says what is wrong', async () => {
  const { outcome } = saving(async () => ({ status: 'wrong', problem: { kind: 'blank-page', about: '3' } }));
  await act(() => outcome);
  await waitFor(() =>
    expect(screen.getByText(/a\.pdf was not saved: the PDF came out wrong: page 3 is blank\./)).toBeInTheDocument(),
  );
});

test('what was saved is shown in its folder from the message; what cannot be shown is said', async () => {
  const show = vi.fn(async () => false);
  const { outcome, user } = saving(async () => ({ status: 'saved', name: 'c.pdf', show }));
  await act(() => outcome);
  await user.click(await screen.findByRole('button', { name: 'Show in folder' }));
  expect(show).toHaveBeenCalledOnce();
  expect(await screen.findByText(/^c\.pdf could not be shown/)).toBeInTheDocument();
});
