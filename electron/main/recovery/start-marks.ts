import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { WorkshopId } from '../../../shared/ids';
import { readJson } from '../disk/read-json';
import { syncFolder } from '../disk/sync-folder';
import { writeAtomically } from '../disk/write-atomically';

/** What the last run left behind for this one, as far as it decides whether the working store can be trusted. */
export interface LastRun {
  /** It ended of its own will, with everything flushed. */
  readonly endedCleanly: boolean;
  /** The page had asked for the working store to be set aside. */
  readonly distrusted: boolean;
  /** The main version of the engine it ran on; null when that is not known. */
  readonly engine: string | null;
}

/** Small files in one folder, each a mark of its own: one that is damaged or missing says "in doubt" and nothing worse. */
export class StartMarks {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the marks of the last run and takes its clean end away: from here on, only a clean end of this run counts. */
  async takeLastRun(): Promise<LastRun> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const lastRun = {
      endedCleanly: await this.#exists(CLEAN_EXIT),
      distrusted: await this.#exists(DISTRUST),
      engine: await readFile(this.#path(ENGINE), 'utf8').catch(() => null),
    };
    await rm(this.#path(CLEAN_EXIT), { recursive: true, force: true });
    await syncFolder(this.#folder);
    return lastRun;
  }

  async noteEngine(engine: string): Promise<void> {
    await writeAtomically(this.#path(ENGINE), engine);
  }

  async noteCleanExit(): Promise<void> {
    await writeAtomically(this.#path(CLEAN_EXIT), '');
  }

  async noteDistrust(): Promise<void> {
    await writeAtomically(this.#path(DISTRUST), '');
  }

  async dropDistrust(): Promise<void> {
    await rm(this.#path(DISTRUST), { force: true });
  }

  /** Notes what is to be erased, before the first of it goes. Holds ids alone: they say nothing of anybody. */
  async noteWipe(ids: readonly WorkshopId[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    // An earlier wipe that the next start goes on with is not forgotten.
    const all = new Set([...((await this.readWipe()) ?? []), ...ids]);
    await writeAtomically(this.#path(WIPE), JSON.stringify([...all]));
  }

  /** What was to be erased when the last run ended; null when nothing was. */
  async readWipe(): Promise<readonly WorkshopId[] | null> {
    const read = z.array(WorkshopId).safeParse(await readJson(this.#path(WIPE)));
    return read.success ? read.data : null;
  }

  async dropWipe(): Promise<void> {
    await rm(this.#path(WIPE), { force: true });
    await syncFolder(this.#folder);
  }

  #path(name: string): string {
    return path.join(this.#folder, name);
  }

  #exists(name: string): Promise<boolean> {
    return stat(this.#path(name)).then(
      (found) => found.isFile(),
      () => false,
    );
  }
}

const CLEAN_EXIT = 'clean-exit';
const DISTRUST = 'distrust-store';
const ENGINE = 'engine';
const WIPE = 'wipe.json';
