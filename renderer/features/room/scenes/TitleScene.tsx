import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomIcon } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import own from './TitleScene.module.css';

/** The workshop itself. */
export function TitleScene({ title, subtitle }: SceneProps<'title'>) {
  return (
    <Poster>
      {() => (
        <>
          <p className={cx(own, 'sign')}>
            <RoomIcon side="marketing" />
            <RoomIcon side="sales" />
          </p>
          <h1 className={cx(styles, 'huge', 'long')}>{title}</h1>
          {subtitle === '' ? null : <p className={cx(styles, 'text', 'quiet', 'after', 'long')}>{subtitle}</p>}
        </>
      )}
    </Poster>
  );
}
