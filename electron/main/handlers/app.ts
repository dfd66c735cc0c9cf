import type { Response } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';

export function appHandlers(
  about: Response<'app:about'>,
  pageFlushed: (safe: boolean) => void,
): Pick<Handlers, 'app:about' | 'app:flushed'> {
  return {
    'app:about': async () => about,
    async 'app:flushed'({ safe }) {
      pageFlushed(safe);
      return {};
    },
  };
}
