import { useState } from 'react';
import { duplicateJourney, moveJourney, removeJourney, setFollowed } from '../../../../shared/commands/journeys';
import { copyJourney } from '../../../../shared/journeys/copy-journey';
import { groupOf } from '../../../../shared/journeys/win-order';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { neighbourOf } from '../../../ui/use-row-focus';
import { useSaveJourney } from '../use-save-journey';
import { winName } from '../words';
import type { WinAction } from './WinCard';
import { ADD_WIN } from './WinListButtons';

export interface WinActions {
  readonly act: (action: WinAction, journey: Journey) => void;
  /** What has happened, for those who listen. */
  readonly said: string;
}

/** What the menu of a card does; the focus stays with the card or goes to its neighbour. */
export function useWinActions(focusRow: (id: string) => void): WinActions {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const save = useSaveJourney();
  const [said, setSaid] = useState('');
  const move = (journey: Journey, step: -1 | 1) => {
    const group = groupOf(journeys, journey.followed);
    if (!dispatch(moveJourney(journey.id, step))) return;
    const place = group.indexOf(journey.id) + step + 1;
    setSaid(t('journeys.movedTo', { name: winName(journey), place, n: group.length }));
    focusRow(journey.id);
  };
  const act = (action: WinAction, journey: Journey): void => {
    const { id, followed } = journey;
    switch (action) {
      case 'up':
        return move(journey, -1);
      case 'down':
        return move(journey, 1);
      case 'duplicate': {
        const copy = copyJourney(journey, newId);
        dispatch(duplicateJourney(id, copy));
        return focusRow(copy.id);
      }
      case 'svg':
      case 'png':
        return save(id, action);
      case 'follow':
        dispatch(setFollowed(id, !followed));
        setSaid(t(followed ? 'follow.saidBack' : 'follow.said', { name: winName(journey) }));
        return focusRow(id);
      case 'remove': {
        const next = neighbourOf(groupOf(journeys, followed), id);
        remove(removeJourney(id), t('journeys.removed', { name: winName(journey) }));
        return focusRow(next ?? ADD_WIN);
      }
    }
  };
  return { act, said };
}
