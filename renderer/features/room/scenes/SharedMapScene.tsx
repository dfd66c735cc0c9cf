import { LANES } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomIcon } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import own from './SharedMapScene.module.css';

type Stage = SceneProps<'shared-map'>['stages'][number];

/** How clients come to a decision: the stages beside each other, each with its days and what matters most. */
export function SharedMapScene({ title, stages }: SceneProps<'shared-map'>) {
  const columns = stages.slice(0, MOST_STAGES);
  const longest = Math.max(0, ...columns.map(({ parts }) => parts.length));
  const others = stages.length - columns.length;
  return (
    <Poster eyebrow={title} count={longest} foot={<Legend />}>
      {(shown) => (
        <>
          <ol className={cx(own, 'stages', GRIDS[Math.min(columns.length, 4) - 1])}>
            {columns.map((stage, index) => (
              <StageColumn key={index} stage={stage} shown={shown} />
            ))}
          </ol>
          {others > 0 ? <p className={cx(styles, 'more')}>{t('room.sharedMap.more', { n: others })}</p> : null}
        </>
      )}
    </Poster>
  );
}

function StageColumn({
  stage: { name, days, count, parts },
  shown,
}: {
  readonly stage: Stage;
  readonly shown: number;
}) {
  return (
    <li className={cx(own, 'stage')}>
      <p className={cx(styles, 'medium', 'long')}>{name}</p>
      {days === '' ? null : <p className={cx(styles, 'text')}>{days}</p>}
      {count === '' ? null : <p className={cx(styles, 'small', 'quiet')}>{count}</p>}
      <ul className={cx(own, 'parts')}>
        {parts.slice(0, shown).map(({ lane, text }, index) => (
          <li key={index} className={cx(styles, 'small')}>
            {lane === null ? (
              <span />
            ) : (
              <span className={cx(own, 'mark')} role="img" aria-label={t(`ui.lane.${lane}`)}>
                <RoomIcon side={lane} />
              </span>
            )}
            <span className={cx(styles, 'entry')}>{text}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the shapes stand for. */
function Legend() {
  return (
    <p className={cx(own, 'legend')}>
      {LANES.map((lane) => (
        <span key={lane} className={cx(styles, 'mark', lane)}>
          <RoomIcon side={lane} />
          <span>{t(`ui.lane.${lane}`)}</span>
        </span>
      ))}
    </p>
  );
}

/** More than this many cannot be read from the last row. */
const MOST_STAGES = 8;
const GRIDS = ['one', 'two', 'three', 'four'] as const;
