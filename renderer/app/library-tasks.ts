import { setArchived } from '../../shared/commands/archive';
import { renameWorkshop } from '../../shared/commands/setup';
import type { WorkshopId } from '../../shared/ids';
import { createWorkshop } from '../../shared/workshop/create';
import type { LibraryTasks, NewWorkshopChoice } from '../features/library/library-tasks';
import { t } from '../i18n/i18n';
import { systemClock } from '../state/clock';
import { copyOf } from '../state/import-workshop';
import { newId } from '../state/new-id';
import type { SaveFailure } from '../storage/save-state';
import { toast } from '../ui/toast';
import type { AppModel } from './app-model';
import { addAndOpen, importFile, openSample, sayFailure } from './file-tasks';

/** What the library screen can ask of the app. */
export function libraryTasks(app: AppModel): LibraryTasks {
  const { library } = app;
  const titleOf = (id: WorkshopId): string =>
    app.store.getState().heads.find((head) => head.id === id)?.title || t('app.untitled');
  const offerUndo = (message: string, undo: () => void): void =>
    void toast({ message, action: { label: t('library.undo'), onPress: undo } });
  const setTrashed = async (id: WorkshopId, trashed: boolean): Promise<void> => {
    const failure = await library.setTrashed(id, trashed);
    if (failure) sayFailure(failure);
    else if (trashed) offerUndo(t('library.deleted', { title: titleOf(id) }), () => void setTrashed(id, false));
  };
  const archive = async (id: WorkshopId, archived: boolean): Promise<void> => {
    await library.edit(id, setArchived(archived));
    if (archived) offerUndo(t('library.archived', { title: titleOf(id) }), () => void archive(id, false));
  };
  return {
    open: (id) => void app.openWorkshop(id),
    startNew: () => app.show('new-workshop'),
    importFile: () => void importFile(app),
    openSample: () => void openSample(app),
    rename: (id, title) => void library.edit(id, renameWorkshop(title)),
    duplicate: (id) => void duplicate(app, id),
    setArchived: (id, archived) => void archive(id, archived),
    setTrashed: (id, trashed) => void setTrashed(id, trashed),
    erase: (id) => void library.erase(id).then(sayIfFailed),
  };
}

/** Creates a workshop from the dialog's choice and opens it. */
export async function createAndOpen(app: AppModel, choice: NewWorkshopChoice): Promise<void> {
  const [now, today] = [systemClock.now(), systemClock.today()];
  await addAndOpen(app, createWorkshop({ ...choice, id: newId(), now, today, newId }));
}

async function duplicate(app: AppModel, id: WorkshopId): Promise<void> {
  const workshop = await app.library.read(id);
  if (!workshop) return;
  const copy = copyOf({ ...workshop, archived: false }, newId(), (title) => t('library.copyTitle', { title }));
  const failure = await app.library.add(copy);
  if (failure) sayFailure(failure);
  else toast({ message: t('library.duplicated', { title: workshop.setup.title }) });
}

function sayIfFailed(failure: SaveFailure | null): void {
  if (failure) sayFailure(failure);
}
