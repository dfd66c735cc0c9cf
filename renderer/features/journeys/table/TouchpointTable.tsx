import { useMemo } from 'react';
import { editTouchpoint, takeKindOfTitle } from '../../../../shared/commands/touchpoints';
import type { TouchpointId } from '../../../../shared/ids';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { LongTable } from '../../../ui/LongTable';
import type { TableColumn } from '../../../ui/table-props';
import { useNameLookup } from '../names/use-name-lookup';
import { type PartKey, touchpointKey } from '../parts/parts';
import type { Parts } from '../parts/use-parts';
import { touchpointName } from '../words';
import styles from './TableView.module.css';
import { type RowActions, type RowTarget, TouchpointRow } from './TouchpointRow';
import { useLatest } from './use-latest';
import type { SteadyOrder } from './use-steady-order';

export interface TouchpointTableProps {
  readonly journey: Journey;
  /** The rows from the first to the last. */
  readonly order: readonly TouchpointId[];
  readonly around: SteadyOrder<TouchpointId>['around'];
  readonly parts: Parts;
  readonly selected: ReadonlySet<PartKey>;
  /** Picks a row or puts it down; `order` is that of the rows, from the first to the last. */
  readonly onSelect: (key: PartKey, order: readonly PartKey[]) => void;
  readonly onRemove: (id: TouchpointId) => void;
  /** The row that takes the focus next. */
  readonly wanted: string | undefined;
}

/** Every touchpoint in a row of fields. */
export function TouchpointTable({ journey, order, around, parts, selected, ...rows }: TouchpointTableProps) {
  const dispatch = useDispatch();
  const targets = useMemo(() => targetsOf(journey), [journey]);
  const actions: RowActions = useLatest({
    edit: (id, fields) => dispatch(editTouchpoint(journey.id, id, fields)),
    named: (id, before) => dispatch(takeKindOfTitle(journey.id, id, before)),
    select: (id) => rows.onSelect(touchpointKey(id), order.map(touchpointKey)),
    remove: rows.onRemove,
    connect: parts.connect,
    disconnect: parts.disconnect,
    journey: () => journey,
    ...useNameLookup(),
  } satisfies RowActions);
  return (
    <div className={styles['rows']} {...around}>
      <LongTable
        label={t('journeys.touchpoints')}
        columns={COLUMNS}
        empty={t('journeys.touchpoints.empty')}
        ids={order}
        keep={rows.wanted}
        renderCells={(id) => {
          const touchpoint = journey.touchpoints.byId[id];
          return touchpoint ? (
            <TouchpointRow
              touchpoint={touchpoint}
              targets={targets.get(id) ?? NONE}
              isSelected={selected.has(touchpointKey(id))}
              actions={actions}
            />
          ) : null;
        }}
      />
    </div>
  );
}

const NONE: readonly RowTarget[] = [];

/** What each touchpoint leads to. */
function targetsOf(journey: Journey): ReadonlyMap<TouchpointId, readonly RowTarget[]> {
  const targets = new Map<TouchpointId, RowTarget[]>();
  for (const { id, from, to } of list(journey.links)) {
    const target = journey.touchpoints.byId[to];
    if (!target) continue;
    const row = targets.get(from) ?? [];
    row.push({ id, name: touchpointName(target) });
    targets.set(from, row);
  }
  return targets;
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'title', header: t('journeys.what'), width: '17rem' },
  { id: 'date', header: t('journeys.date'), width: '7.5rem' },
  { id: 'lane', header: t('journeys.lane'), width: '9.5rem' },
  { id: 'kind', header: t('journeys.kind'), width: '11rem' },
  { id: 'stage', header: t('journeys.stage'), width: '14.5rem' },
  { id: 'evidence', header: t('journeys.evidence'), width: '8.5rem' },
  { id: 'important', header: t('journeys.important'), width: '5.5rem' },
  { id: 'links', header: t('journeys.leadsTo'), width: '14.25rem' },
  { id: 'content', header: t('journeys.content'), width: '11rem' },
  { id: 'channel', header: t('journeys.channel'), width: '8.5rem' },
  { id: 'heard', header: t('journeys.heard'), width: '12.5rem' },
  { id: 'other', header: t('journeys.otherVersion'), width: '13rem' },
];
