import { useViewport } from '@xyflow/react';
import { ticksOf } from '../../../shared/journeys/axis';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { DATE_LOCALE, type IsoDate } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import styles from './AxisStrip.module.css';

export interface AxisStripProps {
  readonly layout: JourneyLayout;
  readonly outcome: Journey['outcome'];
}

/** The months along the top edge; fewer of them are written out when they get close. */
export function AxisStrip({ layout: { axis, closeX }, outcome }: AxisStripProps) {
  const { x, zoom } = useViewport();
  const ticks = ticksOf({ ...axis, dayWidth: axis.dayWidth * zoom }).filter(({ labelled }) => labelled);
  return (
    <div className={styles['axis']} aria-hidden>
      {ticks.map(({ date, x: at }, index) => (
        <span key={date} className={styles['tick']} style={{ transform: `translateX(${at + x}px)` }}>
          {monthLabel(date, index === 0)}
        </span>
      ))}
      {closeX === null ? null : (
        <span className={styles['close']} style={{ transform: `translateX(calc(${closeX * zoom + x}px - 50%))` }}>
          {t(`journeys.outcome.${outcome}`)}
        </span>
      )}
    </div>
  );
}

function monthLabel(date: IsoDate, isFirst: boolean): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return isFirst || date.slice(5, 7) === '01' ? monthAndYear.format(noon) : month.format(noon);
}

const month = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
