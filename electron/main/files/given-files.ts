import type { App } from 'electron';
import path from 'node:path';
import type { OpenOutcome } from '../../../shared/ipc/contract';
import { openTextFile } from './open-text-file';

/** Files that the system hands over: a double click, "open with", files on the command line. They wait to be taken one after the other. */
export interface GivenFiles {
  /** Reads the one that waits longest, once; `cancelled` when there is none. */
  take(read?: (file: string) => Promise<OpenOutcome>): Promise<OpenOutcome>;
  /** Calls back whenever others have come. */
  onGiven(tell: () => void): void;
}

/** Listens from the first moment: a Mac hands the file over before the app is ready. */
export function listenForFiles(app: App, argv: readonly string[], cwd: string): GivenFiles {
  const waiting = [...filesAmong(argv, cwd, app.isPackaged)];
  let tell = (): void => {};
  const give = (files: readonly string[]): void => {
    if (files.length === 0) return;
    waiting.push(...files);
    tell();
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    give([file]);
  });
  app.on('second-instance', (_, otherArgv, otherCwd) => give(filesAmong(otherArgv, otherCwd, app.isPackaged)));
  return {
    async take(read = openTextFile) {
      const file = waiting.shift();
      return file === undefined ? { status: 'cancelled' } : read(file);
    },
    onGiven: (listener) => void (tell = listener),
  };
}

/** The workshop files that a command line names, each once. Run from source, the first argument is the app itself. */
export function filesAmong(argv: readonly string[], cwd: string, isPackaged: boolean): readonly string[] {
  const named = argv
    .slice(isPackaged ? 1 : 2)
    .filter((argument) => !argument.startsWith('-') && argument.endsWith('.json'));
  return [...new Set(named.map((file) => path.resolve(cwd, file)))];
}
