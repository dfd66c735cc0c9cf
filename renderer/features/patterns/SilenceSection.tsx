import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { setThresholds } from '../../../shared/commands/patterns';
import type { Findings } from '../../../shared/journeys/analysis';
import { type Silence, silenceKey } from '../../../shared/journeys/silences';
import { type Journey, MOST_DAYS } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { formatDate } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import type { TableColumn } from '../../ui/table-props';
import { Endings } from './Endings';
import { silencesTitle } from './finding-words';
import { leftOutLine, leftOutUntimed } from './left-out-words';
import styles from './tables.module.css';
import { useShortList } from './use-short-list';
import { touchpointName, winName } from './words';

export interface SilenceSectionProps {
  readonly findings: Findings;
  readonly silenceDays: number;
  readonly onOpen: (id: string) => void;
  readonly onPromote: (journey: Journey, silence: Silence) => void;
}

/** Where it went quiet, for how long, and what ended it; longest first. */
export function SilenceSection({ findings, silenceDays, onOpen, onPromote }: SilenceSectionProps) {
  const dispatch = useDispatch();
  const silences = findings.wins
    .flatMap(({ journey, silences: found }) => found.map((silence) => ({ journey, silence })))
    .sort((a, b) => b.silence.days - a.silence.days);
  const [shown, showAll] = useShortList(silences, MANY);
  const disconnects = useWorkshop(({ patterns }) => patterns.disconnects);
  const written = useMemo(() => new Set(list(disconnects).map(({ signal }) => signal)), [disconnects]);
  const isWritten = (journey: Journey, { after }: Silence) => written.has(silenceKey(journey.id, after.id));
  return (
    <Section
      title={silencesTitle(findings, silenceDays)}
      description={[t('patterns.silences.purpose'), ...leftOutLine(leftOutUntimed(findings.wins))].join(' ')}
      actions={
        <div className={styles['threshold']}>
          <NumberField
            label={t('patterns.threshold')}
            value={silenceDays}
            min={1}
            max={MOST_DAYS}
            suffix={t('patterns.threshold.unit')}
            onCommit={(days) => dispatch(setThresholds({ silenceDays: days ?? silenceDays }))}
          />
        </div>
      }
    >
      <Endings endings={findings.endings} of={silences.length} />
      <DataTable
        label={t('patterns.silences')}
        columns={COLUMNS}
        empty={t('patterns.silences.empty', { n: silenceDays })}
        onRowAction={(id) => onOpen(id.slice(0, id.indexOf('/')))}
        rows={shown.map(({ journey, silence }) => ({
          id: `${journey.id}/${silence.after.id}`,
          cells: [
            <span key="win" className={styles['name']} title={winName(journey)}>
              {winName(journey)}
            </span>,
            <span key="days" className={styles['dates']}>
              {t(silence.approximate ? 'patterns.days.about' : 'patterns.days', { n: silence.days })}
            </span>,
            <span key="dates" className={styles['dates']}>
              {t('patterns.between', {
                from: formatDate(silence.after.date, ''),
                to: formatDate(silence.endedBy?.date ?? journey.closedOn, ''),
              })}
            </span>,
            <span key="after" className={styles['long']}>
              {touchpointName(silence.after)}
            </span>,
            <span key="ended" className={styles['long']}>
              {silence.endedBy ? touchpointName(silence.endedBy) : t('patterns.endedByClose')}
            </span>,
            isWritten(journey, silence) ? (
              <Badge key="written">{t('patterns.written')}</Badge>
            ) : (
              <Button
                key="promote"
                size="small"
                icon={<PenLine size={16} aria-hidden />}
                aria-label={t('patterns.promote.named', { win: winName(journey), n: silence.days })}
                onPress={() => onPromote(journey, silence)}
              >
                {t('patterns.promote')}
              </Button>
            ),
          ],
        }))}
      />
      {showAll}
    </Section>
  );
}

const MANY = 8;

const COLUMNS: readonly TableColumn[] = [
  { id: 'win', header: t('patterns.win') },
  { id: 'days', header: t('patterns.length'), align: 'end' },
  { id: 'dates', header: t('patterns.fromTo') },
  { id: 'after', header: t('patterns.after') },
  { id: 'ended', header: t('patterns.endedBy') },
  { id: 'promote', header: t('patterns.promote'), hideHeader: true, width: '9.5rem' },
];
