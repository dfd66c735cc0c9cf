import { useState } from 'react';
import { useClock } from '../../../state/clock';
import { useRememberedColumns } from '../../../state/remembered-columns';
import { useSession } from '../../../state/session-context';
import { type CheckActions, checkActions } from './check-actions';
import { type ColumnsActions, columnsActions } from './columns-actions';
import { CHOICE_OF_FILE, type ImportScreen, type Working } from './import-state';
import { type SourceActions, sourceActions } from './source-actions';
import { useWork } from './use-work';

/** An import from the file to what came in, and everything that a person does on the way. */
export interface Import extends SourceActions, ColumnsActions, CheckActions {
  readonly screen: ImportScreen;
  readonly working: Working | null;
  callOff(): void;
}

/** One import at a time, beginning with the choice of a file. */
export function useImport(): Import {
  const session = useSession();
  const clock = useClock();
  const memory = useRememberedColumns();
  const { run, working, callOff } = useWork();
  const [screen, setScreen] = useState<ImportScreen>(CHOICE_OF_FILE);
  const bench = { screen, setScreen, run, callOff, session, clock, memory };
  return { screen, working, callOff, ...sourceActions(bench), ...columnsActions(bench), ...checkActions(bench) };
}
