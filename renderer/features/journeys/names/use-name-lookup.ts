import { namesInUse } from '../../../../shared/journeys/names';
import { useSession } from '../../../state/session-context';

export interface NameLookup {
  readonly titles: () => readonly string[];
  readonly contents: () => readonly string[];
  readonly channels: () => readonly string[];
}

/** The names that the wins use, read when a field offers them: nobody waits for them while typing. */
export function useNameLookup(): NameLookup {
  const { store } = useSession();
  const names = (field: Parameters<typeof namesInUse>[1]) => () => {
    const { journeys, patterns } = store.getState().history.workshop;
    return namesInUse(journeys, field, field === 'content' ? patterns.contentNames : []);
  };
  return { titles: names('title'), contents: names('content'), channels: names('channel') };
}
