import { contextBridge, ipcRenderer } from 'electron';
import { ROOM_PICTURE, type RoomBridge } from '../../shared/ipc/room-bridge';

const onPicture: RoomBridge['onPicture'] = (listener) => {
  ipcRenderer.on(ROOM_PICTURE, (_, picture: unknown) => listener(picture));
};

contextBridge.exposeInMainWorld('parleyRoom', { onPicture } satisfies RoomBridge);
