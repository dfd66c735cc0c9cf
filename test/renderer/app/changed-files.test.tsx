import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';

const NAME = 'spring.parley.json';

function withChangedFile() {
  const rendered = renderApp();
  const text = serialize(newWorkshop({ client: 'Birch Legal' }));
  const look = vi.fn(async () => ({ status: 'opened' as const, name: NAME, text }));
  const change = () => act(() => rendered.desktop.changed.forEach((tell) => tell({ name: NAME, look })));
  change();
  return { ...rendered, look, change };
}

test('a file that was changed outside is told about, and nothing of it comes in by itself', () => {
  const { app, look } = withChangedFile();
  expect(screen.getByText(/^“spring.parley.json” was changed outside Parley/)).toBeVisible();
  expect(look).not.toHaveBeenCalled();
  expect(app.store.getState().heads).toEqual([]);
});

test('told twice, it is one message; keeping what is here puts it away', async () => {
  const { user, change, look } = withChangedFile();
  change();
  expect(screen.getAllByText(/was changed outside Parley/)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(screen.queryByText(/was changed outside Parley/)).toBeNull();
  expect(look).not.toHaveBeenCalled();
});

test('looking at it leads to the same question as opening a file', async () => {
  const { user, look, app } = withChangedFile();
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(look).toHaveBeenCalledOnce();
  await waitFor(() => expect(app.store.getState().incoming).not.toBeNull());
  expect(await screen.findByRole('dialog', { name: 'Bring in this workshop' })).toBeVisible();
  expect(screen.queryByText(/was changed outside Parley/)).toBeNull();
});
