import type { Side } from '../../../../shared/side';
import type { AnswerShape } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import styles from './ScaleMark.module.css';

export interface ScaleMarkProps {
  readonly side: Side;
  readonly shape: AnswerShape;
  /** The step from 0; halves lie between two steps. */
  readonly position: number;
}

/** A place on a scale: filled up to its step in the side's shape and colour, with the step's own word. */
export function ScaleMark({ side, shape, position }: ScaleMarkProps) {
  const options = shape.kind === 'scale' ? shape.options : [];
  return (
    <span className={cx(styles, 'level')}>
      <svg
        className={cx(styles, 'steps', side)}
        viewBox={`0 0 ${options.length * STEP} ${STEP}`}
        style={{ inlineSize: `${options.length * 0.875}rem` }}
        aria-hidden
      >
        {options.map(({ id }, index) => (
          <g key={id} transform={`translate(${index * STEP} 0)`}>
            <Step side={side} className={cx(styles, 'step')} part={1} />
            <Step side={side} className={cx(styles, 'filled')} part={Math.min(1, Math.max(0, position + 1 - index))} />
          </g>
        ))}
      </svg>
      <span>{stepWords(shape, position)}</span>
    </span>
  );
}

/** The word of a step, or the two words that a median lies between. */
function stepWords(shape: AnswerShape, position: number): string {
  const options = shape.kind === 'scale' ? shape.options : [];
  const [low, high] = [options[Math.floor(position)]?.label ?? '', options[Math.ceil(position)]?.label ?? ''];
  return low === high ? low : t('review.answer.between', { low, high });
}

interface StepProps {
  readonly side: Side;
  readonly className: string;
  readonly part: number;
}

/** One step; half of one where a median lies between two. */
function Step({ side, className, part }: StepProps) {
  if (part === 0) return null;
  if (side === 'sales') return <rect className={className} x="2" y="2" width={12 * part} height="12" rx="1" />;
  return part === 1 ? (
    <circle className={className} cx="8" cy="8" r="6" />
  ) : (
    <path className={className} d="M8 2 A6 6 0 0 0 8 14 Z" />
  );
}

const STEP = 16;
