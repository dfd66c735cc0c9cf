import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { SaveState } from './save-state';

/** Takes changes to safety in order. */
export interface ChangeSink {
  push(history: History, change: Change): void;
  /** Resolves once everything pushed so far is safe or has been refused. */
  flush(): Promise<void>;
  /** Tries again what was refused. */
  retry(): void;
}

/** Makes the sink of a session; it reports every change of the save state. */
export type OpenSink = (report: (save: SaveState) => void) => ChangeSink;
