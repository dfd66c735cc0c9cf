import { foldEntry } from '../../../shared/diagnosis/fold-entry';
import type { Findings } from '../../../shared/journeys/analysis';
import type { ClaimedContent } from '../../../shared/journeys/guesses';
import { BUYING_STAGES } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { DataTable } from '../../ui/DataTable';
import type { TableColumn } from '../../ui/table-props';
import styles from './tables.module.css';
import { useShortList } from './use-short-list';
import { winName } from './words';

export interface ContentTableProps {
  readonly findings: Findings;
  /** What sales says it uses; null while that is not known. */
  readonly claims: readonly ClaimedContent[] | null;
}

/** Which content was seen in how many of the wins, and in how many at each buying stage. */
export function ContentTable({ findings: { content, mapped, wins }, claims }: ContentTableProps) {
  const names = new Map(wins.map(({ journey }) => [journey.id, winName(journey)]));
  const claimed = claims && new Set(claims.map(({ name }) => foldEntry(name)));
  const [shown, showAll] = useShortList(content, MANY);
  return (
    <>
      <DataTable
        label={t('patterns.content')}
        columns={[...COLUMNS, ...(claimed ? [CLAIMED] : []), WINS]}
        empty={t('patterns.content.empty')}
        rows={shown.map(({ name, wins: seenIn, stages }) => ({
          id: name,
          cells: [
            <span key="name" className={styles['long']}>
              {name}
            </span>,
            <span key="seen" className={styles['dates']}>
              {t('patterns.seenIn', { n: seenIn.length, of: mapped })}
            </span>,
            ...BUYING_STAGES.map((stage) => stages[stage].length || ''),
            ...(claimed ? [claimed.has(foldEntry(name)) ? t('figures.content.yes') : ''] : []),
            <WinNames key="wins" names={seenIn.map((id) => names.get(id) ?? '')} />,
          ],
        }))}
      />
      {showAll}
    </>
  );
}

/** Two lines of names; the rest is a matter of pointing at them. */
function WinNames({ names }: { readonly names: readonly string[] }) {
  const text = names.join(', ');
  return (
    <span className={styles['wins']} title={text}>
      {text}
    </span>
  );
}

const MANY = 12;

const COLUMNS: readonly TableColumn[] = [
  { id: 'name', header: t('patterns.content.name') },
  { id: 'seen', header: t('patterns.content.seen'), width: '8rem' },
  ...BUYING_STAGES.map((stage) => ({
    id: stage,
    header: t(`figures.stage.${stage}`),
    align: 'end' as const,
    width: '5.5rem',
  })),
];

const CLAIMED: TableColumn = { id: 'claimed', header: t('figures.content.claimed'), align: 'end', width: '7rem' };

const WINS: TableColumn = { id: 'wins', header: t('patterns.content.wins'), width: '28%' };
