import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import own from './FiguresScene.module.css';

/** The figures of a set, each with what it counts and out of how many. */
export function FiguresScene({ title, figures }: SceneProps<'figures'>) {
  return (
    <Poster eyebrow={title} count={figures.length}>
      {(shown) => (
        <ul className={cx(own, 'figures', columnsFor(shown))}>
          {figures.slice(0, shown).map(({ value, label, count }, index) => (
            <li key={index} className={cx(own, 'figure')}>
              <p className={cx(styles, 'large')}>{value}</p>
              <p className={cx(styles, 'text')}>{label}</p>
              <p className={cx(styles, 'small', 'quiet')}>{count}</p>
            </li>
          ))}
        </ul>
      )}
    </Poster>
  );
}

const columnsFor = (figures: number): 'one' | 'two' | 'three' =>
  figures === 1 ? 'one' : figures === 2 || figures === 4 ? 'two' : 'three';
