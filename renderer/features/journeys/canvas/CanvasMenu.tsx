import { type TouchpointKind, touchpointKinds } from '../../../../shared/content/touchpoint-kinds';
import type { Place } from '../../../../shared/journeys/place-at';
import { LANES } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { ContextMenu, type WindowPoint } from '../../../ui/ContextMenu';
import { LaneIcon } from '../../../ui/LaneIcon';
import type { MenuEntry } from '../../../ui/MenuList';
import { type PartsAction, type PartsMenuOptions, usePartsMenu } from '../menu/use-parts-menu';
import { dateWords } from '../words';

/** Where the menu was asked for: a point of the window, and what that is on the map. */
export interface MenuPlace {
  readonly at: WindowPoint;
  readonly place: Place;
}

export interface CanvasMenuProps extends PartsMenuOptions {
  readonly menu: MenuPlace | null;
  readonly onClose: () => void;
}

/** The menu on the map: what can be added at this place, and what can be done to what is selected. */
export function CanvasMenu({ menu, onClose, ...options }: CanvasMenuProps) {
  const { items, run, dialog } = usePartsMenu(options);
  const add = (kind: TouchpointKind) => {
    if (menu) options.parts.addKind(kind, menu.place);
  };
  return (
    <>
      <ContextMenu<PartsAction | 'add' | `kind:${string}`>
        label={t('journeys.do')}
        at={menu?.at ?? null}
        items={menu ? [additions(menu.place), ...items] : []}
        onAction={(id) => {
          const kind = touchpointKinds.find((each) => id === `kind:${each.id}`);
          if (kind) add(kind);
          else run(id as PartsAction);
        }}
        onClose={onClose}
      />
      {dialog}
    </>
  );
}

/** Every kind, that of the lane first; it lands in the lane and on the date of the place. */
function additions({ lane, date }: Place): MenuEntry<'add' | `kind:${string}`> {
  const lanes = [lane, ...LANES.filter((each) => each !== lane)];
  return {
    id: 'add',
    label: t('journeys.do.addHere', { place: `${t(`ui.lane.${lane}`)}, ${dateWords(date)}` }),
    section: 'add',
    items: lanes.flatMap((each) =>
      touchpointKinds
        .filter((kind) => kind.lane === each)
        .map((kind) => ({
          id: `kind:${kind.id}` as const,
          label: kind.label,
          icon: <LaneIcon lane={each} size="small" />,
          section: each,
        })),
    ),
  };
}
