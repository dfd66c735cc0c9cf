import type { Bridge } from '../../shared/ipc/bridge';
import type { EventName } from '../../shared/ipc/channels';
import { type Call, client } from '../../shared/ipc/client';
import { eventContract, type EventPayload, type OpenOutcome } from '../../shared/ipc/contract';
import type { RoomStatus } from '../../shared/room/room-display';
import type { Desktop, RoomDisplay, Vault } from './desktop';

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
    saveText: ({ suggestedName, text, kind = 'workshop' }) => call('file:save', { kind, suggestedName, text }),
    savePicture: ({ suggestedName, kind, data }) => call('picture:save', { kind, suggestedName, data }),
    savePdf: ({ suggestedName, html }) => call('pdf:save', { suggestedName, html }),
    setMenu: async (items) => void (await call('menu:set', { items: [...items] })),
    onMenuAction: (run) => listen(bridge, 'menu:run', ({ id }) => run(id)),
    onFlush: flushing(bridge, call),
    about: async () => {
      const { version, electron, chromium, dataFolder } = await call('app:about', {});
      return { version, host: `Electron ${electron}, Chromium ${chromium}`, dataFolder };
    },
  };
}

function vaultOver(call: Call): Vault {
  return {
    start: () => call('vault:start', {}),
    load: (workshopId) => call('vault:load', { workshopId }),
    append: (workshopId, changes) => call('vault:append', { workshopId, changes: [...changes] }),
    snapshot: (workshopId, history) => call('vault:snapshot', { workshopId, seq: history.seq, data: history }),
    trash: (workshopId) => call('vault:trash', { workshopId }),
    untrash: (workshopId) => call('vault:untrash', { workshopId }),
    erase: (workshopId) => call('vault:erase', { workshopId }),
    distrust: async () => void (await call('vault:distrust', {})),
  };
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

/** The first look is for the file that the app was started with. */
function takeGivenFiles(bridge: Bridge, call: Call, take: (outcome: OpenOutcome) => void): () => void {
  const look = async (): Promise<void> => {
    const outcome = await call('file:take', {});
    if (outcome.status !== 'cancelled') take(outcome);
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
