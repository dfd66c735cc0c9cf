import { type ReactFlowState, useStore } from '@xyflow/react';
import { memo, useCallback, useMemo } from 'react';
import type { Axis } from '../../../../../shared/journeys/axis';
import { readerOf } from '../view/fit-viewport';
import { alongX, useFollow } from '../view/use-follow';
import { zoomOf } from '../view/zoom-of';
import { type AxisLead, axisLabels, labelsFrom, leadAt, monthLabel } from './axis-labels';
import styles from './AxisStrip.module.css';
import { tornOutline } from './picture-paths';

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
  const room = useMemo(
    () => ({ month: (ROOM.month * larger) / zoom, year: (ROOM.year * larger) / zoom }),
    [larger, zoom],
  );
  const labels = useMemo(() => axisLabels(axis, room), [axis, room]);
  const lead = useStore(
    useCallback(
      ({ transform: [x, , scale] }: ReactFlowState) => leadAt(axis, labels, -x / scale, room),
      [axis, labels, room],
    ),
    isSameLead,
  );
  const { axisHeight: height } = readerOf(isForRoom);
  return (
    <div className={styles['axis']} data-room={isForRoom} aria-hidden>
      <div ref={months} className={styles['months']}>
        {labelsFrom(labels, lead, room).map(({ date, x, withYear }) => (
          <span key={date} className={styles['tick']} style={{ transform: `translateX(${x * zoom}px)` }}>
            {monthLabel(date, withYear)}
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
      {lead.pinned === null ? null : <span className={styles['pinned']}>{monthLabel(lead.pinned, true)}</span>}
    </div>
  );
});

const isSameLead = (a: AxisLead, b: AxisLead): boolean => a.pinned === b.pinned && a.first === b.first;

/** Room for a month, and for a month with its year, in pixels of the screen. */
const ROOM = { month: 50, year: 68 };

/** Words for a room are larger by this. */
const LARGER = 1.6;
