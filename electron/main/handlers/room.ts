import type { Handlers } from '../../../shared/ipc/serve';
import type { Room } from '../windows/room';

type RoomChannel = 'room:now' | 'room:open' | 'room:close' | 'room:swap' | 'room:show';

export function roomHandlers(room: Room): Pick<Handlers, RoomChannel> {
  const done = (act: () => void) => async () => {
    act();
    return {};
  };
  return {
    'room:now': async () => room.now(),
    'room:open': done(room.open),
    'room:close': done(room.close),
    'room:swap': done(room.swap),
    async 'room:show'({ picture }) {
      room.show(picture);
      return {};
    },
  };
}
