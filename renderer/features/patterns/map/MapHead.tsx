import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import styles from './MapHead.module.css';
import type { StageNode } from './map-nodes';

/** The head of a stage: its name and its days. */
export const MapHead = memo(function MapHead({ data: { column } }: NodeProps<StageNode>) {
  return (
    <div className={styles['head']}>
      {column.name.map((line, index) => (
        <span key={index} className={styles['name']}>
          {line}
        </span>
      ))}
      {column.facts.map((line, index) => (
        <span key={index} className={styles['fact']}>
          {line}
        </span>
      ))}
    </div>
  );
});
