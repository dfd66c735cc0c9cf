import { type ReactNode, useState } from 'react';
import type { DateStep } from '../../../../shared/journeys/nudge';
import { type Journey, type Lane, LANES } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useSession, useWorkshop } from '../../../state/session-context';
import { LaneIcon } from '../../../ui/LaneIcon';
import type { MenuEntry } from '../../../ui/MenuList';
import { shownKeys } from '../../../ui/shown-keys';
import { useCopied, writeSystemClipboard } from '../parts/clipboard';
import { type PartKey, partsOf } from '../parts/parts';
import type { Parts } from '../parts/use-parts';
import { winName } from '../words';
import { ConnectDialog } from './ConnectDialog';
import { MoveDateDialog } from './MoveDateDialog';

/** What an entry of the menu does. */
export type PartsAction =
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'all'
  | 'none'
  | 'move'
  | 'align'
  | 'connect'
  | 'order'
  | 'date'
  | 'earliest'
  | 'latest'
  | 'remove'
  | 'wins'
  | `lane:${Lane}`
  | `${DateStep}:${-1 | 1}`
  | `win:${string}`;

export interface PartsMenuOptions {
  readonly journey: Journey;
  readonly selected: readonly PartKey[];
  readonly parts: Parts;
  /** What can be selected at all, in the order of reading. */
  readonly everything: () => readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
}

export interface PartsMenu {
  readonly items: readonly MenuEntry<PartsAction>[];
  readonly run: (action: PartsAction) => void;
  /** What some of the actions ask for first. */
  readonly dialog: ReactNode;
}

/** Everything that can be done to what is selected, as a menu: the way without dragging and without keys. */
export function usePartsMenu({ journey, selected, parts, everything, onSelect }: PartsMenuOptions): PartsMenu {
  const { id: workshop } = useSession();
  const journeys = useWorkshop((open) => open.journeys);
  const canPaste = useCopied(workshop) !== null;
  const [asking, setAsking] = useState<'date' | 'connect' | null>(null);
  const chosen = partsOf(journey, selected);
  const wins = list(journeys).filter(({ id }) => id !== journey.id);
  const close = () => setAsking(null);
  const keep = (text: string | null) => {
    if (text !== null) void writeSystemClipboard(text);
  };

  const plain: Partial<Record<PlainAction, () => void>> = {
    copy: () => keep(parts.copy(selected)),
    cut: () => keep(parts.cut(selected)),
    paste: parts.paste,
    duplicate: () => parts.duplicate(selected),
    all: () => onSelect(everything()),
    none: () => onSelect([]),
    order: () => parts.connectInOrder(selected),
    earliest: () => parts.align(selected, { kind: 'earliest' }),
    latest: () => parts.align(selected, { kind: 'latest' }),
    remove: () => parts.remove(chosen),
    date: () => setAsking('date'),
    connect: () => setAsking('connect'),
  };
  const run = (action: PartsAction) => {
    const win = wins.find(({ id }) => action === `win:${id}`);
    if (win) return parts.toWin(selected, win.id);
    const lane = LANES.find((each) => action === `lane:${each}`);
    if (lane) return parts.align(selected, { kind: 'lane', lane });
    const step = STEPS.find((each) => action.startsWith(`${each}:`));
    if (step) return parts.shift(selected, step, action.endsWith('-1') ? -1 : 1);
    return plain[action as PlainAction]?.();
  };

  const [touchpoint] = chosen.touchpoints;
  return {
    items: entriesFor({ chosen, wins, canPaste }),
    run,
    dialog: (
      <>
        <MoveDateDialog
          isOpen={asking === 'date'}
          count={chosen.touchpoints.length + chosen.handoffs.length}
          onClose={close}
          onMove={(date) => parts.align(selected, { kind: 'date', date })}
        />
        {touchpoint ? (
          <ConnectDialog
            isOpen={asking === 'connect'}
            journey={journey}
            id={touchpoint}
            onClose={close}
            onConnect={parts.connect}
          />
        ) : null}
      </>
    ),
  };
}

const STEPS = ['day', 'week', 'month'] as const satisfies readonly DateStep[];

interface Offered {
  readonly chosen: ReturnType<typeof partsOf>;
  readonly wins: readonly Journey[];
  readonly canPaste: boolean;
}

function entriesFor({ chosen, wins, canPaste }: Offered): readonly MenuEntry<PartsAction>[] {
  const { touchpoints, handoffs, links } = chosen;
  const count = touchpoints.length + handoffs.length;
  const isNone = count === 0;
  return [
    { ...entry('cut', 'edit'), shortcut: shownKeys('Mod+X'), isDisabled: isNone },
    { ...entry('copy', 'edit'), shortcut: shownKeys('Mod+C'), isDisabled: isNone },
    { ...entry('paste', 'edit'), shortcut: shownKeys('Mod+V'), isDisabled: !canPaste },
    { ...entry('duplicate', 'edit'), shortcut: shownKeys('Mod+D'), isDisabled: isNone },
    { ...entry('move', 'place'), isDisabled: isNone, items: placesFor(touchpoints.length > 0, wins) },
    { ...entry('align', 'place'), isDisabled: count < 2, items: ALIGNMENTS },
    { ...entry('connect', 'links'), ...refused(whyNotConnected(touchpoints.length, handoffs.length)) },
    { ...entry('order', 'links'), ...refused(touchpoints.length < 2 ? t('journeys.do.order.few') : null) },
    { ...entry('all', 'selection'), shortcut: shownKeys('Mod+A') },
    { ...entry('none', 'selection'), isDisabled: isNone && links.length === 0 },
    {
      ...entry('remove', 'remove'),
      shortcut: t('journeys.keys.delete'),
      tone: 'danger',
      isDisabled: isNone && links.length === 0,
    },
  ];
}

/** An entry that cannot be chosen says why. */
const refused = (reason: string | null): Pick<MenuEntry<PartsAction>, 'isDisabled' | 'reason'> =>
  reason === null ? {} : { isDisabled: true, reason };

/** What is missing for one touchpoint to be connected to another; null when nothing is. */
function whyNotConnected(touchpoints: number, handoffs: number): string | null {
  if (touchpoints === 1) return null;
  if (touchpoints > 1) return t('journeys.do.connect.many');
  return t(handoffs > 0 ? 'journeys.do.connect.handoff' : 'journeys.do.connect.none');
}

const entry = <K extends PlainAction>(id: K, section: string): MenuEntry<PartsAction> => ({
  id,
  label: t(`journeys.do.${id}`),
  section,
});

type PlainAction = Exclude<PartsAction, `${string}:${string}`>;

function placesFor(hasTouchpoints: boolean, wins: readonly Journey[]): readonly MenuEntry<PartsAction>[] {
  return [
    ...LANES.map((lane): MenuEntry<PartsAction> => ({
      id: `lane:${lane}`,
      label: t(`ui.lane.${lane}`),
      icon: <LaneIcon lane={lane} size="small" />,
      section: 'lane',
      isDisabled: !hasTouchpoints,
    })),
    ...([-1, 1] as const).flatMap((by) =>
      STEPS.map((unit): MenuEntry<PartsAction> => ({
        id: `${unit}:${by}`,
        label: t(by < 0 ? `journeys.do.earlier.${unit}` : `journeys.do.later.${unit}`),
        section: by < 0 ? 'earlier' : 'later',
      })),
    ),
    entry('date', 'date'),
    {
      ...entry('wins', 'date'),
      isDisabled: wins.length === 0,
      items: wins.map((win): MenuEntry<PartsAction> => ({ id: `win:${win.id}`, label: winName(win) })),
    },
  ];
}

const ALIGNMENTS: readonly MenuEntry<PartsAction>[] = [
  entry('earliest', 'day'),
  entry('latest', 'day'),
  { ...entry('date', 'day'), label: t('journeys.do.oneDate') },
  ...LANES.map((lane): MenuEntry<PartsAction> => ({
    id: `lane:${lane}`,
    label: t(`ui.lane.${lane}`),
    icon: <LaneIcon lane={lane} size="small" />,
    section: 'lane',
  })),
];
