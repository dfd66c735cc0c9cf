import { useMemo, useState } from 'react';
import { settleParked } from '../../../shared/commands/parking-lot';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Checkbox } from '../../ui/Checkbox';
import styles from './dialogs.module.css';

/**
 * What is parked and open, to be ticked off. What is ticked here stays in sight, so that a wrong tick is taken back where it was made;
 * nothing shows while nothing was open.
 */
export function ParkedItems({ heading }: { readonly heading?: string }) {
  const lot = useWorkshop((workshop) => workshop.diagnosis.parkingLot);
  const dispatch = useDispatch();
  const [settledBefore] = useState(() => new Set(list(lot).flatMap(({ id, settled }) => (settled ? [id] : []))));
  const items = useMemo(
    () => list(lot).filter(({ id, text }) => !settledBefore.has(id) && text.trim() !== ''),
    [lot, settledBefore],
  );
  if (items.length === 0) return null;
  return (
    <div>
      {heading === undefined ? null : <p className={styles['heading']}>{heading}</p>}
      <ul className={styles['items']} aria-label={t('running.park.open')}>
        {items.map(({ id, text, settled }) => (
          <li key={id}>
            <Checkbox isSelected={settled} onChange={(isSettled) => dispatch(settleParked(id, isSettled))}>
              {text}
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
