import type { WorkshopId } from '../../shared/ids';
import type { RoomFocus } from '../../shared/room/focus';
import { BLANK_PICTURE, projectRoom } from '../../shared/room/project';
import { ROOM_CLOSED, type RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';
import type { Side } from '../../shared/side';
import type { Workshop } from '../../shared/workshop/schema';
import type { Stage } from '../../shared/workshop/stage';
import type { WorkshopSession } from './workshop-session';

/** What the room display shows, and why. */
export interface RoomState {
  readonly status: RoomStatus;
  /** What the display holds at this moment. */
  readonly shown: RoomPicture;
  /** What the facilitator chose to show; null while the display follows the console. */
  readonly pinned: RoomFocus | null;
  readonly blank: boolean;
  /** The picture that stays while the console moves on; null while nothing is frozen. */
  readonly frozen: RoomPicture | null;
  readonly place: RoomPlace | null;
  /** What the screen of the stage says is looked at; null leaves it to the stage. */
  readonly looksAt: RoomFocus | null;
  /** The side of every screen that is open for writing. */
  readonly writing: readonly Side[];
  /** Whose workshop this room may see: the one that was shown last. Null while none was. */
  readonly shownFor: WorkshopId | null;
}

/** Where the console is: a stage of an open workshop. */
export interface RoomPlace {
  readonly session: WorkshopSession;
  readonly stage: Stage;
}

/** What is to be seen, by name: while a side writes nothing but how far both are, then what was chosen, then what the console looks at. */
export function roomFocus(state: RoomState): RoomFocus {
  const { place, writing, pinned, looksAt } = state;
  if (place === null) return { kind: 'blank' };
  if (writing.length > 0) return { kind: 'answering', writing };
  if (pinned !== null) return pinned;
  return looksAt ?? stageFocus(place.stage, documentOf(place));
}

/** The picture that belongs on the display: blank before all else, then the frozen one, then what is to be seen. */
export function roomPicture(state: RoomState): RoomPicture {
  return isBlank(state) ? BLANK_PICTURE : pictureBehind(state);
}

/** Whether nothing is seen: as was chosen, in the library, or because this workshop is not for the people who saw the last one. */
export const isBlank = (state: RoomState): boolean => state.place === null || isHidden(state);

/** Whether a workshop is kept from the room until it is shown again. */
export const isHidden = (state: RoomState): boolean => state.blank || isAnotherWorkshop(state);

/** Whether the console is in another workshop than the one that this room saw. */
export const isAnotherWorkshop = ({ place, shownFor }: RoomState): boolean =>
  place !== null && shownFor !== null && documentOf(place).id !== shownFor;

/** Before there is a display. */
export const ROOM_AT_START: RoomState = {
  status: ROOM_CLOSED,
  shown: BLANK_PICTURE,
  pinned: null,
  blank: false,
  frozen: null,
  place: null,
  looksAt: null,
  writing: [],
  shownFor: null,
};

/**
 * Another workshop, or none: nothing of the one before is left. What was blank stays blank, and a display that showed another workshop
 * waits to be shown this one.
 */
export const arrived = ({ shownFor }: RoomState, place: RoomPlace | null): Partial<RoomState> => ({
  place,
  pinned: null,
  frozen: null,
  looksAt: null,
  shownFor: shownFor ?? idAt(place),
});

/** Another stage of the same workshop. Where both sides are about to write, nothing stays chosen. */
export function moved({ pinned }: RoomState, place: RoomPlace | null): Partial<RoomState> {
  const isCover = place?.stage === 'diagnose' && documentOf(place).diagnosis.revealedAt === null;
  return { place, looksAt: null, pinned: isCover ? null : pinned };
}

/** What stays when the display is frozen: what it shows, or would show if it were not blank. */
export const underBlank = (state: RoomState): RoomPicture =>
  isBlank(state) ? pictureBehind({ ...state, frozen: null }) : state.shown;

/** A display that was just opened follows the console: nothing that was chosen for an earlier one holds for it. */
export const afresh = ({ place }: RoomState): Partial<RoomState> => ({
  pinned: null,
  blank: false,
  frozen: null,
  shownFor: idAt(place),
});

/** A display that is made blank, or shows again: then also what waited because it is another workshop. */
export const blanked = ({ place, shownFor }: RoomState, blank: boolean): Partial<RoomState> => ({
  blank,
  shownFor: blank || place === null ? shownFor : idAt(place),
});

function pictureBehind(state: RoomState): RoomPicture {
  const { place, frozen } = state;
  if (place === null) return BLANK_PICTURE;
  return frozen ?? projectRoom(documentOf(place), roomFocus(state));
}

const idAt = (place: RoomPlace | null): WorkshopId | null => place && documentOf(place).id;

const documentOf = ({ session }: RoomPlace): Workshop => session.store.getState().history.workshop;

/** What a stage shows as long as its screen says nothing else. */
function stageFocus(stage: Stage, { diagnosis }: Workshop): RoomFocus {
  switch (stage) {
    case 'setup':
      return { kind: 'title' };
    case 'diagnose':
      return diagnosis.revealedAt === null ? { kind: 'answering' } : { kind: 'gaps' };
    case 'patterns':
      return { kind: 'patterns' };
    case 'measure':
      return { kind: 'funnel' };
    case 'journeys':
    case 'define':
    case 'agree':
    case 'sign':
      return { kind: 'stage', stage };
  }
}
