import type { ReactNode } from 'react';
import { dayTicks } from '../../../shared/journeys/overview';
import type { Spread } from '../../../shared/journeys/spread';
import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import { SideIcon } from '../../ui/SideIcon';
import { MEDIAN_FROM } from './spread-words';
import styles from './SpreadChart.module.css';

/** One line of the chart: the wins one by one with their spread, or a single mark of a side. */
export interface SpreadLine {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly notes: readonly string[];
  readonly spread?: Spread | null;
  /** Each win. */
  readonly amounts?: readonly number[];
  readonly mark?: { readonly side: Side; readonly at: number } | null;
}

/** Numbers of days on one scale, line under line: every win a tick, the median of three and more a thick mark, the middle half a band. */
export function SpreadChart({ label, lines }: { readonly label: string; readonly lines: readonly SpreadLine[] }) {
  const days = Math.max(1, ...lines.flatMap(({ spread, mark }) => [spread?.max ?? 0, mark?.at ?? 0]));
  const ticks = dayTicks(days);
  const at = (day: number) => ({ insetInlineStart: `${(day / days) * 100}%` });
  return (
    <div className={styles['chart']}>
      <ul className={styles['lines']} aria-label={label}>
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <span className={styles['label']}>{line.label}</span>
            <span className={styles['track']} aria-hidden>
              {ticks.map((day) => (
                <span key={day} className={styles['grid']} style={at(day)} />
              ))}
              <SpreadMarks line={line} at={at} days={days} />
            </span>
            <span className={styles['value']}>
              <strong>{line.value}</strong>
              {line.notes.map((note) => (
                <span key={note} className={styles['note']}>
                  {note}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['scale']} aria-hidden>
        {ticks.map((day, index) => (
          <span key={day} style={at(day)}>
            {index === ticks.length - 1 ? t('patterns.days', { n: day }) : day}
          </span>
        ))}
      </div>
    </div>
  );
}

interface SpreadMarksProps {
  readonly line: SpreadLine;
  readonly at: (day: number) => { readonly insetInlineStart: string };
  readonly days: number;
}

function SpreadMarks({ line: { spread = null, amounts = [], mark = null }, at, days }: SpreadMarksProps) {
  const width = (from: number, to: number) => ({ ...at(from), inlineSize: `${((to - from) / days) * 100}%` });
  return (
    <>
      {spread ? <span className={styles['range']} style={width(spread.min, spread.max)} /> : null}
      {spread?.quartiles ? (
        <span className={styles['middle']} style={width(spread.quartiles.lower, spread.quartiles.upper)} />
      ) : null}
      {amounts.map((amount, index) => (
        <span key={index} className={styles['win']} style={at(amount)} />
      ))}
      {spread && spread.n >= MEDIAN_FROM ? <span className={styles['median']} style={at(spread.median)} /> : null}
      {mark ? (
        <span className={cx(styles, 'mark')} style={at(mark.at)}>
          <SideIcon side={mark.side} size="medium" />
        </span>
      ) : null}
    </>
  );
}
