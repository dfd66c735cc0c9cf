import type { CSSProperties, ReactNode } from 'react';
import { otherSide, type Side, SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import { RoomIcon, RoomMark } from '../RoomMark';
import type { RoomStatement } from '../../../../shared/room/scene';
import type { SceneProps } from '../scene-props';
import { GapLine } from './GapLine';
import own from './RevealScene.module.css';

/** The same question in two columns: what each side said, what the other had expected of it, and how far apart they are. */
export function RevealScene({ heading, text, gap, distance, answers }: SceneProps<'reveal'>) {
  const count = Math.max(...SIDES.map((side) => longestList(answers[side])));
  return (
    <Poster eyebrow={heading} count={count} foot={gap === '' ? null : <GapLine gap={gap} distance={distance} />}>
      {(shown) => (
        <>
          <h1 className={cx(styles, 'medium', 'long')}>{text}</h1>
          <div className={[cx(styles, 'sides'), cx(own, 'columns')].join(' ')} style={columnsFor(answers)}>
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
  readonly answers: Answers;
  readonly shown: number;
}

function AnswerColumn({ side, answers, shown }: AnswerColumnProps) {
  const { role, isGuess, from, lines, voices, revised } = answers[side];
  const other = otherSide(side);
  const { prediction } = answers[other];
  return (
    <section className={[cx(styles, 'side'), cx(own, 'column', side)].join(' ')}>
      <h2 className={[cx(styles, 'small'), cx(own, 'who')].join(' ')}>
        <RoomMark side={side} />
        <span className={cx(styles, 'quiet')}>{role}</span>
        {from === '' ? null : (
          <span className={[cx(styles, 'quiet', 'figure'), cx(own, 'from')].join(' ')}>{from}</span>
        )}
      </h2>
      <Lines lines={lines} shown={shown} />
      <Voices side={side} voices={voices} shown={shown} size="text" />
      {lines.length === 0 && voices.length === 0 ? (
        <p className={cx(styles, isGuess ? 'small' : 'text', 'quiet')}>
          {t(isGuess ? 'room.reveal.noGuess' : 'room.reveal.none')}
        </p>
      ) : null}
      {revised === '' ? null : (
        <Aside label={t('room.reveal.revised')}>
          <p className={cx(styles, 'small', 'voice', 'long')}>{revised}</p>
        </Aside>
      )}
      {prediction === null ? null : (
        <Aside label={fromLabel(t(`room.reveal.predicted.${other}`), prediction.from)}>
          <Entries lines={prediction.lines} shown={shown} size="small" />
          <Voices side={other} voices={prediction.voices} shown={shown} size="small" />
        </Aside>
      )}
    </section>
  );
}

interface ListProps {
  readonly shown: number;
  readonly size: 'text' | 'small';
}

/** One short line is the whole answer, and as large as that. */
function Lines({ lines, shown }: { readonly lines: readonly string[]; readonly shown: number }) {
  const [only = ''] = lines;
  if (lines.length === 1 && only.length <= SHORT) return <p className={cx(styles, 'huge')}>{only}</p>;
  return <Entries lines={lines} shown={shown} size="text" />;
}

function Entries({ lines, shown, size }: ListProps & { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={cx(styles, size)}>
      {lines.slice(0, shown).map((line, index) => (
        <li key={index} className={cx(styles, 'entry')}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** What was said: by several, each behind a mark of their side, so that nobody is heard in the name of all. */
function Voices({
  side,
  voices,
  shown,
  size,
}: ListProps & { readonly side: Side; readonly voices: readonly string[] }) {
  const [only] = voices;
  if (only === undefined) return null;
  if (voices.length === 1) return <blockquote className={cx(styles, size, 'voice', 'long')}>{only}</blockquote>;
  return (
    <ul className={[cx(styles, size), cx(own, 'voices')].join(' ')}>
      {voices.slice(0, shown).map((voice, index) => (
        <li key={index} className={cx(own, 'voice')}>
          <RoomIcon side={side} />
          <span className={cx(styles, 'voice', 'long')}>{voice}</span>
        </li>
      ))}
    </ul>
  );
}

function Aside({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={cx(own, 'aside')}>
      <p className={cx(styles, 'small', 'quiet')}>{label}</p>
      {children}
    </div>
  );
}

const fromLabel = (label: string, from: string): string =>
  from === '' ? label : t('room.reveal.fromSheets', { label, from });

function longestList({ lines, voices, prediction }: Answers[Side]): number {
  return Math.max(...[lines, voices, prediction?.lines ?? [], prediction?.voices ?? []].map((list) => list.length));
}

/** A long answer beside a short one takes the width that the other leaves free. */
function columnsFor(answers: Answers): CSSProperties | undefined {
  const marketing = lengthIn('marketing', answers);
  const sales = lengthIn('sales', answers);
  if (marketing > LONG && marketing > 2 * sales) return { gridTemplateColumns: '64fr 36fr' };
  if (sales > LONG && sales > 2 * marketing) return { gridTemplateColumns: '36fr 64fr' };
  return undefined;
}

/** How much there is to read in the column of a side. */
function lengthIn(side: Side, answers: Answers): number {
  const { prediction } = answers[otherSide(side)];
  const { revised } = answers[side];
  return lengthOf(answers[side]) + revised.length + (prediction === null ? 0 : lengthOf(prediction));
}

const lengthOf = ({ lines, voices }: RoomStatement): number => [...lines, ...voices].join(' ').length;

type Answers = SceneProps<'reveal'>['answers'];

const SHORT = 12;
const LONG = 160;
