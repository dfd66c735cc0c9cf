import { SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import own from './RevealScene.module.css';

/** A word and what it means; both drafts beside each other while nothing is agreed. */
export function DefinitionScene({ term, text, drafts }: SceneProps<'definition'>) {
  return (
    <Poster eyebrow={t(drafts ? 'room.definition.drafts' : 'room.definition')}>
      {() => (
        <>
          <h1 className={cx(styles, 'large', 'long')}>{term}</h1>
          {drafts ? (
            <div className={[cx(styles, 'sides'), cx(own, 'columns')].join(' ')}>
              {SIDES.map((side) => (
                <section key={side} className={[cx(styles, 'side'), cx(own, 'column', side)].join(' ')}>
                  <h2 className={cx(styles, 'small')}>
                    <RoomMark side={side} />
                  </h2>
                  {drafts[side] === '' ? (
                    <p className={cx(styles, 'text', 'quiet')}>{t('room.definition.none')}</p>
                  ) : (
                    <p className={cx(styles, 'text', 'voice', 'long')}>{drafts[side]}</p>
                  )}
                </section>
              ))}
            </div>
          ) : (
            <p className={cx(styles, 'medium', 'voice', 'after', 'long')}>{text}</p>
          )}
        </>
      )}
    </Poster>
  );
}
