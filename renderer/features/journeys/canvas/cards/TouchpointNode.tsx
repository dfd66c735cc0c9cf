import { Handle, type NodeProps } from '@xyflow/react';
import { MessagesSquare, Star } from 'lucide-react';
import { memo, useState } from 'react';
import { t } from '../../../../i18n/i18n';
import { LaneIcon } from '../../../../ui/LaneIcon';
import { dateWords, touchpointName } from '../../words';
import { HANDLE_SIDES, type TouchpointFlowNode } from './to-flow';
import styles from './TouchpointNode.module.css';

/**
 * A touchpoint as a card; its left edge is its day. Until somebody can use its handles they are only what React Flow measures: each
 * real one listens to every move of the map.
 */
export const TouchpointNode = memo(function TouchpointNode({
  data: { touchpoint },
  selected,
}: NodeProps<TouchpointFlowNode>) {
  const { lane, date, evidence, important, otherVersion } = touchpoint;
  const [isReached, setReached] = useState(false);
  return (
    <div
      className={styles['card']}
      data-lane={lane}
      data-precision={date.precision}
      title={touchpointName(touchpoint)}
      onPointerEnter={() => setReached(true)}
    >
      <span className={styles['mark']}>
        <LaneIcon lane={lane} size="small" />
        {important ? <Star size={12} aria-hidden className={styles['star']} /> : null}
        {otherVersion.trim() === '' ? null : <MessagesSquare size={12} aria-hidden className={styles['versions']} />}
      </span>
      <span className={styles['title']}>{touchpointName(touchpoint)}</span>
      <span className={styles['facts']}>
        <span className={styles['date']}>{dateWords(date)}</span>
        <span className={styles['evidence']} data-evidence={evidence}>
          {t(`journeys.evidence.${evidence}`)}
        </span>
      </span>
      {HANDLE_SIDES.map((position) =>
        isReached || selected ? (
          <Handle key={position} id={position} type="source" position={position} className={styles['handle']} />
        ) : (
          <span
            key={position}
            className={`react-flow__handle react-flow__handle-${position} source ${styles['handle']}`}
            data-handleid={position}
            data-handlepos={position}
          />
        ),
      )}
    </div>
  );
});
