import type { NodeProps } from '@xyflow/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { dateWords, handoffName } from '../../words';
import styles from './HandoffNode.module.css';
import type { HandoffFlowNode } from './to-flow';

/** A hand-off between the lanes of the two teams; its left edge is its day. */
export const HandoffNode = memo(function HandoffNode({ data: { handoff } }: NodeProps<HandoffFlowNode>) {
  const Arrow = handoff.direction === 'marketing-to-sales' ? ArrowDown : ArrowUp;
  return (
    <div className={styles['handoff']} data-precision={handoff.date.precision} title={handoffName(handoff)}>
      <Arrow size={16} aria-hidden />
      <span className={styles['name']}>{handoffName(handoff)}</span>
      <span className={styles['date']}>{dateWords(handoff.date)}</span>
    </div>
  );
});
