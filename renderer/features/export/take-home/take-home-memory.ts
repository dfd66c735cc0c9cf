import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { LeavingOut } from '../../../state/document-jobs';
import type { WorkshopSession } from '../../../state/workshop-session';

/** What was chosen last, for as long as the workshop is open: names and words that were left out once stay left out until somebody says otherwise. */
export interface TakeHomeMemory {
  readonly items: ReadonlySet<TakeHomeItem>;
  readonly leftOut: LeavingOut;
}

export const recallTakeHome = (session: WorkshopSession): TakeHomeMemory => memories.get(session) ?? FIRST;

export const rememberTakeHome = (session: WorkshopSession, memory: TakeHomeMemory): void =>
  void memories.set(session, memory);

const FIRST: TakeHomeMemory = {
  items: new Set(['sla', 'summary'] as const),
  leftOut: { what: new Set(), words: [] },
};

const memories = new WeakMap<WorkshopSession, TakeHomeMemory>();
