import type { Findings } from '../../../shared/journeys/analysis';
import { t } from '../../i18n/i18n';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import type { TableColumn } from '../../ui/table-props';
import styles from './tables.module.css';
import { winName } from './words';

/** Which content was seen in how many of the wins. */
export function ContentTable({ findings: { content, mapped, wins } }: { readonly findings: Findings }) {
  const names = new Map(wins.map(({ journey }) => [journey.id, winName(journey)]));
  return (
    <Section title={t('patterns.content')} description={t('patterns.content.purpose')}>
      <DataTable
        label={t('patterns.content')}
        columns={COLUMNS}
        empty={t('patterns.content.empty')}
        rows={content.map(({ name, wins: seenIn, touchpoints }) => ({
          id: name,
          cells: [
            <span key="name" className={styles['long']}>
              {name}
            </span>,
            t('patterns.seenIn', { n: seenIn.length, of: mapped }),
            touchpoints,
            <span key="wins" className={styles['wins']}>
              {seenIn.map((id) => names.get(id)).join(', ')}
            </span>,
          ],
        }))}
      />
    </Section>
  );
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'name', header: t('patterns.content.name'), width: '28%' },
  { id: 'seen', header: t('patterns.content.seen'), width: '9rem' },
  { id: 'touchpoints', header: t('patterns.content.touchpoints'), align: 'end', width: '7rem' },
  { id: 'wins', header: t('patterns.content.wins') },
];
