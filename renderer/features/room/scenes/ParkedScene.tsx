import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import { Nothing } from './Nothing';

/** What is kept for another time. */
export function ParkedScene({ items }: SceneProps<'parked'>) {
  return (
    <Poster eyebrow={t('room.parked')} count={items.length}>
      {(shown) =>
        items.length === 0 ? (
          <Nothing>{t('room.parked.none')}</Nothing>
        ) : (
          <ul className={cx(styles, 'rows')}>
            {items.slice(0, shown).map((item, index) => (
              <li key={index} className={cx(styles, 'row')}>
                <span className={cx(styles, 'entry')}>{item}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Poster>
  );
}
