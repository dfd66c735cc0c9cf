import path from 'node:path';
import type { Change } from '../../../shared/history/change';
import type { VaultLoad, VaultWrite } from '../../../shared/ipc/contract';
import type { Disk } from '../disk/disk';
import { diskReason } from '../disk/disk-reason';
import { serial } from '../disk/serial';
import { syncFolder } from '../disk/sync-folder';
import { segmentName, segmentStart, snapshotOf } from './file-names';
import { encodeLine } from './journal-line';
import { JournalWriter } from './journal-writer';
import { type JournalReading, readJournal, type Tail } from './read-journal';
import { pruneSnapshots, readNewestSnapshot, writeSnapshot } from './snapshots';

/** How far the log reaches on the disk, and what lies behind its end. */
interface End {
  readonly seq: number;
  readonly tail: Tail;
  /** What has to go before more is written: nothing, a torn line, bytes of a write that failed, or lines that damage cut off. */
  readonly behind: 'nothing' | 'torn-line' | 'unacknowledged' | 'lost-lines';
  readonly unreachable: readonly string[];
}

interface Request {
  readonly changes: readonly Change[];
  readonly answer: (outcome: VaultWrite) => void;
}

/**
 * The log of one workshop: snapshots and a journal in one folder. Everything that touches the folder runs one after the other;
 * appends that gather while a flush is under way share the next one.
 */
export class WorkshopLog {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #writer: JournalWriter;
  readonly #inTurn = serial();
  #waiting: Request[] = [];
  /** Null until the folder was looked at, and again when it may have changed under us. */
  #end: End | null = null;

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
    this.#writer = new JournalWriter(disk);
  }

  /** The newest change on the disk; 0 when nothing can be read. */
  readSeq(): Promise<number> {
    return this.#inTurn(async () => {
      const end = await this.#findEnd().catch(() => null);
      return end?.seq ?? 0;
    });
  }

  load(): Promise<VaultLoad> {
    return this.#inTurn(async () => {
      // What a failed write left is not part of the log. A disk that cannot be written can still be read.
      if (this.#end?.behind === 'unacknowledged') await this.#tidy().catch(() => {});
      return this.#read();
    });
  }

  append(changes: readonly Change[]): Promise<VaultWrite> {
    return new Promise((answer) => {
      this.#waiting.push({ changes, answer });
      if (this.#waiting.length === 1) void this.#inTurn(() => this.#flush());
    });
  }

  snapshot(seq: number, json: Uint8Array): Promise<VaultWrite> {
    return this.write(async () => {
      await this.#makeFolder();
      await this.#tidy().catch(() => this.#forget());
      await writeSnapshot(this.#folder, seq, json, this.#disk);
      await this.#startPiece();
      await pruneSnapshots(this.#folder, this.#disk);
    });
  }

  /** Takes the whole folder out of the vault in one step; one that is not there is fine. */
  moveAway(target: string): Promise<VaultWrite> {
    return this.write(async () => {
      await this.#forget();
      await this.#disk.rename(this.#folder, target).catch(unlessMissing);
      await syncFolder(path.dirname(this.#folder), this.#disk);
    });
  }

  /** Does something to the folder, in turn with everything else. */
  write(work: () => Promise<void>): Promise<VaultWrite> {
    return this.#inTurn(async () => {
      try {
        await work();
        return { status: 'saved', seq: this.#end?.seq ?? 0 };
      } catch (error) {
        return { status: 'failed', reason: diskReason(error) };
      }
    });
  }

  /** Waits for everything under way and lets go of the files. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#forget());
  }

  async #read(): Promise<VaultLoad> {
    try {
      const found = await this.#look();
      if (!found) return { status: (await this.#holdsAnything()) ? 'unreadable' : 'missing' };
      const { bytes, skipped, journal } = found;
      const snapshot = JSON.parse(bytes.toString('utf8')) as unknown;
      const damage = [...(skipped ? (['snapshot-skipped'] as const) : []), ...(journal.damage ? [journal.damage] : [])];
      return { status: 'loaded', snapshot, changes: [...journal.changes], damage };
    } catch (error) {
      return { status: diskReason(error) === 'folder-missing' ? 'missing' : 'unreadable' };
    }
  }

  async #flush(): Promise<void> {
    const requests = this.#waiting.splice(0);
    try {
      const end = await this.#tidy();
      if (!end) throw new Error('Nothing to append to: a workshop comes into the vault by a snapshot');
      await this.#append(end, requests);
    } catch (error) {
      await this.#doubtTail();
      for (const { answer } of requests) answer({ status: 'failed', reason: diskReason(error) });
    }
  }

  /** One write and one flush for all of them; a request that leaves a gap is refused by itself. */
  async #append(end: End, requests: readonly Request[]): Promise<void> {
    const lines: string[] = [];
    const verdicts = requests.map(({ changes, answer }) => {
      const from = end.seq + lines.length;
      const fresh = changes.filter((change) => change.seq > from);
      const follows = fresh.every((change, index) => change.seq === from + index + 1);
      if (follows) lines.push(...fresh.map(encodeLine));
      const seq = end.seq + lines.length;
      return () => answer(follows ? { status: 'saved', seq } : { status: 'failed', reason: 'unknown' });
    });
    if (lines.length > 0) {
      const tail = await this.#writer.extend(end.tail, Buffer.from(lines.join('')));
      this.#end = { ...end, tail, seq: end.seq + lines.length };
    }
    for (const tell of verdicts) tell();
  }

  /** Removes what stands behind the end, so that the next line follows the last acknowledged one. Null when there is no log. */
  async #tidy(): Promise<End | null> {
    const end = await this.#findEnd();
    if (!end || end.behind === 'nothing') return end;
    await this.#writer.cut(end.tail, end.behind === 'lost-lines');
    for (const file of end.unreachable) await this.#writer.setAside(file);
    this.#end = { ...end, behind: 'nothing', unreachable: [] };
    return this.#end;
  }

  /** After a write that failed, bytes that nobody was promised may stand in the file. */
  async #doubtTail(): Promise<void> {
    await this.#writer.release();
    if (this.#end?.behind === 'nothing') this.#end = { ...this.#end, behind: 'unacknowledged' };
    else if (this.#end?.behind === 'lost-lines') this.#end = null;
  }

  /** Each snapshot starts a new piece, so that reading from it need not pass over what came before. */
  async #startPiece(): Promise<void> {
    await this.#forget();
    const end = await this.#findEnd();
    if (end && end.behind === 'nothing' && end.tail.goodBytes > 0) {
      this.#end = { ...end, tail: { file: path.join(this.#folder, segmentName(end.seq + 1)), goodBytes: 0 } };
    }
  }

  async #makeFolder(): Promise<void> {
    const created = await this.#disk.mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if (created === undefined) return;
    await this.#forget();
    await syncFolder(path.dirname(this.#folder), this.#disk);
  }

  async #findEnd(): Promise<End | null> {
    if (this.#end) return this.#end;
    const found = await this.#look();
    if (!found) return null;
    const { seq, tail, unreachable, damage } = found.journal;
    this.#end = { seq, tail, unreachable, behind: BEHIND[damage ?? 'none'] };
    return this.#end;
  }

  async #look(): Promise<{
    readonly bytes: Buffer;
    readonly skipped: boolean;
    readonly journal: JournalReading;
  } | null> {
    const snapshot = await readNewestSnapshot(this.#folder, this.#disk);
    return snapshot && { ...snapshot, journal: await readJournal(this.#folder, snapshot.seq, this.#disk) };
  }

  async #holdsAnything(): Promise<boolean> {
    const names = await this.#disk.readdir(this.#folder);
    return names.some((name) => snapshotOf(name) !== null || segmentStart(name) !== null);
  }

  async #forget(): Promise<void> {
    this.#end = null;
    await this.#writer.release();
  }
}

function unlessMissing(error: unknown): void {
  if (diskReason(error) !== 'folder-missing') throw error;
}

const BEHIND = { none: 'nothing', 'torn-tail': 'torn-line', 'damaged-line': 'lost-lines' } as const;
