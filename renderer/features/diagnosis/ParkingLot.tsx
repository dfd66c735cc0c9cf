import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { addParked, editParked, removeParked, settleParked } from '../../../shared/commands/parking-lot';
import type { ParkedId } from '../../../shared/ids';
import type { ParkedItem } from '../../../shared/workshop/schema/diagnosis';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { IconButton } from '../../ui/IconButton';
import { Panel } from '../../ui/Panel';
import { TextField } from '../../ui/TextField';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import styles from './ParkingLot.module.css';

/** What was put aside, to be taken up again at the close. */
export function ParkingLot() {
  const table = useWorkshop((workshop) => workshop.diagnosis.parkingLot);
  const items = useMemo(() => list(table), [table]);
  const dispatch = useDispatch();
  const clock = useClock();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = () => {
    const id = newId<ParkedId>();
    dispatch(addParked({ id, text: '', raisedAt: clock.now(), settled: false }));
    focusRow(id);
  };
  const removeItem = (id: ParkedId) => {
    remove(removeParked(id), t('diagnosis.parking.removed'));
    focusRow(neighbourOf(table.order, id) ?? 'add-parked');
  };
  const open = items.filter(({ settled }) => !settled).length;

  return (
    <Panel
      tone="plain"
      title={t('diagnosis.parking.title')}
      actions={open > 0 ? <span className={styles['count']}>{t('diagnosis.parking.open', { n: open })}</span> : null}
    >
      <div ref={rows} className={styles['lot']}>
        {items.length === 0 ? <p className={styles['teach']}>{t('diagnosis.parking.body')}</p> : null}
        <ul className={styles['items']}>
          {items.map((item, index) => (
            <li key={item.id} className={styles['item']}>
              <ParkedRow item={item} n={index + 1} onRemove={() => removeItem(item.id)} />
            </li>
          ))}
        </ul>
        <div data-ref="add-parked">
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('diagnosis.parking.add')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

interface ParkedRowProps {
  readonly item: ParkedItem;
  readonly n: number;
  readonly onRemove: () => void;
}

function ParkedRow({ item, n, onRemove }: ParkedRowProps) {
  const dispatch = useDispatch();
  return (
    <>
      <Checkbox
        aria-label={t('diagnosis.parking.settled', { n })}
        isSelected={item.settled}
        onChange={(settled) => dispatch(settleParked(item.id, settled))}
      />
      <div className={styles['text']} data-ref={item.id}>
        <TextField
          label={t('diagnosis.parking.text', { n })}
          hideLabel
          value={item.text}
          onCommit={(text) => dispatch(editParked(item.id, text))}
        />
      </div>
      <IconButton label={t('diagnosis.parking.remove', { n })} icon={<X size={16} aria-hidden />} onPress={onRemove} />
    </>
  );
}
