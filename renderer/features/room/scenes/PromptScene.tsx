import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';

/** One question for the whole room. */
export function PromptScene({ heading, text, place }: SceneProps<'prompt'>) {
  return (
    <Poster eyebrow={heading} foot={<p className={cx(styles, 'quiet', 'figure')}>{place}</p>}>
      {() => <h1 className={cx(styles, 'huge', 'long')}>{text}</h1>}
    </Poster>
  );
}
