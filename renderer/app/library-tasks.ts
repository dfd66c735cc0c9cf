import { setArchived } from '../../shared/commands/archive';
import { renameWorkshop } from '../../shared/commands/setup';
import { withoutSealed } from '../../shared/diagnosis/sealed';
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
import { importFile } from './bring-in';
import { backUpAll, eraseForGood, lookThrough, restoreChosen, startBackup, startRestore } from './keep-tasks';
import { addAndOpen, openSample, sayFailure } from './file-tasks';

/** What the library screen can ask of the app. */
export function libraryTasks(app: AppModel): LibraryTasks {
  const { library } = app;
  const say = (failure: SaveFailure | null): boolean => {
    if (failure) sayFailure(failure);
    return failure === null;
  };
  const offerUndo = (message: string, undo: () => void): void =>
    void toast({ message, action: { label: t('library.undo'), onPress: undo } });
  const setTrashed = async (id: WorkshopId, trashed: boolean): Promise<void> => {
    const done = say(await library.setTrashed(id, trashed));
    if (done && trashed) offerUndo(t('library.deleted', { title: nameOf(app, id) }), () => void setTrashed(id, false));
  };
  const archive = async (id: WorkshopId, archived: boolean): Promise<void> => {
    const done = say(await library.edit(id, setArchived(archived)));
    if (done && archived) offerUndo(t('library.archived', { title: nameOf(app, id) }), () => void archive(id, false));
  };
  return {
    open: (id) => void app.openWorkshop(id),
    startNew: () => app.show('new-workshop'),
    importFile: () => void importFile(app),
    openSample: () => void openSample(app),
    rename: (id, title) => void library.edit(id, renameWorkshop(title)).then(say),
    duplicate: (id) => void duplicate(app, id),
    setArchived: (id, archived) => void archive(id, archived),
    setTrashed: (id, trashed) => void setTrashed(id, trashed),
    erase: (ids) => void eraseForGood(app, ids),
    backUp: (work) => backUpAll(app, work),
    startBackup: () => startBackup(app),
    startRestore: () => void startRestore(app),
    startErasing: (client) => app.store.setState({ keeping: { what: 'erase', client } }),
    surveyBackup: (file, work) => lookThrough(app, file, work),
    restoreBackup: (file, places, work) => restoreChosen(app, file, places, work),
  };
}

/** The client and the title: many workshops share a title, so a title alone names none of them. */
function nameOf(app: AppModel, id: WorkshopId): string {
  const head = app.store.getState().heads.find((candidate) => candidate.id === id);
  return [head?.client, head?.title || t('app.untitled')].filter(Boolean).join(', ');
}

/** Creates a workshop from the dialog's choice and opens it. */
export async function createAndOpen(app: AppModel, choice: NewWorkshopChoice): Promise<void> {
  const [now, today] = [systemClock.now(), systemClock.today()];
  await addAndOpen(app, createWorkshop({ ...choice, id: newId(), now, today, newId }));
}

async function duplicate(app: AppModel, id: WorkshopId): Promise<void> {
  const workshop = await app.library.read(id);
  if (!workshop) return;
  // A copy is a second way to the answers: what is sealed stays behind, as in every export.
  const open = { ...withoutSealed(workshop), archived: false };
  const copy = copyOf(open, newId(), (title) => t('library.copyTitle', { title }));
  const failure = await app.library.add(copy);
  if (failure) sayFailure(failure);
  else toast({ message: t('library.duplicated', { title: workshop.setup.title }) });
}
