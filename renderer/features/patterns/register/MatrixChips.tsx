import type { DisconnectId } from '../../../../shared/ids';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { SideMark } from '../../../ui/SideMark';
import styles from './MatrixChips.module.css';
import { chipRef, chipText } from './matrix-names';

export interface MatrixChipsProps {
  readonly disconnects: readonly Disconnect[];
  readonly chosen: DisconnectId | null;
  readonly onChoose: (id: DisconnectId) => void;
}

/** The disconnects at one place of the matrix, each to be chosen and moved. */
export function MatrixChips({ disconnects, chosen, onChoose }: MatrixChipsProps) {
  if (disconnects.length === 0) return null;
  return (
    <ul className={styles['chips']}>
      {disconnects.map((disconnect) => (
        <li key={disconnect.id} data-ref={chipRef(disconnect.id)}>
          <button
            type="button"
            className={styles['chip']}
            aria-pressed={disconnect.id === chosen}
            title={chipText(disconnect)}
            onClick={() => onChoose(disconnect.id)}
          >
            <SideMark side={disconnect.side} size="small" />{' '}
            <span className={styles['text']}>{chipText(disconnect)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
