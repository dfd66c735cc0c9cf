import { useMemo, useState } from 'react';
import type { Findings } from '../../../shared/journeys/analysis';
import {
  ALIGNMENTS,
  type Alignment,
  dayTicks,
  OVERVIEW_ORDERS,
  type OverviewOrder,
  overviewOf,
} from '../../../shared/journeys/overview';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import { LaneMark } from '../../ui/LaneMark';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { overviewTitle } from './finding-words';
import { useShortList } from './use-short-list';
import styles from './WinOverview.module.css';
import { WinRow } from './WinRow';

export interface WinOverviewProps {
  readonly findings: Findings;
  readonly silenceDays: number;
  readonly onOpen: (id: string) => void;
}

/** Every win on the same scale of days, lined up at one moment of the deal: small multiples of one picture. */
export function WinOverview({ findings, silenceDays, onOpen }: WinOverviewProps) {
  const [align, setAlign] = useState<Alignment>('first-touch');
  const [order, setOrder] = useState<OverviewOrder>('shortest');
  const overview = useMemo(() => overviewOf(findings.wins, align, order), [findings.wins, align, order]);
  const [rows, showAll] = useShortList(overview.rows, MANY);
  const ticks = dayTicks(overview.days, overview.from);
  const left = findings.wins.length - overview.rows.length;
  return (
    <Section
      title={overviewTitle(findings)}
      description={
        <>
          {t('figures.overview.purpose')} {left > 0 ? t(`figures.overview.left.${align}`, { n: left }) : null}
        </>
      }
      actions={
        <div className={styles['controls']}>
          <div>
            <SegmentedControl
              label={t('figures.align')}
              value={align}
              options={ALIGNMENTS.map((id) => ({ id, label: t(`figures.align.${id}`) }))}
              onChange={setAlign}
            />
          </div>
          <div className={styles['order']}>
            <Select
              label={t('figures.order')}
              value={order}
              options={OVERVIEW_ORDERS.map((id) => ({ id, label: t(`figures.order.${id}`) }))}
              onChange={setOrder}
            />
          </div>
        </div>
      }
    >
      <Key silenceDays={silenceDays} />
      <div className={styles['rows']}>
        {rows.map((row) => (
          <WinRow key={row.journey.id} row={row} overview={overview} ticks={ticks} onOpen={onOpen} />
        ))}
        <div className={styles['scale']} aria-hidden>
          {ticks.map((day) => (
            <span
              key={day}
              className={cx(styles, day === overview.from && 'start')}
              style={{ insetInlineStart: `${((day - overview.from) / overview.days) * 100}%` }}
            >
              {tickWords(day, day === unitTick(ticks), align)}
            </span>
          ))}
        </div>
      </div>
      {showAll}
    </Section>
  );
}

/** How many wins stand on a screen before the rest waits for a press. */
const MANY = 12;

/** Day 0 says what it is, the number farthest from the beginning of the scale what is counted. */
function tickWords(day: number, hasUnit: boolean, align: Alignment): string {
  if (day === 0) return t(`figures.align.${align}`);
  const number = String(day).replace('-', '−');
  return hasUnit ? t('patterns.days', { n: number }) : number;
}

const unitTick = (ticks: readonly number[]): number | undefined => (ticks.at(-1) === 0 ? ticks[0] : ticks.at(-1));

function Key({ silenceDays }: { readonly silenceDays: number }) {
  return (
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
  );
}
