import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import { Nothing } from './Nothing';
import own from './DecisionsScene.module.css';

/** What was decided: by whom it is carried, and until when. */
export function DecisionsScene({ decisions }: SceneProps<'decisions'>) {
  return (
    <Poster eyebrow={t('room.decisions')} count={decisions.length}>
      {(shown) =>
        decisions.length === 0 ? (
          <Nothing>{t('room.decisions.none')}</Nothing>
        ) : (
          <ul className={cx(styles, 'rows')}>
            {decisions.slice(0, shown).map(({ text, owner, due, side }, index) => (
              <li key={index} className={[cx(styles, 'row'), cx(own, 'row')].join(' ')}>
                <span className={cx(styles, 'entry')}>{text}</span>
                <span className={cx(own, 'who')}>
                  <RoomMark side={side} />
                  <span className={cx(styles, 'entry')}>
                    {owner || t('room.decisions.noOwner')}, {due || t('room.decisions.noDate')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Poster>
  );
}
