import type { Clock } from '../../shared/clock';
import type { Command } from '../../shared/commands/command';
import { type History, startHistory } from '../../shared/history/history';
import { restore } from '../../shared/history/stored';
import type { WorkshopId } from '../../shared/ids';
import { type StageTime, stageTimes } from '../../shared/running/time-suggestions';
import type { Timestamp } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Vault } from '../desktop/desktop';
import { openChangeLog } from '../storage/change-log';
import type { WorkshopHead } from '../storage/head';
import type { SaveFailure, SaveState } from '../storage/save-state';
import { restoreFromVault } from '../storage/start';
import type { WorkingStore } from '../storage/working-store';
import { type EraseOutcome, eraseWorkshops } from './erase-workshops';
import { inTurnPerKey } from './in-turn';
import { shieldAnswers } from './shield-answers';
import { openSession, type WorkshopSession } from './workshop-session';

/** What the library is made of. */
export interface LibraryParts {
  readonly store: WorkingStore;
  readonly vault: Vault | null;
  readonly clock: Clock;
  /** Workshops whose newest edits the vault does not hold yet. */
  readonly behind?: ReadonlySet<WorkshopId>;
  /** Called when only the vault still takes changes. */
  storeFailed(): void;
}

/** Every workshop on this laptop, and what can be done with one as a whole. What is done with one is done in turn. */
export interface Library {
  /**
   * Takes a new document in; null when it is safe, else why it is not. One that is opened next need not be read back first.
   * One that comes from a backup keeps the moment of its last change.
   */
  add(workshop: Workshop, isOpenedNext?: boolean, changedAt?: Timestamp): Promise<SaveFailure | null>;
  /** Opens a workshop, or gives the session that is open already; null when it is not there or cannot be read. */
  open(id: WorkshopId): Promise<WorkshopSession | null>;
  /** Ends a session if everything in it is safe; else it goes on, tries again, and is given to whoever opens it next. */
  close(session: WorkshopSession): Promise<boolean>;
  /** Brings every open session to safety; false when some edit was refused. */
  flush(): Promise<boolean>;
  /** Changes a workshop; null when the change is safe, else why it is not. */
  edit(id: WorkshopId, command: Command): Promise<SaveFailure | null>;
  read(id: WorkshopId): Promise<Workshop | null>;
  /** What the stages took in the newest workshops but this one; only stages and minutes, no sample and nothing from the trash. */
  stageTimes(except: WorkshopId): Promise<readonly StageTime[]>;
  /** The ids that are in use, also of workshops that cannot be read. */
  ids(): Promise<ReadonlySet<WorkshopId>>;
  /** Moves a workshop to the trash, or back out of it; null when that is safe, else why it is not. */
  setTrashed(id: WorkshopId, trashed: boolean): Promise<SaveFailure | null>;
  /** Erases workshops for good, with every trace of them in the app's data folder; nothing when any other workshop is not safe. */
  erase(ids: readonly WorkshopId[]): Promise<EraseOutcome>;
}

/** The library over the working store and the vault. */
export function openLibrary(parts: LibraryParts): Library {
  const { store, vault, clock } = parts;
  const live = new Map<WorkshopId, WorkshopSession>();
  const inTurn = inTurnPerKey<WorkshopId>();
  const sessionOf = async (id: WorkshopId): Promise<WorkshopSession | null> => {
    const session = live.get(id) ?? (await startSession(parts, id));
    if (session) live.set(id, session);
    return session;
  };
  const end = async (session: WorkshopSession): Promise<boolean> => {
    if (!(await session.flush())) return false;
    session.close();
    live.delete(session.id);
    return true;
  };
  const documentOf = async (id: WorkshopId): Promise<Workshop | null> => {
    const history = live.get(id)?.store.getState().history ?? (await load(parts, id))?.history;
    return history?.workshop ?? null;
  };
  const endIfLive = async (id: WorkshopId): Promise<void> => {
    const session = live.get(id);
    if (session) await end(session);
  };
  /** What is to be erased need not be safe, but must not be written any more. */
  const letGo = async (id: WorkshopId): Promise<void> => {
    const session = live.get(id);
    await session?.flush();
    session?.close();
    live.delete(id);
  };
  const flush = async (): Promise<boolean> => {
    const safe = await Promise.all([...live.values()].map((session) => session.flush()));
    return safe.every(Boolean);
  };
  return {
    open: (id) => inTurn(id, () => sessionOf(id)),
    close: (session) => inTurn(session.id, () => end(session)),
    flush,
    add: (workshop, isOpenedNext = false, changedAt = clock.now()) =>
      inTurn(workshop.id, async () => {
        const failure = await add(parts, workshop, changedAt);
        if (failure === null && isOpenedNext) {
          live.set(workshop.id, sessionOn(parts, startHistory(workshop), { kind: 'saved', at: null }));
        }
        return failure;
      }),
    edit: (id, command) =>
      inTurn(id, async () => {
        const wasLive = live.has(id);
        const session = await sessionOf(id);
        if (!session) return 'unknown';
        session.dispatch(command);
        const safe = wasLive ? await session.flush() : await end(session);
        return safe ? null : failureOf(session);
      }),
    read: (id) => inTurn(id, () => documentOf(id)),
    async stageTimes(except) {
      const times: StageTime[] = [];
      for (const { id } of pastHeads(await store.heads(), except)) {
        const workshop = await inTurn(id, () => documentOf(id));
        if (workshop) times.push(...stageTimes(workshop));
      }
      return times;
    },
    async ids() {
      const [heads, inVault] = await Promise.all([store.heads(), vault?.start()]);
      return new Set([...heads.map(({ id }) => id), ...(inVault?.heads ?? []).map(({ workshopId }) => workshopId)]);
    },
    setTrashed: (id, trashed) =>
      inTurn(id, async () => {
        await endIfLive(id);
        const moved = await (trashed ? vault?.trash(id) : vault?.untrash(id));
        if (moved?.status === 'failed') return moved.reason;
        return attempt(store.setTrashed(id, trashed ? clock.now() : null));
      }),
    async erase(ids) {
      await Promise.all(ids.map((id) => inTurn(id, () => letGo(id))));
      return eraseWorkshops(ids, parts, await flush());
    },
  };
}

/** The newest workshops that may tell what stages take. */
function pastHeads(heads: readonly WorkshopHead[], except: WorkshopId): readonly WorkshopHead[] {
  return heads
    .filter(({ id, sample, trashedAt }) => id !== except && !sample && trashedAt === null)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    .slice(0, MOST_PAST);
}

/** Reading more would take longer than a suggestion is worth. */
const MOST_PAST = 20;

async function add(
  { store, vault, storeFailed }: LibraryParts,
  workshop: Workshop,
  changedAt: Timestamp,
): Promise<SaveFailure | null> {
  const history = startHistory(workshop);
  const vaulted = await vault?.snapshot(workshop.id, history);
  if (vaulted?.status === 'failed') return vaulted.reason;
  const refused = await attempt(store.put(history, changedAt, null));
  if (refused === null || !vault) return refused;
  storeFailed();
  return null;
}

async function startSession(parts: LibraryParts, id: WorkshopId): Promise<WorkshopSession | null> {
  const found = await load(parts, id);
  if (!found) return null;
  const { history, recovered } = found;
  const at = parts.clock.now();
  const save = recovered ? ({ kind: 'recovered', at } as const) : ({ kind: 'saved', at: null } as const);
  const session = sessionOn(parts, history, save);
  // An app that ended in the midst of an entry could draw no barrier then.
  shieldAnswers(session);
  return session;
}

function sessionOn(parts: LibraryParts, history: History, save: SaveState): WorkshopSession {
  const behind = parts.behind?.has(history.workshop.id) ? history : null;
  return openSession(history, save, parts.clock, (report) => openChangeLog(parts, report, behind));
}

async function load(
  { store, vault, clock }: LibraryParts,
  id: WorkshopId,
): Promise<{ readonly history: History; readonly recovered: boolean } | null> {
  const stored = await store.load(id).catch(() => null);
  const restored = stored ? restore(stored) : null;
  if (restored?.ok && restored.value.dropped === 0) return { history: restored.value.history, recovered: false };
  const rescued = vault ? await restoreFromVault(vault, id) : null;
  if (rescued) {
    await attempt(store.put(rescued.history, clock.now(), await trashedAt(store, id)));
    return { history: rescued.history, recovered: true };
  }
  return restored?.ok ? { history: restored.value.history, recovered: true } : null;
}

async function trashedAt(store: WorkingStore, id: WorkshopId): Promise<Timestamp | null> {
  const heads = await store.heads().catch(() => []);
  return heads.find((head) => head.id === id)?.trashedAt ?? null;
}

function failureOf(session: WorkshopSession): SaveFailure {
  const { save } = session.store.getState();
  return save.kind === 'not-saved' ? save.reason : 'unknown';
}

async function attempt(write: Promise<void>): Promise<SaveFailure | null> {
  try {
    await write;
    return null;
  } catch {
    // The store's own error names say nothing to a person; the caller shows what to do.
    return 'store-failed';
  }
}
