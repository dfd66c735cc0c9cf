import { useCallback, useEffect, useMemo, useState } from 'react';
import { currentDocument, type DocumentChoice } from '../../../../shared/agreement/versions';
import type { Paper } from '../../../../shared/report/model';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { Workshop } from '../../../../shared/workshop/schema';
import { useClock } from '../../../state/clock';
import type { LeavingOut, ListedFile, MadeFor, Packing } from '../../../state/document-jobs';
import { documents } from '../../../state/documents';
import { machineZone } from '../../../state/machine-zone';
import { useSession } from '../../../state/session-context';
import { useMade } from '../../../state/use-made';
import { recallTakeHome, rememberTakeHome } from './take-home-memory';

/** What is chosen to be taken home, and the files that it comes to. */
export interface TakeHome {
  readonly items: ReadonlySet<TakeHomeItem>;
  readonly document: DocumentChoice;
  readonly paper: Paper;
  readonly withNotes: boolean;
  readonly leftOut: LeavingOut;
  /** The client as it leaves: its name, or what stands for it. */
  readonly client: string;
  /** Whether the files are those of what is chosen now: as long as they are not, nothing of them leaves. */
  readonly isReady: boolean;
  /** The files of what is chosen. */
  readonly files: readonly ListedFile[];
  /** The files of any one item, chosen or not: none when there is nothing yet, null until it is known. */
  readonly filesOf: (item: TakeHomeItem) => readonly ListedFile[] | null;
  /** Makes one of the files; the same as long as they are. */
  readonly make: MakeFile;
  readonly toggle: (item: TakeHomeItem) => void;
  readonly change: (change: Partial<Pick<TakeHome, 'document' | 'paper' | 'withNotes' | 'leftOut'>>) => void;
}

/** Makes a file, to be looked at or saved; an abort of the signal rejects. */
export type MakeFile = (
  file: ListedFile,
  madeFor: MadeFor,
  signal: AbortSignal,
) => Promise<string | Uint8Array<ArrayBuffer>>;

export function useTakeHome(workshop: Workshop): TakeHome {
  const clock = useClock();
  const session = useSession();
  const [before] = useState(() => recallTakeHome(session));
  const [items, setItems] = useState(before.items);
  const [how, setHow] = useState(() => ({
    document: currentDocument(workshop),
    paper: workshop.setup.print?.paper ?? ('a4' as Paper),
    withNotes: false,
    leftOut: before.leftOut,
  }));
  const { leftOut } = how;
  useEffect(() => rememberTakeHome(session, { items, leftOut }), [session, items, leftOut]);
  const moment = useMemo(() => ({ today: clock.today(), now: clock.now(), zone: machineZone() }), [clock]);
  const packing = useMemo((): Packing => {
    const { document, leftOut: out, ...rest } = how;
    return { choice: { ...rest, redact: out.what, leaveOut: out.words, documents: [document] }, moment };
  }, [how, moment]);
  const { listing, made, make } = useListing(workshop, packing);
  const filesOf = (item: TakeHomeItem) => listing?.files.filter((file) => file.item === item) ?? null;
  return {
    ...how,
    items,
    client: listing?.client ?? '',
    isReady: made === packing,
    files: [...items].flatMap((item) => filesOf(item) ?? []),
    filesOf,
    make,
    toggle: (item) => setItems((chosen) => toggled(chosen, item)),
    change: (change) => setHow((chosen) => ({ ...chosen, ...change })),
  };
}

/** The files of a packing, or of the one before while they are found; what is made is always what they say. */
function useListing(workshop: Workshop, packing: Packing) {
  const list = useCallback(
    async (signal: AbortSignal) => ({
      listing: await documents.make('list', workshop, packing, signal),
      made: packing,
    }),
    [workshop, packing],
  );
  const listed = useMade(list);
  const made = listed?.made ?? packing;
  const make: MakeFile = useCallback(
    ({ item, name }, madeFor, signal) => documents.make('file', workshop, { ...made, item, name, madeFor }, signal),
    [workshop, made],
  );
  return { listing: listed?.listing ?? null, made: listed?.made ?? null, make };
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
