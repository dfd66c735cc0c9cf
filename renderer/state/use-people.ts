import { useMemo } from 'react';
import { list } from '../../shared/workshop/table';
import { useWorkshop } from './session-context';

/** The names of everybody in the room, to be offered wherever somebody is named. */
export function usePeople(): readonly string[] {
  const participants = useWorkshop((workshop) => workshop.setup.participants);
  return useMemo(() => {
    const names = list(participants).flatMap(({ name }) => (name.trim() === '' ? [] : [name.trim()]));
    return [...new Set(names)];
  }, [participants]);
}
