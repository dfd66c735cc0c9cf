import { addHandoff } from '../../../shared/commands/handoffs';
import {
  alignParts,
  duplicateParts,
  type JourneyParts,
  moveParts,
  type Moves,
  nudgeParts,
  pasteParts,
  removeParts,
  transferParts,
} from '../../../shared/commands/journey-parts';
import { addLink, addLinks } from '../../../shared/commands/links';
import { addTouchpoint } from '../../../shared/commands/touchpoints';
import type { Command } from '../../../shared/commands/command';
import type { TouchpointKind } from '../../../shared/content/touchpoint-kinds';
import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../../../shared/ids';
import { type Alignment, alignMoves, shiftMoves } from '../../../shared/journeys/align';
import { clip, type Clipping, fitted, renewed } from '../../../shared/journeys/clipping';
import { newHandoff, newTouchpoint } from '../../../shared/journeys/create';
import { hasRoomFor, JOURNEY_LIMITS } from '../../../shared/journeys/limits';
import { linksInOrder } from '../../../shared/journeys/link-targets';
import { type DateStep, shiftDate } from '../../../shared/journeys/nudge';
import type { Place } from '../../../shared/journeys/place-at';
import { OTHER_KIND, type QuickHandoff, type QuickTouchpoint } from '../../../shared/journeys/quick-add';
import { type PartialDate, UNKNOWN_DATE } from '../../../shared/time';
import type { Handoff, Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { LOCALE, t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useSession, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { toast } from '../../ui/toast';
import { clipboard } from './clipboard';
import { handoffKey, type PartKey, partsOf, touchpointKey } from './parts';
import { copyText, describeMoves, describeRemoval, placeWords } from './said';
import { touchpointName, winName } from './words';

/** What the view does after a change. */
export interface PartsView {
  readonly select: (keys: readonly PartKey[]) => void;
  /** Shows what was just added. */
  readonly show: (key: PartKey) => void;
  /** Puts the cursor into the date field of what was just added. */
  readonly editDate: (key: PartKey) => void;
  readonly focus: (key: PartKey) => void;
  readonly say: (text: string) => void;
}

/** Everything that can be done to the parts of a journey, as the canvas, the palette, the inspector and the table do it. */
export interface Parts {
  /** Without a place it waits in the tray, with the cursor in its date field. */
  readonly addKind: (kind: TouchpointKind, place?: Place) => void;
  /** Gives whether there was room for it. */
  readonly addQuick: (read: QuickTouchpoint | QuickHandoff) => boolean;
  /** A touchpoint of which nothing is known yet. */
  readonly addBlank: () => void;
  readonly addHandoff: (date?: PartialDate) => void;
  readonly connect: (from: TouchpointId, to: TouchpointId) => void;
  /** Connects each touchpoint to the next one in time. */
  readonly connectInOrder: (keys: readonly PartKey[]) => void;
  readonly move: (moves: Moves) => void;
  readonly nudge: (moves: Moves) => void;
  readonly align: (keys: readonly PartKey[], how: Alignment) => void;
  readonly shift: (keys: readonly PartKey[], unit: DateStep, by: number) => void;
  readonly toWin: (keys: readonly PartKey[], win: JourneyId) => void;
  /** Keeps a copy for pasting; gives the same as text for the system clipboard, and nothing when there is nothing to copy. */
  readonly copy: (keys: readonly PartKey[]) => string | null;
  readonly cut: (keys: readonly PartKey[]) => string | null;
  readonly paste: () => void;
  readonly duplicate: (keys: readonly PartKey[]) => void;
  readonly remove: (parts: JourneyParts) => void;
  readonly focus: (key: PartKey) => void;
  readonly say: (text: string) => void;
}

export function useParts(journey: Journey, view: PartsView): Parts {
  const dispatch = useDispatch();
  const removeWithUndo = useRemoval();
  const { id: workshop } = useSession();
  const journeys = useWorkshop((open) => open.journeys);
  const tell = (command: Command, text: string) => {
    if (dispatch(command)) view.say(text);
  };
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
  const insert = (copies: Clipping, command: typeof pasteParts, text: string) => {
    if (!takes(journey, copies.touchpoints.length)) return;
    dispatch(command(journey.id, copies));
    view.select(keysOf(copies));
    view.say(text);
  };
  const copy = (keys: readonly PartKey[]): string | null => {
    const clipping = clip(journey, partsOf(journey, keys));
    if (countOf(clipping) === 0) return null;
    const text = copyText(clipping);
    clipboard.setState({ copied: { workshop, clipping, text } });
    view.say(t('journeys.said.copied', { n: countOf(clipping) }));
    return text;
  };
  const remove = (parts: JourneyParts) => {
    removeWithUndo(removeParts(journey.id, parts), describeRemoval(journey, parts));
    view.select([]);
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
    addHandoff: (date = UNKNOWN_DATE) => {
      view.editDate(addNewHandoff(date));
    },
    connect: (from, to) => tell(addLink(journey.id, { id: newId<LinkId>(), from, to }), t('journeys.said.connected')),
    connectInOrder: (keys) => {
      const links = linksInOrder(journey, partsOf(journey, keys).touchpoints);
      const named = links.map((ends) => ({ id: newId<LinkId>(), ...ends }));
      tell(addLinks(journey.id, named), t('journeys.said.connected'));
    },
    move: (moves) => tell(moveParts(journey.id, moves), describeMoves(journey, moves)),
    nudge: (moves) => tell(nudgeParts(journey.id, moves), describeMoves(journey, moves)),
    align: (keys, how) => {
      const moves = alignMoves(journey, partsOf(journey, keys), how);
      const command = keys.length > 1 ? alignParts : moveParts;
      tell(command(journey.id, moves), describeMoves(journey, moves));
    },
    shift: (keys, unit, by) => {
      const moves = shiftMoves(journey, partsOf(journey, keys), (date) => shiftDate(date, unit, by));
      tell(nudgeParts(journey.id, moves), describeMoves(journey, moves));
    },
    toWin: (keys, win) => {
      const target = journeys.byId[win];
      const parts = partsOf(journey, keys);
      if (!target || !takes(target, parts.touchpoints.length)) return;
      const clipping = clip(journey, parts);
      const lost = undatedBy(clipping, fitted(clipping, target));
      removeWithUndo(
        transferParts(journey.id, win, parts),
        t(lost > 0 ? 'journeys.moved.toWin.undated' : 'journeys.moved.toWin', {
          n: countOf(clipping),
          win: winName(target),
          lost,
        }),
      );
      view.select([]);
    },
    copy,
    cut: (keys) => {
      const text = copy(keys);
      if (text !== null) remove(partsOf(journey, keys));
      return text;
    },
    paste: () => {
      const { copied } = clipboard.getState();
      if (copied?.workshop !== workshop) return view.say(t('journeys.said.nothingToPaste'));
      const copies = renewed(fitted(copied.clipping, journey), newId);
      const lost = undatedBy(copied.clipping, copies);
      insert(copies, pasteParts, t('journeys.said.pasted', { n: countOf(copies) }));
      if (lost > 0) toast({ message: t('journeys.pasted.undated', { n: lost }), tone: 'attention' });
    },
    duplicate: (keys) => {
      const copies = renewed(clip(journey, partsOf(journey, keys)), newId);
      if (countOf(copies) > 0) insert(copies, duplicateParts, t('journeys.said.duplicated', { n: countOf(copies) }));
    },
    remove,
    focus: view.focus,
    say: view.say,
  };
}

/** Whether a journey takes so many touchpoints more; says so when it does not. */
function takes(journey: Journey, count: number): boolean {
  if (hasRoomFor(journey, count)) return true;
  const [most, n] = [JOURNEY_LIMITS.touchpoints, journey.touchpoints.order.length].map((each) =>
    each.toLocaleString(LOCALE),
  );
  const params = { win: winName(journey), most: most ?? '', n: n ?? '' };
  toast({ message: t('journeys.tooMany', params), tone: 'attention', timeout: 15_000 });
  return false;
}

const countOf = ({ touchpoints, handoffs }: Clipping): number => touchpoints.length + handoffs.length;

const keysOf = ({ touchpoints, handoffs }: Clipping): readonly PartKey[] => [
  ...touchpoints.map(({ id }) => touchpointKey(id)),
  ...handoffs.map(({ id }) => handoffKey(id)),
];

/** How many parts have lost their date on the way. */
function undatedBy(before: Clipping, after: Clipping): number {
  const dateless = ({ touchpoints, handoffs }: Clipping) =>
    [...touchpoints, ...handoffs].filter(({ date }) => date.precision === 'unknown').length;
  return dateless(after) - dateless(before);
}
