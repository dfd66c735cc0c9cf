import { useMemo } from 'react';
import type { Findings } from '../../../shared/journeys/analysis';
import { dayTicks, type Overview, overviewOf, type OverviewRow } from '../../../shared/journeys/overview';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { LaneMark } from '../../ui/LaneMark';
import { LaneStrip } from '../../ui/LaneStrip';
import { Section } from '../../ui/Section';
import { TextButton } from '../../ui/TextButton';
import { winName } from './words';
import styles from './WinOverview.module.css';

export interface WinOverviewProps {
  readonly findings: Findings;
  readonly silenceDays: number;
  readonly onOpen: (id: string) => void;
}

/** Every win on the same scale, aligned at its first touch: small multiples of one picture. */
export function WinOverview({ findings, silenceDays, onOpen }: WinOverviewProps) {
  const overview = useMemo(() => overviewOf(findings.wins), [findings.wins]);
  const ticks = dayTicks(overview.days);
  const left = findings.wins.length - overview.rows.length;
  return (
    <Section
      title={t('patterns.overview')}
      description={
        <>
          {t('patterns.overview.purpose')} {left > 0 ? t('patterns.overview.left', { n: left }) : null}
        </>
      }
    >
      <ul className={styles['key']}>
        {LANES.map((lane) => (
          <li key={lane}>
            <LaneMark lane={lane} size="small" />
          </li>
        ))}
        <li className={styles['handoff']}>{t('patterns.key.handoff')}</li>
        <li className={styles['close']}>{t('patterns.key.close')}</li>
        <li className={styles['silence']}>{t('patterns.key.silence', { n: silenceDays })}</li>
        <li className={styles['hollow']}>{t('patterns.key.hollow')}</li>
      </ul>
      <div className={styles['rows']}>
        {overview.rows.map((row) => (
          <WinRow key={row.journey.id} row={row} overview={overview} ticks={ticks} onOpen={onOpen} />
        ))}
        <div className={styles['scale']} aria-hidden>
          {ticks.map((day, index) => (
            <span key={day} style={{ insetInlineStart: `${(day / overview.days) * 100}%` }}>
              {tickWords(day, index === ticks.length - 1)}
            </span>
          ))}
        </div>
      </div>
    </Section>
  );
}

/** The last number says what is counted. */
function tickWords(day: number, isLast: boolean): string {
  if (day === 0) return t('patterns.scale.start');
  return isLast ? t('patterns.days', { n: day }) : String(day);
}

interface WinRowProps {
  readonly row: OverviewRow;
  readonly overview: Overview;
  readonly ticks: readonly number[];
  readonly onOpen: (id: string) => void;
}

function WinRow({
  row: { journey, marks, handoffs, silences, salesContact, close },
  overview: { days },
  ticks,
  onOpen,
}: WinRowProps) {
  const name = winName(journey);
  const label = t('patterns.overview.spoken', {
    name,
    n: marks.length,
    sales:
      salesContact === null ? t('patterns.missing.sales-contact') : t('patterns.overview.sales', { n: salesContact }),
    close: close === null ? t('patterns.missing.close') : t('patterns.overview.close', { n: close }),
    silences: silences.length,
  });
  return (
    <div className={styles['row']}>
      <div className={styles['name']} title={name}>
        <TextButton onPress={() => onOpen(journey.id)}>{name}</TextButton>
      </div>
      <LaneStrip
        label={label}
        marks={marks.map((mark) => ({ ...mark, at: mark.day / days, isApproximate: mark.approximate }))}
        silences={silences.map(({ from, to }) => ({ from: from / days, to: to / days }))}
        handoffs={handoffs.map((day) => day / days)}
        close={close === null ? null : close / days}
        gridLines={ticks.map((day) => day / days)}
      />
      <div className={styles['days']}>{close === null ? t('patterns.unknown') : t('patterns.days', { n: close })}</div>
    </div>
  );
}
