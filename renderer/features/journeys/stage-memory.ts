import type { JourneyId } from '../../../shared/ids';
import type { WorkshopSession } from '../../state/workshop-session';

/** What stands beside the map; null when it is folded away. */
export type GuideTab = 'questions' | 'trace';

/** Where the person was on this stage, for as long as the workshop is open. */
export interface StageMemory {
  readonly openId: JourneyId | null;
  readonly view: 'canvas' | 'table';
  readonly guide: GuideTab | null;
}

export const recallStage = (session: WorkshopSession): StageMemory => memories.get(session) ?? FIRST;

export const rememberStage = (session: WorkshopSession, memory: StageMemory): void =>
  void memories.set(session, memory);

const FIRST: StageMemory = { openId: null, view: 'canvas', guide: null };

const memories = new WeakMap<WorkshopSession, StageMemory>();
