import { otherSide, type Side, SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomMark } from '../RoomMark';
import type { SceneProps } from '../scene-props';
import { GapLine } from './GapLine';
import own from './RevealScene.module.css';

/** The same question in two columns: what each side said, what the other had expected of it, and how far apart they are. */
export function RevealScene({ heading, text, gap, distance, answers }: SceneProps<'reveal'>) {
  const count = Math.max(...SIDES.map((side) => answers[side].lines.length));
  return (
    <Poster eyebrow={heading} count={count} foot={gap === '' ? null : <GapLine gap={gap} distance={distance} />}>
      {(shown) => (
        <>
          <h1 className={cx(styles, 'medium', 'long')}>{text}</h1>
          <div className={[cx(styles, 'sides'), cx(own, 'columns')].join(' ')}>
            {SIDES.map((side) => (
              <AnswerColumn key={side} side={side} answers={answers} shown={shown} />
            ))}
          </div>
        </>
      )}
    </Poster>
  );
}

interface AnswerColumnProps {
  readonly side: Side;
  readonly answers: SceneProps<'reveal'>['answers'];
  readonly shown: number;
}

function AnswerColumn({ side, answers, shown }: AnswerColumnProps) {
  const { role, lines, quote, revised, people } = answers[side];
  const other = otherSide(side);
  return (
    <section className={[cx(styles, 'side'), cx(own, 'column', side)].join(' ')}>
      <h2 className={[cx(styles, 'small'), cx(own, 'who')].join(' ')}>
        <RoomMark side={side} />
        <span className={cx(styles, 'quiet')}>{role}</span>
        {people > 1 ? (
          <span className={[cx(styles, 'quiet', 'figure'), cx(own, 'people')].join(' ')}>
            {t('room.reveal.answers', { n: people })}
          </span>
        ) : null}
      </h2>
      <Lines lines={lines} shown={shown} />
      {quote === '' ? null : <blockquote className={cx(styles, 'text', 'voice', 'long')}>{quote}</blockquote>}
      {lines.length === 0 && quote === '' ? (
        <p className={cx(styles, 'text', 'quiet')}>{t('room.reveal.none')}</p>
      ) : null}
      <Aside label={t('room.reveal.revised')} text={revised} />
      <Aside label={t(`room.reveal.predicted.${other}`)} text={answers[other].prediction} />
    </section>
  );
}

/** One short line is the whole answer, and as large as that. */
function Lines({ lines, shown }: { readonly lines: readonly string[]; readonly shown: number }) {
  const [only = ''] = lines;
  if (lines.length === 1 && only.length <= SHORT) return <p className={cx(styles, 'huge')}>{only}</p>;
  return (
    <ul className={cx(styles, 'text')}>
      {lines.slice(0, shown).map((line, index) => (
        <li key={index} className={cx(styles, 'entry')}>
          {line}
        </li>
      ))}
    </ul>
  );
}

function Aside({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div className={cx(own, 'aside')}>
      <p className={cx(styles, 'small', 'quiet')}>{label}</p>
      <p className={cx(styles, 'small', 'voice', 'long')}>{text}</p>
    </div>
  );
}

const SHORT = 12;
