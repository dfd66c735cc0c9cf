import type { RoomFocus } from '../../../../shared/room/focus';
import type { Place } from './arrival';

/** What the room sees beside each screen of the review. */
export function roomFocusAt(at: Place): RoomFocus {
  switch (at) {
    case 'summary':
      return { kind: 'decisions' };
    case 'votes':
      return { kind: 'votes' };
    case 'picture':
      return { kind: 'levels' };
    case 'sort':
      return { kind: 'gaps' };
    default:
      return { kind: 'question', id: at };
  }
}
