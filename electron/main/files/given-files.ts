import type { App } from 'electron';
import path from 'node:path';
import type { OpenOutcome } from '../../../shared/ipc/contract';
import { openTextFile } from './open-text-file';

/** Files that the system hands over: a double click, "open with", a file on the command line. The last one waits to be taken. */
export interface GivenFiles {
  /** Reads the one that waits, once; `cancelled` when there is none. */
  take(read?: (file: string) => Promise<OpenOutcome>): Promise<OpenOutcome>;
  /** Calls back whenever another one has come. */
  onGiven(tell: () => void): void;
}

/** Listens from the first moment: a Mac hands the file over before the app is ready. */
export function listenForFiles(app: App, argv: readonly string[], cwd: string): GivenFiles {
  let waiting = fileAmong(argv, cwd, app.isPackaged);
  let tell = (): void => {};
  const give = (file: string | null): void => {
    if (file === null) return;
    waiting = file;
    tell();
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    give(file);
  });
  app.on('second-instance', (_, otherArgv, otherCwd) => give(fileAmong(otherArgv, otherCwd, app.isPackaged)));
  return {
    async take(read = openTextFile) {
      const file = waiting;
      waiting = null;
      return file === null ? { status: 'cancelled' } : read(file);
    },
    onGiven: (listener) => void (tell = listener),
  };
}

/** The workshop file that a command line names. Run from source, the first argument is the app itself. */
export function fileAmong(argv: readonly string[], cwd: string, isPackaged: boolean): string | null {
  const named = argv
    .slice(isPackaged ? 1 : 2)
    .filter((argument) => !argument.startsWith('-') && argument.endsWith('.json'));
  const file = named.at(-1);
  return file === undefined ? null : path.resolve(cwd, file);
}
