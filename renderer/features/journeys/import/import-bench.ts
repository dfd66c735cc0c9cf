import type { Clock } from '../../../../shared/clock';
import type { ColumnMemory } from '../../../state/remembered-columns';
import type { WorkshopSession } from '../../../state/workshop-session';
import type { ImportScreen } from './import-state';
import type { Work } from './use-work';

/** What every step of an import works with. */
export interface ImportBench extends Pick<Work, 'run' | 'callOff'> {
  readonly screen: ImportScreen;
  readonly setScreen: (next: ImportScreen | ((now: ImportScreen) => ImportScreen)) => void;
  readonly session: WorkshopSession;
  readonly clock: Clock;
  readonly memory: ColumnMemory;
}
