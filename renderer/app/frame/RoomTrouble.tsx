import { useStore } from 'zustand';
import { t } from '../../i18n/i18n';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useApp } from '../app-context';
import { openRoom } from '../room-tasks';

/** That the display of the room is gone, for as long as it is. */
export function RoomTrouble() {
  const app = useApp();
  const isLost = useStore(app.room.store, ({ status }) => status.state === 'lost');
  if (!isLost) return null;
  return (
    <Banner
      tone="attention"
      actions={
        <Button size="small" onPress={() => void openRoom(app)}>
          {t('room.lost.open')}
        </Button>
      }
    >
      {t('room.lost')}
    </Banner>
  );
}
