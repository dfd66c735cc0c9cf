import { addHandoff } from '../../../../shared/commands/handoffs';
import { addTouchpoint } from '../../../../shared/commands/touchpoints';
import type { TouchpointKind } from '../../../../shared/content/touchpoint-kinds';
import type { HandoffId, TouchpointId } from '../../../../shared/ids';
import { newHandoff, newTouchpoint } from '../../../../shared/journeys/create';
import { OTHER_KIND } from '../../../../shared/journeys/kind-name';
import type { Place } from '../../../../shared/journeys/place-at';
import type { QuickHandoff } from '../../../../shared/journeys/line-handoff';
import type { QuickTouchpoint } from '../../../../shared/journeys/quick-add';
import { type PartialDate, UNKNOWN_DATE } from '../../../../shared/time';
import type { Handoff, Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { touchpointName } from '../words';
import { handoffKey, type PartKey, touchpointKey } from './parts';
import type { PartsView } from './parts-view';
import { takes } from './room-for';
import { placeWords } from './said';

export interface AddingParts {
  /** Without a place it waits in the tray, with the cursor in its date field. */
  readonly addKind: (kind: TouchpointKind, place?: Place) => void;
  /** Gives whether there was room for it. */
  readonly addQuick: (read: QuickTouchpoint | QuickHandoff) => boolean;
  /** A touchpoint of which nothing is known yet. */
  readonly addBlank: () => void;
  readonly addHandoff: (date?: PartialDate) => void;
}

/** The ways to add a card to a journey. */
export function useAddingParts(journey: Journey, view: PartsView): AddingParts {
  const dispatch = useDispatch();
  const add = (known: Parameters<typeof newTouchpoint>[1] & Partial<Pick<Touchpoint, 'content'>>): PartKey | null => {
    if (!takes(journey, 1)) return null;
    const { content = '', ...place } = known;
    const touchpoint = { ...newTouchpoint(newId<TouchpointId>(), place), content };
    dispatch(addTouchpoint(journey.id, touchpoint));
    view.say(t('journeys.said.added', { name: touchpointName(touchpoint), place: placeWords(touchpoint) }));
    view.show(touchpointKey(touchpoint.id));
    return touchpointKey(touchpoint.id);
  };
  const addNewHandoff = (date: PartialDate, known: Partial<Handoff> = {}): PartKey => {
    const handoff = { ...newHandoff(newId<HandoffId>(), date), ...known };
    dispatch(addHandoff(journey.id, handoff));
    view.show(handoffKey(handoff.id));
    return handoffKey(handoff.id);
  };

  return {
    addKind: ({ id, label, lane, channel }, place) => {
      const title = id === OTHER_KIND ? '' : label;
      const key = add({ kind: id, title, channel, lane, date: UNKNOWN_DATE, ...place });
      if (key && !place) view.editDate(key);
    },
    addQuick: (read) => {
      if (read.part === 'touchpoint') return add(read) !== null;
      const { direction, date, trigger } = read;
      addNewHandoff(date, { direction, trigger });
      view.say(t('journeys.said.handoff'));
      return true;
    },
    addBlank: () => {
      const key = add({ lane: 'buyer', kind: OTHER_KIND, title: '', date: UNKNOWN_DATE, channel: '' });
      if (key) view.focus(key);
    },
    addHandoff: (date = UNKNOWN_DATE) => view.editDate(addNewHandoff(date)),
  };
}
