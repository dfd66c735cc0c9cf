import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { SIZES } from '../../../../shared/shared-map/map-card';
import { rowOf } from '../../../../shared/shared-map/rows';
import styles from './MapCard.module.css';
import type { PartNode } from './map-nodes';

/** A part of the map as a card; its words are broken where the layout measured them. */
export const MapCard = memo(function MapCard({ data: { card } }: NodeProps<PartNode>) {
  const { part, eyebrow, text, detail, marks } = card;
  const row = rowOf(part);
  return (
    <div
      className={styles['card']}
      data-lane={part.lane ?? (row === 'border' ? 'both' : 'none')}
      data-hand={part.hand}
      style={{ padding: `${SIZES.card.padding - 1}px ${SIZES.card.end - 1}px ${SIZES.card.padding - 1}px 6px` }}
    >
      <div className={styles['head']}>
        <div className={styles['words']}>
          {eyebrow.map((line, index) => (
            <span key={index} className={styles['eyebrow']}>
              {line}
            </span>
          ))}
          {text.map((line, index) => (
            <span key={index} className={styles['text']}>
              {line}
            </span>
          ))}
        </div>
        <div className={styles['marks']}>
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </div>
      </div>
      {detail.map((line, index) => (
        <span key={index} className={styles['detail']}>
          {line}
        </span>
      ))}
    </div>
  );
});
