import { type ReactFlowState, useStore } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../i18n/i18n';
import { LaneMark } from '../../../ui/LaneMark';
import { dateWords } from '../words';
import styles from './DropHint.module.css';
import { hintPlace } from './hint-place';
import type { Hint } from './use-drop';

export interface DropHintProps {
  readonly hint: Hint | null;
  readonly isForRoom: boolean;
}

/** Says where a drag would land, beside what is dragged. */
export function DropHint({ hint, isForRoom }: DropHintProps) {
  return hint === null ? null : <Pill hint={hint} isForRoom={isForRoom} />;
}

function Pill({ hint, isForRoom }: { readonly hint: Hint; readonly isForRoom: boolean }) {
  const width = useStore(widthOf);
  const height = useStore(heightOf);
  const transform = useStore(transformOf);
  const pill = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const words = dateWords(hint.date);
  useLayoutEffect(() => {
    if (pill.current) setSize({ width: pill.current.offsetWidth, height: pill.current.offsetHeight });
  }, [hint.lane, words, isForRoom]);
  const { x, y } = hintPlace(hint.around, size, { width, height, transform, head: isForRoom ? 42 : 28 });
  return (
    <div
      ref={pill}
      className={styles['hint']}
      style={{ translate: `${Math.round(x)}px ${Math.round(y)}px` }}
      data-lands={hint.lane ?? 'handoffs'}
      aria-hidden
    >
      {hint.lane === null ? t('journeys.handoff') : <LaneMark lane={hint.lane} />}
      <span>{words}</span>
    </div>
  );
}

const widthOf = ({ width }: ReactFlowState): number => width;
const heightOf = ({ height }: ReactFlowState): number => height;
const transformOf = ({ transform }: ReactFlowState) => transform;
