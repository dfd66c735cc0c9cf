import { useViewport } from '@xyflow/react';
import { type Axis, ticksOf } from '../../../shared/journeys/axis';
import { DATE_LOCALE, type IsoDate } from '../../../shared/time';
import styles from './AxisStrip.module.css';

/** The months along the top edge; fewer of them are written out when they get close. */
export function AxisStrip({ axis }: { readonly axis: Axis }) {
  const { x, zoom } = useViewport();
  const ticks = ticksOf({ ...axis, dayWidth: axis.dayWidth * zoom }, ROOM_FOR_LABEL).filter(({ labelled }) => labelled);
  return (
    <div className={styles['axis']} aria-hidden>
      {ticks.map(({ date, x: at }, index) => (
        <span key={date} className={styles['tick']} style={{ transform: `translateX(${at + x}px)` }}>
          {monthLabel(date, index === 0)}
        </span>
      ))}
    </div>
  );
}

function monthLabel(date: IsoDate, isFirst: boolean): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return isFirst || date.slice(5, 7) === '01' ? monthAndYear.format(noon) : month.format(noon);
}

const month = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Room for a month with its year. */
const ROOM_FOR_LABEL = 70;
