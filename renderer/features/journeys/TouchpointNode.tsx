import { Handle, type NodeProps } from '@xyflow/react';
import { MessagesSquare, Star } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../i18n/i18n';
import { LaneIcon } from '../../ui/LaneIcon';
import { HANDLE_SIDES, type TouchpointFlowNode } from './to-flow';
import styles from './TouchpointNode.module.css';
import { dateWords, touchpointName } from './words';

/** A touchpoint as a card; its left edge is its day. */
export const TouchpointNode = memo(function TouchpointNode({ data: { touchpoint } }: NodeProps<TouchpointFlowNode>) {
  const { lane, date, evidence, important, otherVersion } = touchpoint;
  return (
    <div className={styles['card']} data-lane={lane} data-precision={date.precision} title={touchpointName(touchpoint)}>
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
      {HANDLE_SIDES.map((position) => (
        <Handle key={position} id={position} type="source" position={position} className={styles['handle']} />
      ))}
    </div>
  );
});
