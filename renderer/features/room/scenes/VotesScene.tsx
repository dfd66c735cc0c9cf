import { SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import { Nothing } from './Nothing';
import own from './VotesScene.module.css';

/** What the room takes up first: that it votes, and once the totals are shown who gave how many dots to what. */
export function VotesScene({ totals, budget, gaps }: SceneProps<'votes'>) {
  if (totals === null) return <Voting budget={budget} gaps={gaps} />;
  const most = Math.max(1, ...totals.map(({ total }) => total));
  return (
    <Poster eyebrow={t('room.votes')} count={totals.length}>
      {(shown) =>
        totals.length === 0 ? (
          <Nothing>{t('room.votes.none')}</Nothing>
        ) : (
          <ol className={cx(styles, 'rows')}>
            {totals.slice(0, shown).map((row, index) => (
              <li key={index} className={[cx(styles, 'row'), cx(own, 'row')].join(' ')}>
                <span className={cx(styles, 'entry')}>{row.text}</span>
                <span>
                  <span className={cx(own, 'bar')} aria-hidden>
                    {SIDES.map((side) => (
                      <span
                        key={side}
                        className={cx(own, side)}
                        style={{ inlineSize: `${(row[side] / most) * 100}%` }}
                      />
                    ))}
                  </span>
                  <span className={[cx(styles, 'figure'), cx(own, 'counts')].join(' ')}>
                    <RoomMark side="marketing" word={String(row.marketing)} />
                    <RoomMark side="sales" word={String(row.sales)} />
                    <strong>{t('room.votes.total', { n: row.total })}</strong>
                  </span>
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Poster>
  );
}

/** What the dots go to, without a word about where they went so far. */
function Voting({ budget, gaps }: Pick<SceneProps<'votes'>, 'budget' | 'gaps'>) {
  const title = gaps.length === 0 ? 'huge' : 'large';
  return (
    <Poster eyebrow={t('room.votes')} count={gaps.length}>
      {(shown) => (
        <>
          <h1 className={cx(styles, title)}>{t('room.votes.place')}</h1>
          <p className={cx(styles, 'text', 'quiet', 'after')}>{t('room.votes.budget', { n: budget })}</p>
          {gaps.length === 0 ? null : (
            <ul className={[cx(styles, 'rows'), cx(own, 'ballot')].join(' ')}>
              {gaps.slice(0, shown).map((gap, index) => (
                <li key={index} className={cx(styles, 'row')}>
                  <span className={cx(styles, 'entry')}>{gap}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Poster>
  );
}
