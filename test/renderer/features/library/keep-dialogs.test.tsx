import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Keeping, KeepDialogs } from '../../../../renderer/features/library/KeepDialogs';
import type { LibraryTasks } from '../../../../renderer/features/library/library-tasks';
import type { BackupSurvey } from '../../../../renderer/state/restore-backup';
import { headOf } from '../../../../renderer/storage/head';
import { startHistory } from '../../../../shared/history/history';
import { WorkshopId } from '../../../../shared/ids';
import { backupOf } from '../../../support/backup-files';
import { newWorkshop, NOW } from '../../../support/new-workshop';

const head = (id: string, client: string) =>
  headOf(startHistory(newWorkshop({ id: WorkshopId.parse(id), client })), NOW, null);
const heads = [head('a', 'Alder Surveyors'), head('b', ' ALDER  surveyors'), head('c', 'Birch Legal')];

const survey: BackupSurvey = {
  madeAt: NOW,
  isCutShort: false,
  items: [
    {
      kind: 'readable',
      place: 0,
      client: 'New Co',
      title: 'First',
      changedAt: NOW,
      isTrashed: false,
      here: 'not-here',
    },
    { kind: 'readable', place: 1, client: 'Same Co', title: 'Second', changedAt: NOW, isTrashed: false, here: 'same' },
    {
      kind: 'readable',
      place: 2,
      client: 'Old Co',
      title: 'Third',
      changedAt: NOW,
      isTrashed: true,
      here: 'older-here',
    },
    { kind: 'unreadable', place: 3, reason: 'It is damaged.' },
  ],
};

function show(keeping: Keeping, tasks: Partial<LibraryTasks> = {}, isDesktop = true, shown = heads) {
  const onChange = vi.fn();
  render(
    <KeepDialogs
      keeping={keeping}
      heads={shown}
      tasks={tasks as LibraryTasks}
      isDesktop={isDesktop}
      onChange={onChange}
    />,
  );
  return { user: userEvent.setup(), onChange };
}

describe('erasing a client', () => {
  const erase = { what: 'erase', client: 'Alder Surveyors' } as const;

  test('says what goes, what may remain elsewhere, and asks for the name', async () => {
    const onErase = vi.fn();
    const { user, onChange } = show(erase, { erase: onErase });
    const question = screen.getByRole('alertdialog', { name: 'Erase everything of “Alder Surveyors”?' });
    expect(within(question).getByText(/^2 workshops go/)).toBeVisible();
    expect(within(question).getByText(/Time Machine/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText('Type “Alder Surveyors”, as it stands in the title.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Type the client’s name to confirm' }), 'Alder');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(onErase).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Type the client’s name to confirm' }), ' surveyors{Enter}');
    expect(onErase).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
    expect(onChange).toHaveBeenCalledWith(null);
  });

  test('asks for the beginning of a long name only, in whatever case, and tells it from every other client', async () => {
    const client = 'Harbour & Pine Advisory International Partnership';
    const long = [head('l', client), head('m', 'Harbour & Pine Advisors')];
    const onErase = vi.fn();
    const { user } = show({ what: 'erase', client }, { erase: onErase }, true, long);
    const field = screen.getByRole('textbox', { name: 'Type the client’s name to confirm' });
    expect(screen.getByText(/^Its beginning is enough: “Harbour & Pine Advisory”/)).toBeVisible();
    await user.type(field, 'harbour & pine advis{Enter}');
    expect(await screen.findByText(/^Type at least “Harbour & Pine Advisory”/)).toBeVisible();
    expect(onErase).not.toHaveBeenCalled();
    await user.type(field, 'ory INT{Enter}');
    expect(onErase).toHaveBeenCalledExactlyOnceWith(['l']);
  });

  test('offers a backup first', async () => {
    const { user, onChange } = show(erase);
    await user.click(screen.getByRole('button', { name: 'Back up first' }));
    expect(onChange).toHaveBeenCalledWith({ what: 'backup' });
  });

  test('promises in a browser only what a browser does', () => {
    show(erase, {}, false);
    expect(screen.getByText(/the browser decides when deleted data leaves its own files/)).toBeVisible();
    expect(screen.queryByText(/Nothing of it stays/)).toBeNull();
  });
});

describe('a backup', () => {
  test('says before it is saved that it holds what is sealed, and closes when it was saved', async () => {
    const backUp = vi.fn(async () => true);
    const { user, onChange } = show({ what: 'backup' }, { backUp });
    expect(screen.getByText(/The file holds everything, also what is still sealed/)).toBeVisible();
    expect(screen.getByText(/^One file with 3 workshops/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the backup' }));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(null));
    expect(backUp).toHaveBeenCalledOnce();
  });

  test('shows how far it is, and stops when asked to', async () => {
    const backUp: LibraryTasks['backUp'] = (work) =>
      new Promise((answer) => {
        work.onProgress(0.4);
        work.signal.addEventListener('abort', () => answer(false));
      });
    const { user, onChange } = show({ what: 'backup' }, { backUp });
    await user.click(screen.getByRole('button', { name: 'Save the backup' }));
    expect(await screen.findByRole('meter', { name: 'Writing the backup' })).toHaveAttribute('aria-valuetext', '40 %');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Save the backup' })).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('restoring', () => {
  const restore = { what: 'restore', file: backupOf('') } as const;
  const tasks = (found: BackupSurvey | null) => ({
    surveyBackup: vi.fn(async () => found),
    restoreBackup: vi.fn(async () => undefined),
  });

  test('shows what would come in, and by itself chooses all that is not here in the same state', async () => {
    const done = tasks(survey);
    const { user, onChange } = show(restore, done);
    const table = await screen.findByRole('table', { name: 'Workshops in the backup' });
    expect(within(table).getByRole('checkbox', { name: 'Restore New Co, First' })).toBeChecked();
    expect(within(table).getByRole('checkbox', { name: 'Restore Same Co, Second' })).not.toBeChecked();
    expect(within(table).getByRole('checkbox', { name: 'Restore Old Co, Third' })).toBeChecked();
    expect(within(table).getByText(/earlier state; comes in as a copy\. Deleted/)).toBeVisible();
    expect(within(table).getByText('Cannot be restored. It is damaged.')).toBeVisible();
    await user.click(within(table).getByRole('checkbox', { name: 'Restore Old Co, Third' }));
    await user.click(screen.getByRole('button', { name: 'Restore 1 workshop' }));
    expect(done.restoreBackup).toHaveBeenCalledExactlyOnceWith(restore.file, new Set([0]), expect.anything());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith(null));
  });

  const only = (...places: readonly number[]): BackupSurvey => ({
    ...survey,
    items: survey.items.filter(({ place }) => places.includes(place)),
  });

  test('is offered only once something is chosen', async () => {
    const done = tasks(only(1));
    const { user } = show(restore, done);
    expect(await screen.findByText(/^Nothing needs to be restored/)).toBeVisible();
    expect(screen.getByText(/1 workshop in it, already on this laptop\./)).toBeVisible();
    expect(screen.getByText('Choose at least one workshop.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Restore 0/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Restore' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'Restore Same Co, Second' }));
    await user.click(screen.getByRole('button', { name: 'Restore 1 workshop' }));
    expect(done.restoreBackup).toHaveBeenCalledExactlyOnceWith(restore.file, new Set([1]), expect.anything());
  });

  test('of what cannot be read is not offered at all', async () => {
    const { onChange, user } = show(restore, tasks(only(3)));
    await screen.findByText('Cannot be restored. It is damaged.');
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    expect(onChange).toHaveBeenCalledWith(null);
  });

  test.each([
    [[0], /1 workshop in it, not yet on this laptop\./],
    [[0, 1], /2 workshops in it, 1 of them not on this laptop\./],
    [[1, 2], /2 workshops in it, all of them on this laptop\./],
    [[3], /1 workshop in it\.$/],
  ])('says how many of its workshops are missing here', async (places, words) => {
    show(restore, tasks(only(...places)));
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('says when the file ends too soon', async () => {
    show(restore, tasks({ ...survey, isCutShort: true }));
    expect(await screen.findByText(/^The file ends too soon/)).toBeVisible();
  });

  test('of a file that is none closes by itself', async () => {
    const { onChange } = show(restore, tasks(null));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith(null));
  });
});
