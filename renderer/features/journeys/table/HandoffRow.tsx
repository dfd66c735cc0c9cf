import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { HandoffId } from '../../../../shared/ids';
import type { Handoff } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useNear } from '../../../state/use-near';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { TableCell } from '../../../ui/TableCell';
import { TextField } from '../../../ui/TextField';
import { directionOptions, handoffName } from '../words';
import styles from './TableView.module.css';

/** What a row can do; the same functions for all rows, for as long as the table is open. */
export interface HandoffRowActions {
  readonly edit: (id: HandoffId, fields: Partial<Omit<Handoff, 'id'>>) => void;
  readonly select: (id: HandoffId) => void;
  readonly remove: (id: HandoffId) => void;
}

export interface HandoffRowProps {
  readonly handoff: Handoff;
  readonly names: readonly string[];
  readonly isSelected: boolean;
  readonly actions: HandoffRowActions;
}

/** The cells of a hand-off, in the order of the columns. */
export const HandoffRow = memo(function HandoffRow({ handoff, names, isSelected, actions }: HandoffRowProps) {
  const near = useNear('past');
  const { id, direction, date, trigger, dataPassed, owner } = handoff;
  const name = handoffName(handoff);
  const edit = (fields: Partial<Omit<Handoff, 'id'>>) => actions.edit(id, fields);
  const field = (what: string) => ({ label: t('journeys.fieldOf', { field: what, name }), hideLabel: true });
  return (
    <>
      <TableCell>
        <div className={styles['handoff']}>
          <Checkbox
            aria-label={t('journeys.rows.select', { name })}
            isSelected={isSelected}
            onChange={() => actions.select(id)}
          />
          <div data-ref={id}>
            <DateField
              {...field(t('journeys.date'))}
              value={date}
              near={near}
              onCommit={(next) => edit({ date: next })}
            />
          </div>
        </div>
      </TableCell>
      <TableCell>
        <Select
          {...field(t('journeys.direction'))}
          value={direction}
          options={directionOptions}
          onChange={(next) => edit({ direction: next })}
        />
      </TableCell>
      <TableCell>
        <TextField {...field(t('journeys.trigger'))} value={trigger} onCommit={(text) => edit({ trigger: text })} />
      </TableCell>
      <TableCell>
        <TextField
          {...field(t('journeys.dataPassed'))}
          value={dataPassed}
          onCommit={(text) => edit({ dataPassed: text })}
        />
      </TableCell>
      <TableCell>
        <TextField
          {...field(t('journeys.owner'))}
          value={owner}
          suggestions={names}
          onCommit={(text) => edit({ owner: text })}
        />
      </TableCell>
      <TableCell>
        <IconButton
          label={t('journeys.deleteNamed', { name })}
          size="small"
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => actions.remove(id)}
        />
      </TableCell>
    </>
  );
});
