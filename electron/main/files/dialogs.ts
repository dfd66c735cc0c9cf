import { app, type BrowserWindow, dialog } from 'electron';
import path from 'node:path';
import type { PictureKind, SavedTextKind } from '../../../shared/ipc/contract';

/** What a file is, for the dialogs. */
export type FileKind = SavedTextKind | PictureKind | 'pdf' | 'backup';

/** Asks the person for a place; null when the dialog was closed. Paths stay in this process. */
export interface Dialogs {
  chooseWhereToSave(suggestedName: string, kind: FileKind): Promise<string | null>;
  /** Asks for a folder to put something into; null when the dialog was closed. */
  chooseFolder(): Promise<string | null>;
  chooseWhatToOpen(kind: FileKind): Promise<string | null>;
  /** Whether to close although some edits could not be saved. */
  mayCloseUnsaved(): Promise<boolean>;
}

/** The system's own dialogs, in front of the window. */
export function systemDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseWhereToSave(suggestedName, kind) {
      const defaultPath = path.join(app.getPath('documents'), suggestedName);
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [FILTERS[kind]] });
      return canceled || filePath === '' ? null : filePath;
    },
    async chooseFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
        buttonLabel: 'Save here',
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseWhatToOpen(kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [FILTERS[kind]],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async mayCloseUnsaved() {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: 'The newest edits are not saved',
        detail: 'The disk refused them. Stay, and free some space or save a copy elsewhere; or close and lose them.',
        buttons: ['Stay', 'Close and lose them'],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
}

const FILTERS = {
  workshop: { name: 'Parley workshop', extensions: ['json'] },
  kit: { name: 'Parley kit', extensions: ['json'] },
  backup: { name: 'Parley backup', extensions: ['json'] },
  csv: { name: 'CSV table', extensions: ['csv'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  svg: { name: 'SVG drawing', extensions: ['svg'] },
  png: { name: 'PNG picture', extensions: ['png'] },
} as const satisfies Record<FileKind, Electron.FileFilter>;
