import { MonitorOff, MonitorPause, MonitorPlay, MonitorX, Pin } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { assertNever } from '../../../shared/invariant';
import { t } from '../../i18n/i18n';
import { PopoverButton } from '../../ui/PopoverButton';
import { useApp } from '../app-context';
import { type RoomCondition, roomCondition, roomConditionWords } from '../room-choices';
import styles from './RoomControl.module.css';
import { RoomPanel } from './RoomPanel';

/** How the room display stands, in words, and one press away what it shows and every control of it. */
export function RoomControl() {
  const app = useApp();
  const condition = useStore(app.room.store, roomCondition);
  const [isOpen, setOpen] = useState(false);
  const words = useStore(app.room.store, roomConditionWords);
  return (
    <PopoverButton
      label={t('room.control', { condition: words })}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <span className={styles['trigger']} data-condition={condition}>
          <ConditionIcon condition={condition} />
          <span className={styles['name']}>{t('room.title')}</span> <span className={styles['condition']}>{words}</span>
        </span>
      }
    >
      <RoomPanel />
    </PopoverButton>
  );
}

function ConditionIcon({ condition }: { readonly condition: RoomCondition }) {
  switch (condition) {
    case 'off':
      return <MonitorX size={16} aria-hidden />;
    case 'lost':
    case 'blank':
      return <MonitorOff size={16} aria-hidden />;
    case 'frozen':
      return <MonitorPause size={16} aria-hidden />;
    case 'pinned':
      return <Pin size={16} aria-hidden />;
    case 'showing':
      return <MonitorPlay size={16} aria-hidden />;
    default:
      return assertNever(condition);
  }
}
