import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { LibraryScreen } from '../../../../renderer/features/library/LibraryScreen';
import type { LibraryTasks } from '../../../../renderer/features/library/library-tasks';
import type { WorkshopHead } from '../../../../renderer/storage/head';
import { head } from '../../../support/heads';

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

const ALL = ['Alder', 'Birch', 'Cedar'].map((client) => head(client, { client, title: client }));

/** A library whose archive takes the workshop from the shelf, or fails. */
function show(doesArchive: boolean) {
  function Library() {
    const [heads, setHeads] = useState<readonly WorkshopHead[]>(ALL);
    const setArchived: LibraryTasks['setArchived'] = (id, archived) =>
      setHeads(heads.map((each) => (each.id === id && doesArchive ? { ...each, archived } : each)));
    return <LibraryScreen heads={heads} tasks={{ setArchived } as LibraryTasks} />;
  }
  render(<Library />);
  return userEvent.setup();
}

async function archive(user: ReturnType<typeof userEvent.setup>, title: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: `More for ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
}

test('the row beside one that was archived takes the focus', async () => {
  const user = show(true);
  await archive(user, 'Alder');
  expect(screen.getByRole('button', { name: /^Birch/ })).toHaveFocus();
});

test('a row that could not be archived and goes later takes the focus from nobody', async () => {
  const user = show(false);
  await archive(user, 'Alder');
  const search = screen.getByRole('textbox', { name: 'Search workshops' });
  await user.type(search, 'Cedar');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Alder/ })).toBeNull());
  expect(search).toHaveFocus();
});
