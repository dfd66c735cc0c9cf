import type { AgendaItemId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import { EditTable } from '../../ui/EditTable';
import { NumberField } from '../../ui/NumberField';
import styles from './dialogs.module.css';

/** The time box of a coming step, as it is and as it would be; minutes. */
export interface Box {
  readonly id: AgendaItemId;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface CutsTableProps {
  readonly boxes: readonly Box[];
  readonly onChange: (id: AgendaItemId, minutes: number) => void;
}

/** The coming steps, each with the minutes it would get instead: none leaves it out, and never more than planned. */
export function CutsTable({ boxes, onChange }: CutsTableProps) {
  const rows = boxes.map(({ id, name, from, to }) => ({
    id,
    cells: [
      <span key="step" className={styles['text']}>
        {name}
      </span>,
      <span key="from" className={styles['text']}>
        {t('running.cuts.minutes', { n: from })}
      </span>,
      <span key="to" className={styles['instead']}>
        {to === 0 ? <span className={styles['leftOut']}>{t('running.cuts.leaveOut')}</span> : null}
        <span className={styles['figure']}>
          <NumberField
            label={t('running.cuts.toOf', { step: name })}
            hideLabel
            max={from}
            value={to}
            onCommit={(minutes) => onChange(id, minutes ?? from)}
          />
        </span>
      </span>,
    ],
  }));
  return <EditTable label={t('running.cuts.title')} columns={COLUMNS} rows={rows} dense />;
}

const COLUMNS = [
  { id: 'step', header: t('running.cuts.step') },
  { id: 'from', header: t('running.cuts.from'), align: 'end', width: '5.5rem' },
  { id: 'to', header: t('running.cuts.to'), align: 'end', width: '8.5rem' },
] as const;
