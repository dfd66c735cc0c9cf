import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';

/** A stage of the workshop, and what it is for. */
export function StageScene({ title, purpose }: SceneProps<'stage'>) {
  return (
    <Poster>
      {() => (
        <>
          <h1 className={cx(styles, 'huge', 'long')}>{title}</h1>
          <p className={cx(styles, 'text', 'quiet', 'after', 'long')}>{purpose}</p>
        </>
      )}
    </Poster>
  );
}
