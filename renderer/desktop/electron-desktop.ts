import type { Bridge } from '../../shared/ipc/bridge';
import type { EventName } from '../../shared/ipc/channels';
import { type Call, client } from '../../shared/ipc/client';
import { eventContract, type EventPayload, type OpenOutcome, type SaveOutcome } from '../../shared/ipc/contract';
import { describePdfProblem } from '../../shared/report/formats/pdf-problem';
import type { RoomStatus } from '../../shared/room/room-display';
import type { BackupBegun, BackupOpened, Desktop, RoomDisplay, SavedOutcome, Vault } from './desktop';
import { packed } from './packed';

/** The desktop app as host: every wish goes to the main process over the bridge. */
export function electronDesktop(bridge: Bridge): Desktop {
  const call = client((channel, request) => bridge.invoke[channel](request));
  return {
    kind: 'electron',
    vault: vaultOver(call),
    room: roomOver(bridge, call),
    // The shell lets only one app at the data.
    claim: async () => true,
    recallView: async () => (await call('view:recall', {})).view,
    rememberView: async (view) => void (await call('view:remember', { view })),
    openWorkshopFile: () => call('file:open', { kind: 'workshop' }),
    openKitFile: () => call('file:open', { kind: 'kit' }),
    onFileGiven: (take) => takeGivenFiles(bridge, call, take),
    saveText: async ({ suggestedName, text, kind = 'workshop' }) =>
      showable(call, await call('file:save', { kind, suggestedName, text })),
    savePicture: async ({ suggestedName, kind, data }) =>
      showable(call, await call('picture:save', { kind, suggestedName, data })),
    ...pdfOver(bridge, call),
    async chooseFolder(suggestedName) {
      const outcome = await call('folder:choose', { suggestedName });
      if (outcome.status !== 'chosen') return outcome;
      const { folder, name } = outcome;
      return {
        status: 'chosen',
        folder: {
          name,
          open: async () => (await call('folder:open', { folder })).isShown,
          save: (file, data) => call('folder:save', { folder, name: file, data }),
        },
      };
    },
    beginBackup: (suggestedName) => beginBackup(call, suggestedName),
    openBackup: () => openBackup(call),
    onFileChanged: (tell) =>
      listen(bridge, 'file:changed', ({ file, name }) => {
        // The shell may have stopped watching it; whoever looks still knows it by its name.
        const look = async () => ({ ...(await call('file:look', { file })), name });
        tell({ name, look });
      }),
    reload: () => window.location.reload(),
    setMenu: async (items) => void (await call('menu:set', { items: [...items] })),
    onMenuAction: (run) => listen(bridge, 'menu:run', ({ id }) => run(id)),
    onFlush: flushing(bridge, call),
    about: async () => {
      const { version, electron, chromium, dataFolder } = await call('app:about', {});
      return { version, host: `Electron ${electron}, Chromium ${chromium}`, dataFolder };
    },
  };
}

/** The word for a saved file becomes what shows it: nobody else needs to know the word. */
function showable(call: Call, outcome: SaveOutcome): SavedOutcome {
  if (outcome.status !== 'saved') return outcome;
  const { place, ...saved } = outcome;
  if (place === undefined) return saved;
  return { ...saved, show: async () => (await call('file:show', { place })).isShown };
}

function vaultOver(call: Call): Vault {
  return {
    start: () => call('vault:start', {}),
    load: (workshopId) => call('vault:load', { workshopId }),
    append: (workshopId, changes) => call('vault:append', { workshopId, changes: [...changes] }),
    snapshot: async (workshopId, history) =>
      call('vault:snapshot', { workshopId, seq: history.seq, json: packed(history) }),
    trash: (workshopId) => call('vault:trash', { workshopId }),
    untrash: (workshopId) => call('vault:untrash', { workshopId }),
    wipe: (ids) => call('vault:wipe', { workshopIds: [...ids] }),
    distrust: async () => void (await call('vault:distrust', {})),
  };
}

async function beginBackup(call: Call, suggestedName: string): Promise<BackupBegun> {
  const begun = await call('backup:begin', { suggestedName });
  if (begun.status !== 'begun') return begun;
  const file = {
    async write(text: string) {
      const written = await call('backup:write', { text });
      return written.status === 'failed' ? written.reason : null;
    },
    end: () => call('backup:end', {}),
    drop: async () => void (await call('backup:drop', {})),
  };
  return { status: 'begun', file };
}

async function openBackup(call: Call): Promise<BackupOpened> {
  const opened = await call('backup:open', {});
  if (opened.status !== 'opened') return opened;
  const { name, bytes } = opened;
  const read = async (from: number) => (await call('backup:read', { from })).bytes;
  return { status: 'opened', file: { name, bytes, read, close: async () => void (await call('backup:close', {})) } };
}

function roomOver(bridge: Bridge, call: Call): RoomDisplay {
  return {
    async open() {
      await call('room:open', {});
      return 'opened';
    },
    close: async () => void (await call('room:close', {})),
    swap: async () => void (await call('room:swap', {})),
    show: async (picture) => void (await call('room:show', { picture })),
    onStatus(listener) {
      let isListening = true;
      const tell = (status: RoomStatus) => isListening && listener(status);
      const stop = listen(bridge, 'room:status', tell);
      void call('room:now', {}).then(tell);
      return () => {
        isListening = false;
        stop();
      };
    },
  };
}

function pdfOver(bridge: Bridge, call: Call): Pick<Desktop, 'savePdf' | 'makePdf'> {
  const whileCancellable = async <T>(
    signal: AbortSignal | undefined,
    work: (job: string) => Promise<T>,
  ): Promise<T> => {
    const job = crypto.randomUUID();
    const cancel = () => void call('pdf:cancel', { job });
    signal?.addEventListener('abort', cancel, { once: true });
    return work(job).finally(() => signal?.removeEventListener('abort', cancel));
  };
  return {
    savePdf: ({ suggestedName, html }, { signal, onProgress } = {}) =>
      whileCancellable(signal, async (job) => {
        if (signal?.aborted) return { status: 'cancelled' };
        const stop = listen(bridge, 'pdf:progress', (told) => told.job === job && onProgress?.(told.step));
        return showable(call, await call('pdf:save', { job, suggestedName, html }).finally(stop));
      }),
    makePdf: (html, signal) =>
      whileCancellable(signal, async (job) => {
        signal?.throwIfAborted();
        const outcome = await call('pdf:make', { job, html });
        signal?.throwIfAborted();
        if (outcome.status === 'made') return outcome.pdf;
        throw new Error(outcome.status === 'wrong' ? describePdfProblem(outcome.problem) : outcome.status);
      }),
  };
}

/** The first look is for the files that the app was started with. */
function takeGivenFiles(bridge: Bridge, call: Call, take: (outcome: OpenOutcome) => void): () => void {
  const look = async (): Promise<void> => {
    for (;;) {
      const outcome = await call('file:take', {});
      if (outcome.status === 'cancelled') return;
      take(outcome);
    }
  };
  void look();
  return listen(bridge, 'file:given', look);
}

/** The window may close once all who asked have flushed; one that fails does not keep it open. */
function flushing(bridge: Bridge, call: Call): Desktop['onFlush'] {
  const waiting = new Set<() => Promise<boolean>>();
  listen(bridge, 'app:flush', async () => {
    const outcomes = await Promise.allSettled([...waiting].map((flush) => flush()));
    const safe = outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
    await call('app:flushed', { safe });
  });
  return (flush) => {
    waiting.add(flush);
    return () => void waiting.delete(flush);
  };
}

function listen<E extends EventName>(
  bridge: Bridge,
  event: E,
  listener: (payload: EventPayload<E>) => unknown,
): () => void {
  return bridge.on(event, (raw) => void listener(eventContract[event].parse(raw) as EventPayload<E>));
}
