import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderApp } from '../../support/render-app';

type User = ReturnType<typeof renderApp>['user'];

async function createFor(user: User, client: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'New workshop' }));
  await user.type(await screen.findByRole('textbox', { name: /^Client/ }), `${client}{Enter}`);
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
}

async function backToLibrary(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Workshops' }));
  await screen.findByRole('heading', { name: 'Workshops', level: 1 });
}

async function choose(user: User, entry: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^More for/ }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

test('an empty library says what to do first', () => {
  renderApp();
  expect(screen.getByRole('heading', { name: 'Bring sales and marketing to one agreement' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open the sample workshop' })).toBeVisible();
});

describe('a workshop', () => {
  test('is created, found again and opened', async () => {
    const { user } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await user.click(screen.getByRole('button', { name: /Alder Surveyors/ }));
    expect(await screen.findByRole('heading', { name: 'Set up', level: 1 })).toBeVisible();
  });

  test('is not created before the client has a name', async () => {
    const { user, app } = renderApp();
    await user.click(screen.getByRole('button', { name: 'New workshop' }));
    await user.click(await screen.findByRole('button', { name: 'Create the workshop' }));
    expect(await screen.findByText('Name the client whose teams meet.')).toBeVisible();
    expect(app.store.getState().heads).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Client/ }), 'Alder Surveyors{Enter}');
    expect(await screen.findByRole('heading', { name: 'Set up', level: 1 })).toBeVisible();
  });

  test('is renamed', async () => {
    const { user } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Rename');
    const field = await screen.findByRole('textbox', { name: 'Name of the workshop' });
    await user.clear(field);
    await user.type(field, 'Spring{Enter}');
    expect(await screen.findByText('Spring')).toBeVisible();
  });

  test('is deleted, and comes back with undo', async () => {
    const { user } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Delete');
    expect(await screen.findByText(/deleted$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Alder Surveyors/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /Alder Surveyors/ })).toBeVisible();
  });

  test('is duplicated as a copy of its own', async () => {
    const { user } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Duplicate');
    expect(await screen.findByText('Sales and marketing alignment (copy)')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  test('is archived out of the way', async () => {
    const { user } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Archive');
    await user.click(await screen.findByRole('radio', { name: 'Archived' }));
    expect(await screen.findByRole('button', { name: /Alder Surveyors/ })).toBeVisible();
  });

  test('is only gone for good after a clear question', async () => {
    const { user, desktop } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Delete');
    await user.click(await screen.findByRole('radio', { name: 'Deleted' }));
    await choose(user, 'Delete for good');
    const question = await screen.findByRole('alertdialog', { name: /for good/ });
    await user.click(within(question).getByRole('button', { name: 'Delete for good' }));
    await vi.waitFor(() => expect(desktop.reloads).toBe(1));
    expect(await desktop.vault?.start()).toMatchObject({ heads: [] });
  });
});
