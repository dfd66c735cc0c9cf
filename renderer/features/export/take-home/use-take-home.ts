import { useMemo, useState } from 'react';
import { currentDocument, type DocumentChoice } from '../../../../shared/agreement/versions';
import type { Redaction } from '../../../../shared/redaction/kinds';
import type { Paper } from '../../../../shared/report/model';
import { TAKE_HOME_ITEMS, type TakeHomeItem } from '../../../../shared/take-home/items';
import {
  filesOf as filesOfItem,
  leavingWorkshop,
  type TakeHomeChoice,
  type TakeHomeFile,
  type TakeHomeMoment,
} from '../../../../shared/take-home/take-home';
import type { Workshop } from '../../../../shared/workshop/schema';
import { useClock } from '../../../state/clock';
import { machineZone } from '../../../state/machine-zone';

/** What is chosen to be taken home, and the files that it comes to. */
export interface TakeHome {
  readonly items: ReadonlySet<TakeHomeItem>;
  readonly document: DocumentChoice;
  readonly paper: Paper;
  readonly withNotes: boolean;
  readonly redact: ReadonlySet<Redaction>;
  /** The client as it leaves: its name, or what stands for it. */
  readonly client: string;
  /** The files of what is chosen. */
  readonly files: readonly TakeHomeFile[];
  /** The files of any one item, chosen or not: none when there is nothing yet. */
  readonly filesOf: (item: TakeHomeItem) => readonly TakeHomeFile[];
  readonly toggle: (item: TakeHomeItem) => void;
  readonly change: (change: Partial<Pick<TakeHome, 'document' | 'paper' | 'withNotes' | 'redact'>>) => void;
}

export function useTakeHome(workshop: Workshop): TakeHome {
  const clock = useClock();
  const [items, setItems] = useState<ReadonlySet<TakeHomeItem>>(FIRST_ITEMS);
  const [how, setHow] = useState(() => ({
    document: currentDocument(workshop),
    paper: workshop.setup.print?.paper ?? ('a4' as Paper),
    withNotes: false,
    redact: NOTHING as ReadonlySet<Redaction>,
  }));
  const moment = useMemo(() => ({ today: clock.today(), now: clock.now(), zone: machineZone() }), [clock]);
  const leaving = useMemo(() => leavingWorkshop(workshop, how.redact), [workshop, how.redact]);
  const made = useMemo(
    () => filesByItem(leaving, { ...how, documents: [how.document] }, moment),
    [leaving, how, moment],
  );
  const filesOf = (item: TakeHomeItem) => made.get(item) ?? [];
  const files = [...items].flatMap(filesOf);
  return {
    ...how,
    items,
    client: leaving.setup.client,
    files,
    filesOf,
    toggle: (item) => setItems((before) => toggled(before, item)),
    change: (change) => setHow((before) => ({ ...before, ...change })),
  };
}

const FIRST_ITEMS: ReadonlySet<TakeHomeItem> = new Set(['sla', 'summary', 'json'] as const);
const NOTHING: ReadonlySet<Redaction> = new Set();

/** The files of every item: one object for each as long as nothing changes, so that what is looked at is not made anew. */
const filesByItem = (
  ...[leaving, choice, moment]: [Workshop, TakeHomeChoice, TakeHomeMoment]
): ReadonlyMap<TakeHomeItem, readonly TakeHomeFile[]> =>
  new Map(TAKE_HOME_ITEMS.map((item) => [item, filesOfItem(item, leaving, choice, moment)]));

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
