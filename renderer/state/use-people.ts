import { useMemo } from 'react';
import { list } from '../../shared/workshop/table';
import { useWorkshop } from './session-context';

/** The names of everybody in the room, from the set-up and from the answer sheets, to be offered wherever somebody is named. */
export function usePeople(): readonly string[] {
  const participants = useWorkshop((workshop) => workshop.setup.participants);
  const sheets = useWorkshop((workshop) => workshop.diagnosis.sheets);
  return useMemo(() => {
    const onSheets = list(sheets).flatMap(({ by }) => (by.kind === 'person' ? [by.name] : []));
    const names = [...list(participants).map(({ name }) => name), ...onSheets].map((name) => name.trim());
    return [...new Set(names)].filter((name) => name !== '');
  }, [participants, sheets]);
}
