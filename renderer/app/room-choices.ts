import { assertNever } from '../../shared/invariant';
import type { RoomFocus } from '../../shared/room/focus';
import { isBlank, type RoomState, roomFocus } from '../state/room-state';
import { t } from '../i18n/i18n';

/** What can be shown in the room whatever the console does. */
export const ROOM_CHOICES = ['title', 'agenda', 'gaps', 'decisions', 'votes', 'parked'] as const;
export type RoomChoice = (typeof ROOM_CHOICES)[number];

/** Whether there is anything of it yet: gaps and votes come with the reveal. */
export function isChoicePossible({ place }: RoomState, choice: RoomChoice): boolean {
  if (place === null) return false;
  const { revealedAt } = place.session.store.getState().history.workshop.diagnosis;
  return revealedAt !== null || (choice !== 'gaps' && choice !== 'votes');
}

/** How the room display stands, in the order in which it is said: what is wrong before what was chosen. */
export type RoomCondition = 'off' | 'lost' | 'blank' | 'frozen' | 'pinned' | 'showing';

/** How the room display stands. In the library it is blank by itself. */
export function roomCondition(state: RoomState): RoomCondition {
  const { status, frozen, pinned, writing } = state;
  if (status.state !== 'open') return status.state === 'lost' ? 'lost' : 'off';
  if (isBlank(state)) return 'blank';
  if (frozen !== null) return 'frozen';
  return pinned !== null && writing.length === 0 ? 'pinned' : 'showing';
}

/** How the room display stands, in words: also on what it stays. */
export function roomConditionWords(state: RoomState): string {
  const condition = roomCondition(state);
  return t(`room.condition.${condition}`, condition === 'pinned' ? { what: roomFocusName(state) } : {});
}

/** What is to be seen in the room, in words. */
export function roomFocusName(state: RoomState): string {
  return focusName(roomFocus(state));
}

function focusName(focus: RoomFocus): string {
  switch (focus.kind) {
    case 'stage':
      return t('room.focus.stage', { stage: t(`stages.${focus.stage}.name`) });
    case 'blank':
    case 'title':
    case 'agenda':
    case 'question':
    case 'answering':
    case 'gaps':
    case 'levels':
    case 'votes':
    case 'decisions':
    case 'journey':
    case 'patterns':
    case 'shared-map':
    case 'definition':
    case 'clause':
    case 'funnel':
    case 'parked':
      return t(`room.focus.${focus.kind}`);
    default:
      return assertNever(focus);
  }
}
