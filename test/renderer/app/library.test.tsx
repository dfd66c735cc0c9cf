import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toastQueue } from '../../../renderer/ui/toast';
import { backupEnd, backupEntry, backupHead } from '../../../shared/backup/backup-file';
import { WorkshopId } from '../../../shared/ids';
import { backupOf } from '../../support/backup-files';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { fakeDesktop, renderApp } from '../../support/render-app';

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

afterEach(() => {
  cleanup();
  toastQueue.visibleToasts.forEach(({ key }) => toastQueue.close(key));
});

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

  test('that goes from the list leaves the focus beside it, and the last one on the screen', async () => {
    const { user, app } = renderApp();
    await act(() => app.library.add(newWorkshop({ id: WorkshopId.parse('a'), client: 'Alder Surveyors' })));
    await act(() => app.library.add(newWorkshop({ id: WorkshopId.parse('b'), client: 'Birch Legal' })));
    const menu = within(screen.getByRole('row', { name: /Birch Legal/ })).getByRole('button', { name: /^More for/ });
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /Alder Surveyors/ })).toHaveFocus());
    await choose(user, 'Delete');
    await vi.waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });
});

describe('erasing for good', () => {
  const inBrowser = () => renderApp({ ...fakeDesktop(), vault: null } as unknown as ReturnType<typeof fakeDesktop>);

  test('one workshop promises in a browser only what a browser does', async () => {
    const { user } = inBrowser();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Delete');
    await user.click(screen.getByRole('radio', { name: 'Deleted' }));
    await choose(user, 'Delete for good');
    const question = await screen.findByRole('alertdialog', { name: /for good\?$/ });
    expect(question).toHaveTextContent('The browser decides when deleted data leaves its own files');
    expect(question).not.toHaveTextContent('data folder');
  });

  test('leaves the focus on the library', async () => {
    const { user } = inBrowser();
    await createFor(user, 'Alder Surveyors');
    await backToLibrary(user);
    await choose(user, 'Erase everything of this client');
    await user.type(await screen.findByRole('textbox', { name: /^Type the client/ }), 'Alder Surveyors{Enter}');
    expect(await screen.findByText(/^Erased from Parley\. The browser’s own files may keep traces/)).toBeVisible();
    await vi.waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });
});

describe('a backup', () => {
  const run = async (user: User, words: string): Promise<void> => {
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox'), words);
    await user.keyboard('{ArrowDown}{Enter}');
  };

  test('is made from inside a workshop, which stays open', async () => {
    const { user, desktop, app } = renderApp();
    await createFor(user, 'Alder Surveyors');
    await run(user, 'back up all');
    await user.click(await screen.findByRole('button', { name: 'Save the backup' }));
    expect(await screen.findByText(/^1 workshop backed up in /)).toBeVisible();
    expect([...desktop.saved.keys()]).toEqual([expect.stringMatching(/\.parley-backup\.json$/)]);
    expect(app.store.getState().view).toMatchObject({ screen: 'workshop' });
  });

  test('is restored from inside a workshop, over the library; what is here comes in as a copy and is called so', async () => {
    const { user, desktop, app } = renderApp();
    const workshop = newWorkshop({ client: 'Alder Surveyors' });
    await act(() => app.library.add(workshop));
    await act(() => app.openWorkshop(workshop.id));
    const entry = backupEntry(workshop, { changedAt: NOW, trashedAt: null }, true);
    desktop.nextBackup = { status: 'opened', file: backupOf(backupHead(NOW) + entry + backupEnd(1)) };
    await run(user, 'restore');
    const box = await screen.findByRole('checkbox', { name: /^Restore Alder Surveyors/ });
    expect(app.store.getState().view).toEqual({ screen: 'library' });
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Restore 1 workshop' }));
    expect(await screen.findByText('1 workshop restored as a copy')).toBeVisible();
    expect(app.store.getState().heads).toHaveLength(2);
  });

  test('that is being made goes on when a message asks to restore another', async () => {
    const { user, desktop, app } = renderApp();
    await createFor(user, 'Alder Surveyors');
    desktop.next = { status: 'opened', name: 'a.json', text: backupHead(NOW) + backupEnd(0) };
    desktop.nextBackup = { status: 'opened', file: backupOf(backupHead(NOW) + backupEnd(0)) };
    await user.keyboard('{Control>}o{/Control}');
    const restore = await screen.findByRole('button', { name: 'Restore from a backup' });
    await run(user, 'back up all');
    await user.click(restore);
    expect(await screen.findByRole('dialog', { name: 'Back up all workshops' })).toBeVisible();
    expect(app.store.getState().keeping).toEqual({ what: 'backup' });
    expect(app.store.getState().view).toMatchObject({ screen: 'workshop' });
  });

  test('is not offered where there is nothing to back up', async () => {
    const { user } = renderApp();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox'), 'back');
    expect(screen.queryByText('Back up all workshops')).toBeNull();
    expect(await screen.findByText('Restore from a backup', { selector: '[role="dialog"] *' })).toBeVisible();
  });
});
