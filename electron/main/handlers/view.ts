import { z } from 'zod';
import type { Handlers } from '../../../shared/ipc/serve';
import { readJson } from '../disk/read-json';
import { serial } from '../disk/serial';
import { writeAtomically } from '../disk/write-atomically';

/** Keeps where the person was in a small file of its own; what it means is the page's business. */
export function viewHandlers(file: string): Pick<Handlers, 'view:recall' | 'view:remember'> {
  const inTurn = serial();
  return {
    async 'view:recall'() {
      const read = ViewFile.safeParse(await inTurn(() => readJson(file)));
      return { view: read.success ? read.data.view : null };
    },
    async 'view:remember'({ view }) {
      await inTurn(() => writeAtomically(file, JSON.stringify({ view } satisfies z.infer<typeof ViewFile>)));
      return {};
    },
  };
}

const ViewFile = z.strictObject({ view: z.string().max(10_000) });
