import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';

/** One commitment as it will be signed. */
export function ClauseScene({ side, heading, text, owner, place }: SceneProps<'clause'>) {
  const foot =
    owner === '' ? null : <p className={cx(styles, 'quiet', 'entry')}>{t('room.clause.owner', { name: owner })}</p>;
  return (
    <Poster eyebrow={place} foot={foot}>
      {() => (
        <>
          <p className={cx(styles, 'text')}>
            <RoomMark side={side} />
          </p>
          <h1 className={cx(styles, 'large', 'after', 'long')}>{heading}</h1>
          <p className={cx(styles, 'medium', 'voice', 'after', 'long')}>{text}</p>
        </>
      )}
    </Poster>
  );
}
