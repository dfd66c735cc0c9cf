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
export function VotesScene({ totals, budget }: SceneProps<'votes'>) {
  if (totals === null) return <Voting budget={budget} />;
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

function Voting({ budget }: { readonly budget: number }) {
  return (
    <Poster eyebrow={t('room.votes')}>
      {() => (
        <>
          <h1 className={cx(styles, 'huge')}>{t('room.votes.place')}</h1>
          <p className={cx(styles, 'text', 'quiet', 'after')}>{t('room.votes.budget', { n: budget })}</p>
        </>
      )}
    </Poster>
  );
}
