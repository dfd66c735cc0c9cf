import type { Findings } from '../../../shared/journeys/analysis';
import type { CountInWins } from '../../../shared/journeys/loops';
import { formatDate } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import { DataTable } from '../../ui/DataTable';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import type { TableColumn } from '../../ui/table-props';
import { FactList } from './FactList';
import { loopsTitle } from './finding-words';
import headline from './Headline.module.css';
import styles from './tables.module.css';
import { useShortList } from './use-short-list';
import { touchpointName, winName } from './words';

export interface LoopsSectionProps {
  readonly findings: Findings;
  readonly onOpen: (id: string) => void;
}

/** Where buyers went back or jumped: the real path, not the straight funnel (RC1). */
export function LoopsSection({ findings, onOpen }: LoopsSectionProps) {
  const { loops, wins } = findings;
  const [returns, showAll] = useShortList(
    wins.flatMap(({ journey, loops: found }) => found.returns.map((step) => ({ journey, step }))),
    MANY,
  );
  return (
    <Section
      title={loopsTitle(findings)}
      description={t('figures.loops.purpose')}
      actions={
        <Explain label={t('patterns.explain')}>
          <p>{t('figures.loops.formula')}</p>
        </Explain>
      }
    >
      {loops.staged === 0 ? (
        <p className={headline['quiet']}>{t('figures.loops.empty')}</p>
      ) : (
        <Stack gap={3}>
          <FactList
            facts={[
              { name: t('figures.loops.jumps'), value: countWords(loops.jumps, loops.staged) },
              { name: t('figures.loops.backLinks'), value: countWords(loops.backLinks, wins.length) },
            ]}
          />
          {returns.length === 0 ? null : (
            <DataTable
              label={t('figures.loops.returns')}
              columns={COLUMNS}
              onRowAction={(id) => onOpen(id.slice(0, id.indexOf('/')))}
              rows={returns.map(({ journey, step: { touchpoint, from, to } }) => ({
                id: `${journey.id}/${touchpoint.id}`,
                cells: [
                  <span key="win" className={styles['name']} title={winName(journey)}>
                    {winName(journey)}
                  </span>,
                  t('figures.loops.step', { from: t(`figures.stage.${from}`), to: t(`figures.stage.${to}`) }),
                  <span key="by" className={styles['long']}>
                    {touchpointName(touchpoint)}
                  </span>,
                  <span key="on" className={styles['dates']}>
                    {formatDate(touchpoint.date, '')}
                  </span>,
                ],
              }))}
            />
          )}
          {showAll}
        </Stack>
      )}
    </Section>
  );
}

const MANY = 8;

const countWords = ({ count, wins }: CountInWins, of: number): string =>
  count === 0 ? t('figures.loops.never') : t('figures.loops.times', { count, n: wins, of });

const COLUMNS: readonly TableColumn[] = [
  { id: 'win', header: t('patterns.win') },
  { id: 'step', header: t('figures.loops.back') },
  { id: 'by', header: t('figures.loops.by') },
  { id: 'on', header: t('figures.loops.on'), width: '9rem' },
];
