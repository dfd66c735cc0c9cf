import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addParticipant, removeParticipant } from '../../../shared/commands/participants';
import { renameWorkshop } from '../../../shared/commands/setup';
import type { WorkshopId } from '../../../shared/ids';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { fakeDesktop, renderApp } from '../../support/render-app';
import { type FakeVault } from '../../support/fake-vault';

const { id } = newWorkshop();

async function opened() {
  const app = renderApp(fakeDesktop());
  app.desktop.next = { status: 'opened', name: 'a.parley.json', text: serialize(newWorkshop()) };
  await app.user.click(screen.getByRole('button', { name: 'Open a file' }));
  await app.user.click(await screen.findByRole('button', { name: 'Bring in' }));
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  return app;
}

const session = ({ app }: Awaited<ReturnType<typeof opened>>) => app.store.getState().session;

describe('leaving a workshop that the disk refused', () => {
  test('says so, and opening it again shows the edit and that it is not saved', async () => {
    const running = await opened();
    const vault = running.desktop.vault as FakeVault;
    vault.refuse('disk-full');
    act(() => void session(running)?.dispatch(renameWorkshop('Unsaved title')));
    await act(() => running.app.goToLibrary());
    expect(await screen.findByText(/is not saved yet: the disk is full/)).toBeVisible();
    await act(() => running.app.openWorkshop(id));
    expect(await screen.findByText('Unsaved title')).toBeVisible();
    expect(screen.getByText('Not saved')).toBeVisible();
  });
});

test('the undo of a session that has ended reaches nothing', async () => {
  const running = await opened();
  const before = session(running);
  const person = { id: 'p1', name: 'Noor', role: '', side: 'sales' } as never;
  act(() => void before?.dispatch(addParticipant(person)));
  act(() => void before?.dispatch(removeParticipant('p1' as never)));
  await act(() => running.app.goToLibrary());
  await act(() => running.app.openWorkshop(id as WorkshopId));
  act(() => void session(running)?.dispatch(renameWorkshop('Newer')));
  act(() => before?.undo());
  await act(() => running.app.library.flush());
  const kept = await running.app.library.read(id);
  expect([kept?.setup.title, kept?.setup.participants.order]).toEqual(['Newer', []]);
});
