import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import { Nothing } from './Nothing';
import own from './GapsScene.module.css';

/** The questions by gap, widest first, each with its bar and its words. */
export function GapsScene({ gaps }: SceneProps<'gaps'>) {
  return (
    <Poster eyebrow={t('room.gaps')} count={gaps.length}>
      {(shown) =>
        gaps.length === 0 ? (
          <Nothing>{t('room.gaps.none')}</Nothing>
        ) : (
          <ol className={cx(styles, 'rows')}>
            {gaps.slice(0, shown).map(({ text, gap, distance }, index) => (
              <li key={index} className={[cx(styles, 'row'), cx(own, 'row')].join(' ')}>
                <span className={cx(styles, 'figure', 'quiet')}>{index + 1}</span>
                <span className={cx(styles, 'entry')}>{text}</span>
                <span className={cx(own, 'gap')}>
                  {distance === null ? null : (
                    <span className={cx(own, 'track')} aria-hidden>
                      <span className={cx(own, 'bar')} style={{ inlineSize: `${distance * 100}%` }} />
                    </span>
                  )}
                  <span className={cx(styles, 'entry')}>{gap}</span>
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Poster>
  );
}
