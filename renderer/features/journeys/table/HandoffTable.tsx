import { editHandoff } from '../../../../shared/commands/handoffs';
import type { HandoffId } from '../../../../shared/ids';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { usePeople } from '../../../state/use-people';
import { LongTable } from '../../../ui/LongTable';
import type { TableColumn } from '../../../ui/table-props';
import { handoffKey, type PartKey } from '../parts/parts';
import { HandoffRow, type HandoffRowActions } from './HandoffRow';
import { useLatest } from './use-latest';

export interface HandoffTableProps {
  readonly journey: Journey;
  readonly selected: ReadonlySet<PartKey>;
  readonly onSelect: (key: PartKey, order: readonly PartKey[]) => void;
  readonly onRemove: (id: HandoffId) => void;
  /** The row that takes the focus next. */
  readonly wanted: string | undefined;
}

/** Every hand-off in a row of fields. */
export function HandoffTable({ journey, selected, onSelect, onRemove, wanted }: HandoffTableProps) {
  const dispatch = useDispatch();
  const names = usePeople();
  const { byId, order } = journey.handoffs;
  const actions: HandoffRowActions = useLatest({
    edit: (id, fields) => dispatch(editHandoff(journey.id, id, fields)),
    select: (id) => onSelect(handoffKey(id), order.map(handoffKey)),
    remove: onRemove,
  } satisfies HandoffRowActions);
  return (
    <LongTable
      label={t('journeys.handoffs')}
      columns={COLUMNS}
      empty={t('journeys.handoffs.empty')}
      ids={order}
      keep={wanted}
      renderCells={(id) => {
        const handoff = byId[id];
        return handoff ? (
          <HandoffRow handoff={handoff} names={names} isSelected={selected.has(handoffKey(id))} actions={actions} />
        ) : null;
      }}
    />
  );
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'date', header: t('journeys.date'), width: '9.5rem' },
  { id: 'direction', header: t('journeys.direction'), width: '10.5rem' },
  { id: 'trigger', header: t('journeys.trigger') },
  { id: 'dataPassed', header: t('journeys.dataPassed') },
  { id: 'owner', header: t('journeys.owner'), width: '8.5rem' },
  { id: 'remove', header: t('journeys.delete'), hideHeader: true, width: '3rem' },
];
