import { Trash2 } from 'lucide-react';
import { editHandoff } from '../../../shared/commands/handoffs';
import type { HandoffId } from '../../../shared/ids';
import type { Handoff, Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { usePeople } from '../../state/use-people';
import { DateField } from '../../ui/DateField';
import { EditTable } from '../../ui/EditTable';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import type { TableColumn } from '../../ui/table-props';
import { TextField } from '../../ui/TextField';
import { directionOptions, handoffName } from './words';

export interface HandoffTableProps {
  readonly journey: Journey;
  readonly onRemove: (id: HandoffId) => void;
}

/** Every hand-off in a row of fields. */
export function HandoffTable({ journey, onRemove }: HandoffTableProps) {
  const dispatch = useDispatch();
  const names = usePeople();
  const near = useNear('past');
  return (
    <EditTable
      label={t('journeys.handoffs')}
      dense
      columns={COLUMNS}
      empty={t('journeys.handoffs.empty')}
      rows={list(journey.handoffs).map((handoff) => {
        const { id, direction, date, trigger, dataPassed, owner } = handoff;
        const edit = (fields: Partial<Omit<Handoff, 'id'>>) => dispatch(editHandoff(journey.id, id, fields));
        const label = (field: string) => t('journeys.fieldOf', { field, name: handoffName(handoff) });
        const cells = [
          <div key="date" data-ref={id}>
            <DateField
              label={label(t('journeys.date'))}
              hideLabel
              value={date}
              near={near}
              onCommit={(next) => edit({ date: next })}
            />
          </div>,
          <Select
            key="direction"
            label={label(t('journeys.direction'))}
            hideLabel
            value={direction}
            options={directionOptions}
            onChange={(next) => edit({ direction: next })}
          />,
          <TextField
            key="trigger"
            label={label(t('journeys.trigger'))}
            hideLabel
            value={trigger}
            onCommit={(text) => edit({ trigger: text })}
          />,
          <TextField
            key="dataPassed"
            label={label(t('journeys.dataPassed'))}
            hideLabel
            value={dataPassed}
            onCommit={(text) => edit({ dataPassed: text })}
          />,
          <TextField
            key="owner"
            label={label(t('journeys.owner'))}
            hideLabel
            value={owner}
            suggestions={names}
            onCommit={(text) => edit({ owner: text })}
          />,
          <IconButton
            key="remove"
            label={t('journeys.deleteNamed', { name: handoffName(handoff) })}
            size="small"
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => onRemove(id)}
          />,
        ];
        return { id, cells };
      })}
    />
  );
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'date', header: t('journeys.date'), width: '8.5rem' },
  { id: 'direction', header: t('journeys.direction'), width: '12rem' },
  { id: 'trigger', header: t('journeys.trigger') },
  { id: 'dataPassed', header: t('journeys.dataPassed') },
  { id: 'owner', header: t('journeys.owner'), width: '12rem' },
  { id: 'remove', header: t('journeys.delete'), hideHeader: true, width: '3rem' },
];
