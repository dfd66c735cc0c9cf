import { useStore, ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import type { MapRow } from '../../../../shared/shared-map/rows';
import { LaneIcon } from '../../../ui/LaneIcon';
import styles from './MapBands.module.css';

/** The rows behind the cards, and the lines on which the stages begin; the names of the rows stay at the left edge. */
export function MapBands({ layout }: { readonly layout: MapLayout }) {
  const { rows, columns, width, labelWidth } = layout;
  const left = useStore(({ transform: [x, , zoom] }) => Math.max(0, -x / zoom));
  const last = rows.at(-1);
  const bottom = last ? last.y + last.height : 0;
  return (
    <ViewportPortal>
      <div className={styles['bands']} aria-hidden>
        {rows.map(({ row, y, height }) => (
          <div key={row} className={styles['band']} data-row={row} style={{ top: y, width, height }} />
        ))}
        {columns.map(({ id, x }) => (
          <div key={id} className={styles['border']} style={{ left: x, height: bottom }} />
        ))}
      </div>
      <div className={styles['labels']} style={{ left }} data-over={left > 0} aria-hidden>
        {rows.map(({ row, label, y, height }) => (
          <span
            key={row}
            className={styles['label']}
            data-row={row}
            style={{ top: y, width: labelWidth - LABEL_GAP, height }}
          >
            <span className={styles['mark']}>{isLane(row) ? <LaneIcon lane={row} size="small" /> : null}</span>
            <span>
              {label.map((line, index) => (
                <span key={index} className={styles['line']}>
                  {line}
                </span>
              ))}
            </span>
          </span>
        ))}
      </div>
    </ViewportPortal>
  );
}

const isLane = (row: MapRow) => row === 'buyer' || row === 'marketing' || row === 'sales';

const LABEL_GAP = 4;
