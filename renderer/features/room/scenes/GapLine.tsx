import { cx } from '../../../ui/cx';
import styles from '../room.module.css';
import { RoomIcon } from '../RoomMark';
import own from './GapLine.module.css';

/** How far apart the sides are, in words; and as a line, where it is known: the two marks stand as far apart as that. */
export function GapLine({ gap, distance }: { readonly gap: string; readonly distance: number | null }) {
  return (
    <div className={cx(own, 'gap')}>
      {distance === null ? null : (
        <div className={cx(own, 'track')} aria-hidden>
          <span className={cx(own, 'span')} style={{ inlineSize: `${distance * 100}%` }} />
          <span className={cx(own, 'end')} style={{ insetInlineStart: `${50 - distance * 50}%` }}>
            <RoomIcon side="marketing" />
          </span>
          <span
            className={[cx(own, 'end'), cx(own, 'over')].join(' ')}
            style={{ insetInlineStart: `${50 + distance * 50}%` }}
          >
            <RoomIcon side="sales" />
          </span>
        </div>
      )}
      <p className={[cx(styles, 'entry'), cx(own, 'words')].join(' ')}>{gap}</p>
    </div>
  );
}
