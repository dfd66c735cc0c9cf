import { type Side, SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import own from './AnsweringScene.module.css';

/** Both sides answer apart: how far they are, in shape and word. */
export function AnsweringScene({ questions, sides }: SceneProps<'answering'>) {
  return (
    <Poster
      eyebrow={t('room.answering')}
      foot={<p className={cx(styles, 'quiet')}>{t('room.answering.questions', { n: questions })}</p>}
    >
      {() => (
        <div className={cx(styles, 'sides')}>
          {SIDES.map((side) => (
            <section key={side} className={cx(styles, 'side')}>
              <SealShape side={side} state={sides[side].state} />
              <h2 className={cx(styles, 'medium', side)}>{t(`ui.side.${side}`)}</h2>
              <p className={cx(styles, 'huge')}>{t(`room.answering.${sides[side].state}`)}</p>
              <Sheets {...sides[side]} />
            </section>
          ))}
        </div>
      )}
    </Poster>
  );
}

/** Of several sheets, how many are sealed; a single one says it by the state of its side. */
function Sheets({ sheets, sealedSheets }: SceneProps<'answering'>['sides'][Side]) {
  if (sheets < 2) return null;
  return (
    <p className={[cx(styles, 'text', 'quiet', 'figure'), cx(own, 'sheets')].join(' ')}>
      {t('room.answering.sheets', { n: sealedSheets, of: sheets })}
    </p>
  );
}

/** The shape of the side: an outline while it waits, half filled while it writes, whole when it is sealed. */
function SealShape({
  side,
  state,
}: {
  readonly side: Side;
  readonly state: SceneProps<'answering'>['sides'][Side]['state'];
}) {
  const place = { x: 2, y: FILLED_FROM[state], width: 12, height: 14 - FILLED_FROM[state] };
  return (
    <svg className={[cx(own, 'seal'), cx(styles, side)].join(' ')} viewBox="0 0 16 16" aria-hidden>
      <clipPath id={`room-${side}`}>
        <rect {...place} />
      </clipPath>
      <g clipPath={`url(#room-${side})`}>{SHAPES[side]}</g>
      <g className={cx(own, 'outline')}>{SHAPES[side]}</g>
    </svg>
  );
}

const FILLED_FROM = { waiting: 14, writing: 8, sealed: 2 };
const SHAPES = {
  marketing: <circle cx="8" cy="8" r="6" />,
  sales: <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="0.8" />,
} satisfies Record<Side, unknown>;
