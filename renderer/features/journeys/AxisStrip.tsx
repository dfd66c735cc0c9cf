import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { type Axis, ticksOf } from '../../../shared/journeys/axis';
import { DATE_LOCALE, type IsoDate } from '../../../shared/time';
import styles from './AxisStrip.module.css';
import { readerOf } from './fit-viewport';
import { tornOutline } from './picture-paths';
import { alongX, useFollow } from './use-follow';
import { zoomOf } from './zoom-of';

/** The months along the top edge; fewer of them are written out when they get close, and the strip is torn where time is squeezed. */
export const AxisStrip = memo(function AxisStrip({
  axis,
  isForRoom,
}: {
  readonly axis: Axis;
  readonly isForRoom: boolean;
}) {
  const zoom = useStore(zoomOf);
  const months = useFollow<HTMLDivElement>(alongX);
  const larger = isForRoom ? LARGER : 1;
  const labels = useMemo(
    () => labelsOf(axis, { month: (ROOM.month * larger) / zoom, year: (ROOM.year * larger) / zoom }),
    [axis, larger, zoom],
  );
  const { axisHeight: height } = readerOf(isForRoom);
  return (
    <div className={styles['axis']} data-room={isForRoom} aria-hidden>
      <div ref={months} className={styles['months']}>
        {labels.map(({ date, x, label }) => (
          <span key={date} className={styles['tick']} style={{ transform: `translateX(${x * zoom}px)` }}>
            {label}
          </span>
        ))}
        {axis.squeezes.map(({ from, x, width }) => (
          <svg
            key={from}
            className={styles['torn']}
            style={{ transform: `translateX(${x * zoom}px)` }}
            width={width * zoom}
            height={height}
          >
            <path d={tornOutline(width * zoom, height)} />
          </svg>
        ))}
      </div>
    </div>
  );
});

/**
 * A month is written with its year where that is another than the one written before, as soon as there is room for it before the next
 * label or the next tear.
 */
function labelsOf(axis: Axis, { month: gap, year: yearGap }: Gaps) {
  let written = '';
  const ticks = ticksOf(axis, gap).filter(({ labelled }) => labelled);
  return ticks.map(({ date, x }, index) => {
    const end = Math.min(
      ticks[index + 1]?.x ?? Infinity,
      axis.squeezes.find((squeeze) => squeeze.x >= x)?.x ?? Infinity,
    );
    const withYear = date.slice(0, 4) !== written && end - x >= yearGap;
    if (withYear) written = date.slice(0, 4);
    return { date, x, label: monthLabel(date, withYear) };
  });
}

/** The room that a label takes, in units of the map. */
interface Gaps {
  readonly month: number;
  readonly year: number;
}

function monthLabel(date: IsoDate, withYear: boolean): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return (withYear ? monthAndYear : month).format(noon);
}

const month = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Room for a month, and for a month with its year. */
const ROOM = { month: 50, year: 70 };

/** Words for a room are larger by this. */
const LARGER = 1.6;
