import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge';
import { channels, events } from '../../shared/ipc/channels';

const invoke = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown): Promise<unknown> => ipcRenderer.invoke(channel, request)]),
) as Bridge['invoke'];

const on: Bridge['on'] = (event, listener) => {
  if (!events.includes(event)) throw new Error('There is no such event');
  const forward = (_: IpcRendererEvent, payload: unknown) => listener(payload);
  ipcRenderer.on(event, forward);
  return () => void ipcRenderer.off(event, forward);
};

contextBridge.exposeInMainWorld('parley', { invoke, on } satisfies Bridge);
