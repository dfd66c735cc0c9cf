import { isSameFocus, type RoomFocus } from '../../shared/room/focus';
import { BLANK_PICTURE, projectRoom } from '../../shared/room/project';
import { ROOM_CLOSED, type RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';
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
  /** How many screens are open on which a side writes. */
  readonly sealedScreens: number;
  /** Set from opening until the console moves: the room starts with the title. `from` is where the console stood then. */
  readonly opening: { readonly from: RoomFocus | null } | null;
}

/** Where the console is: a stage of an open workshop. */
export interface RoomPlace {
  readonly session: WorkshopSession;
  readonly stage: Stage;
}

/** What is to be seen, by name: while a side writes nothing but how far both are, then what was chosen, then what the console looks at. */
export function roomFocus(state: RoomState): RoomFocus {
  const { place, sealedScreens, pinned, opening, looksAt } = state;
  if (place === null) return { kind: 'blank' };
  if (sealedScreens > 0) return { kind: 'answering' };
  if (pinned !== null) return pinned;
  if (opening !== null) return { kind: 'title' };
  return looksAt ?? stageFocus(place.stage, documentOf(place));
}

/** The picture that belongs on the display: blank before all else, then the frozen one, then what is to be seen. */
export function roomPicture(state: RoomState): RoomPicture {
  const { place, blank, frozen } = state;
  if (place === null || blank) return BLANK_PICTURE;
  return frozen ?? projectRoom(documentOf(place), roomFocus(state));
}

/** Before there is a display. */
export const ROOM_AT_START: RoomState = {
  status: ROOM_CLOSED,
  shown: BLANK_PICTURE,
  pinned: null,
  blank: false,
  frozen: null,
  place: null,
  looksAt: null,
  sealedScreens: 0,
  opening: null,
};

/** Another workshop, or none: nothing of the one before is left. What was blank stays blank. */
export const arrived = (place: RoomPlace | null): Partial<RoomState> => ({
  place,
  pinned: null,
  frozen: null,
  looksAt: null,
  opening: { from: null },
});

/** Another stage of the same workshop. Where both sides are about to write, nothing stays chosen. */
export function moved({ pinned }: RoomState, place: RoomPlace | null): Partial<RoomState> {
  const isCover = place?.stage === 'diagnose' && documentOf(place).diagnosis.revealedAt === null;
  return { place, looksAt: null, opening: null, pinned: isCover ? null : pinned };
}

/** What stays when the display is frozen: what it shows, or would show if it were not blank. */
export const underBlank = (state: RoomState): RoomPicture =>
  state.blank ? roomPicture({ ...state, blank: false, frozen: null }) : state.shown;

/** A display that was just opened: it starts with the title, and nothing that was chosen for an earlier one holds for it. */
export const atTitle = ({ looksAt }: RoomState): Partial<RoomState> => ({
  opening: { from: looksAt },
  pinned: null,
  blank: false,
  frozen: null,
});

/** A screen that tells for the first time where it stands has not moved yet. */
export function hasMovedTo({ opening }: RoomState, focus: RoomFocus): Partial<RoomState> {
  if (opening === null || isSameFocus(opening.from, focus)) return {};
  return { opening: opening.from === null ? { from: focus } : null };
}

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
