import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { SaveState } from './save-state';

/** Takes the changes of one workshop to safety, in order. There is never more than one sink for a workshop. */
export interface ChangeSink {
  push(history: History, change: Change): void;
  /** Resolves with whether everything pushed so far is safe; false means that it was refused and is still kept here. */
  flush(): Promise<boolean>;
  /** Tries again what was refused. */
  retry(): void;
  /** Lets go; only after a flush that left nothing behind. */
  close(): void;
}

/** Makes the sink of a session; it reports every change of the save state. */
export type OpenSink = (report: (save: SaveState) => void) => ChangeSink;
