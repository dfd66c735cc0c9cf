import { SIDES, type Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import own from './LevelsScene.module.css';
import { Nothing } from './Nothing';

/** Where each side stands on every statement, widest gap first: two rows of steps, filled as far as the side says. */
export function LevelsScene({ rows }: SceneProps<'levels'>) {
  return (
    <Poster eyebrow={t('room.levels')} count={rows.length}>
      {(shown) =>
        rows.length === 0 ? (
          <Nothing>{t('room.levels.none')}</Nothing>
        ) : (
          <ol className={cx(styles, 'rows')}>
            {rows.slice(0, shown).map((row, index) => (
              <li key={index} className={[cx(styles, 'row'), cx(own, 'row')].join(' ')}>
                <span className={cx(styles, 'entry')}>{row.text}</span>
                <span className={cx(own, 'sides')}>
                  {SIDES.map((side) => (
                    <span key={side} className={cx(own, 'side')}>
                      <RoomMark side={side} />
                      <Steps side={side} level={row[side]} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Poster>
  );
}

interface StepsProps {
  readonly side: Side;
  readonly level: SceneProps<'levels'>['rows'][number][Side];
}

/** The steps of a scale in the shape of the side, with the word of the one that it stands on. */
function Steps({ side, level }: StepsProps) {
  if (level === null) return <span className={cx(own, 'none')}>{t('room.levels.unanswered')}</span>;
  const { position, steps, label } = level;
  return (
    <>
      <svg className={cx(own, 'steps', side)} viewBox={`0 0 ${steps * STEP} ${STEP}`} aria-hidden>
        {Array.from({ length: steps }, (_, index) => (
          <g key={index} transform={`translate(${index * STEP} 0)`}>
            <g className={cx(own, 'outline')}>{SHAPES[side]}</g>
            {position + 1 > index ? <g clipPath={position < index ? HALF : undefined}>{SHAPES[side]}</g> : null}
          </g>
        ))}
      </svg>
      <span className={cx(styles, 'entry')}>{label}</span>
    </>
  );
}

const STEP = 16;
/** Where a side lies between two steps. */
const HALF = 'inset(0 50% 0 0)';
const SHAPES = {
  marketing: <circle cx="8" cy="8" r="6" />,
  sales: <rect x="2.5" y="2.5" width="11" height="11" rx="0.8" />,
} satisfies Record<Side, unknown>;
