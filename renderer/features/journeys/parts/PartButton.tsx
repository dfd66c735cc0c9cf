import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './PartButton.module.css';

export interface PartButtonProps {
  /** The mark of its lane; a hand-off has one of its own. */
  readonly icon?: ReactNode;
  readonly name: string;
  readonly note?: string;
  readonly onPress: () => void;
}

/** A card of the map by its name, elsewhere than on the map; a press leads to it. */
export function PartButton({ icon, name, note, onPress }: PartButtonProps) {
  return (
    <button type="button" className={styles['part']} onClick={onPress}>
      {icon ?? <ArrowRightLeft size={14} aria-hidden />}
      <span className={styles['name']}>{name}</span>
      {note ? <span className={styles['note']}>{note}</span> : null}
    </button>
  );
}
