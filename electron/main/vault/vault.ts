import path from 'node:path';
import type { Change } from '../../../shared/history/change';
import type { WorkshopId } from '../../../shared/ids';
import type { VaultHead, VaultLoad, VaultWrite } from '../../../shared/ipc/contract';
import { Timestamp } from '../../../shared/time';
import { type Disk, realDisk } from '../disk/disk';
import { diskReason } from '../disk/disk-reason';
import { syncFolder } from '../disk/sync-folder';
import { DRAFT_SUFFIX, writeAtomically } from '../disk/write-atomically';
import { folderName, workshopOf } from './file-names';
import { WorkshopLog } from './workshop-log';

/** The copy that is the truth: one folder for each workshop, `<root>/<workshop>/`. */
export class Vault {
  readonly #root: string;
  readonly #disk: Disk;
  readonly #now: () => Date;
  readonly #erasing: string;
  #isSwept = false;
  readonly #logs = new Map<WorkshopId, WorkshopLog>();

  constructor(root: string, now: () => Date = () => new Date(), disk: Disk = realDisk) {
    this.#root = root;
    this.#erasing = path.join(root, '.erasing');
    this.#now = now;
    this.#disk = disk;
  }

  /** Every workshop in the vault, with how far its log reaches. Sweeps away, once, what a crash left half done. */
  async heads(): Promise<VaultHead[]> {
    // Later on, what is half done is being written.
    const isFirst = !this.#isSwept;
    this.#isSwept = true;
    await this.#disk.rm(this.#erasing, { recursive: true, force: true }).catch(() => {});
    const ids = (await this.#disk.readdir(this.#root).catch(() => [])).map(workshopOf).filter((id) => id !== null);
    return Promise.all(
      ids.map(async (workshopId) => {
        if (isFirst) await this.#sweepDrafts(workshopId);
        const [seq, trashedAt] = [await this.#log(workshopId).readSeq(), await this.#trashedAt(workshopId)];
        return { workshopId, seq, trashedAt };
      }),
    );
  }

  load(id: WorkshopId): Promise<VaultLoad> {
    return this.#log(id).load();
  }

  append(id: WorkshopId, changes: readonly Change[]): Promise<VaultWrite> {
    return this.#log(id).append(changes);
  }

  /** Takes a whole history as the bytes of its JSON. */
  snapshot(id: WorkshopId, seq: number, json: Uint8Array): Promise<VaultWrite> {
    return this.#log(id).snapshot(seq, json);
  }

  trash(id: WorkshopId): Promise<VaultWrite> {
    const note = JSON.stringify({ at: this.#now().toISOString() });
    return this.#log(id).write(() => writeAtomically(this.#trashNote(id), note, this.#disk));
  }

  untrash(id: WorkshopId): Promise<VaultWrite> {
    return this.#log(id).write(async () => {
      await this.#disk.rm(this.#trashNote(id), { force: true });
      await syncFolder(this.#folder(id), this.#disk);
    });
  }

  /** The folder leaves the vault in one step and is then destroyed; `heads` finishes what a crash interrupts. */
  async erase(id: WorkshopId): Promise<VaultWrite> {
    try {
      await this.#disk.mkdir(this.#erasing, { recursive: true, mode: 0o700 });
      const moved = await this.#log(id).moveAway(
        path.join(this.#erasing, `${folderName(id)}-${this.#now().getTime()}`),
      );
      await this.#disk.rm(this.#erasing, { recursive: true, force: true });
      return moved;
    } catch (error) {
      return { status: 'failed', reason: diskReason(error) };
    }
  }

  /** Waits for every write under way. */
  async close(): Promise<void> {
    await Promise.all([...this.#logs.values()].map((log) => log.close()));
  }

  #log(id: WorkshopId): WorkshopLog {
    const log = this.#logs.get(id) ?? new WorkshopLog(this.#folder(id), this.#disk);
    this.#logs.set(id, log);
    return log;
  }

  #folder(id: WorkshopId): string {
    return path.join(this.#root, folderName(id));
  }

  #trashNote(id: WorkshopId): string {
    return path.join(this.#folder(id), 'trashed.json');
  }

  async #trashedAt(id: WorkshopId): Promise<Timestamp | null> {
    const note = await this.#disk.readFile(this.#trashNote(id), 'utf8').catch(() => null);
    return note === null ? null : readNote(note);
  }

  async #sweepDrafts(id: WorkshopId): Promise<void> {
    const names = await this.#disk.readdir(this.#folder(id)).catch(() => []);
    const drafts = names.filter((name) => name.endsWith(DRAFT_SUFFIX));
    await Promise.all(
      drafts.map((name) => this.#disk.rm(path.join(this.#folder(id), name), { force: true }).catch(() => {})),
    );
  }
}

/** A note that cannot be read counts as none: a workshop shown in the library is better than one that nobody finds. */
function readNote(note: string): Timestamp | null {
  try {
    return Timestamp.parse((JSON.parse(note) as { readonly at: unknown }).at);
  } catch {
    return null;
  }
}
