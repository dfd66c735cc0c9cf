import type { WinFigures } from '../../../shared/journeys/analysis';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import type { TableColumn } from '../../ui/table-props';
import styles from './tables.module.css';
import { durationText, winName } from './words';

export interface DurationsTableProps {
  readonly wins: readonly WinFigures[];
  readonly onOpen: (id: string) => void;
}

/** The durations of every win, and which date is missing where one cannot be computed. */
export function DurationsTable({ wins, onOpen }: DurationsTableProps) {
  return (
    <Section title={t('patterns.perWin')} description={t('patterns.perWin.purpose')}>
      <DataTable
        label={t('patterns.perWin')}
        columns={COLUMNS}
        onRowAction={onOpen}
        rows={wins.map(({ journey, toSales, toClose, total, counts, undated, silences, loops }) => ({
          id: journey.id,
          cells: [
            <span key="win" className={styles['name']} title={winName(journey)}>
              {winName(journey)}
            </span>,
            ...[toSales, toClose, total].map((duration, index) => (
              <span key={index} className={duration.known ? undefined : styles['missing']}>
                {durationText(duration)}
              </span>
            )),
            ...LANES.map((lane) => counts[lane]),
            undated,
            silences.length,
            loops.returns.length,
          ],
        }))}
      />
    </Section>
  );
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'win', header: t('patterns.win') },
  { id: 'toSales', header: t('patterns.toSales'), align: 'end' },
  { id: 'toClose', header: t('patterns.toClose'), align: 'end' },
  { id: 'total', header: t('patterns.total'), align: 'end' },
  ...LANES.map((lane) => ({ id: lane, header: t(`ui.lane.${lane}`), align: 'end' as const })),
  { id: 'undated', header: t('patterns.undated'), align: 'end' },
  { id: 'silences', header: t('patterns.silences'), align: 'end' },
  { id: 'returns', header: t('figures.perWin.returns'), align: 'end' },
];
