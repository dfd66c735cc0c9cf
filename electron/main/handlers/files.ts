import path from 'node:path';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';
import type { Dialogs } from '../files/dialogs';
import type { GivenFiles } from '../files/given-files';
import { freeNameBeside } from '../files/free-name';
import { openTextFile } from '../files/open-text-file';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';
import type { SavedPlaces } from '../files/saved-places';
import type { WatchedFiles } from '../files/watched-files';

export function fileHandlers(
  dialogs: Dialogs,
  given: Pick<GivenFiles, 'take'>,
  watched: WatchedFiles,
  saved: SavedPlaces,
): Pick<Handlers, 'file:open' | 'file:take' | 'file:save' | 'file:look' | 'file:show' | 'picture:save'> {
  return {
    async 'file:open'({ kind }) {
      const file = await dialogs.chooseWhatToOpen(kind);
      if (file === null) return { status: 'cancelled' };
      return kind === 'workshop' ? watched.open(file) : openTextFile(file);
    },
    'file:take': () => given.take((file) => watched.open(file)),
    'file:look': ({ file }) => watched.look(file),
    'file:show': async ({ place }) => ({ isShown: await saved.show(place) }),
    async 'file:save'({ kind, suggestedName, text }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), kind);
      if (file === null) return { status: 'cancelled' };
      return kind === 'workshop'
        ? saveWatched(file, text, watched, saved)
        : saved.told(file, await saveFile(file, text));
    },
    async 'picture:save'({ kind, suggestedName, data }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), kind);
      if (file === null) return { status: 'cancelled' };
      return saved.told(file, await saveFile(file, kind === 'png' ? Buffer.from(data, 'base64') : data));
    },
  };
}

/** A file that something else has changed since it was last seen stays as it is: what is saved goes beside it, and the answer says so. */
async function saveWatched(
  chosen: string,
  text: string,
  watched: WatchedFiles,
  places: SavedPlaces,
): Promise<SaveOutcome> {
  const isChanged = await watched.isChanged(chosen);
  const file = isChanged ? await freeNameBeside(chosen) : chosen;
  const saved = places.told(file, await saveFile(file, text));
  if (saved.status !== 'saved') return saved;
  await watched.remember(file, text);
  return isChanged ? { ...saved, beside: path.basename(chosen) } : saved;
}
