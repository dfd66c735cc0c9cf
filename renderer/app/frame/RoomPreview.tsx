import type { RoomPicture } from '../../../shared/room/scene';
import { RoomPage } from '../../features/room/RoomPage';
import { t } from '../../i18n/i18n';
import styles from './RoomPreview.module.css';

/** The room display in small: the very page that the room sees, laid out for a full display and scaled down. */
export function RoomPreview({ picture }: { readonly picture: RoomPicture }) {
  return (
    <div role="img" aria-label={t('room.preview')} className={styles['frame']}>
      <div inert aria-hidden className={styles['display']}>
        <RoomPage picture={picture} />
      </div>
    </div>
  );
}
