import { figureWords } from '../../../../shared/diagnosis/gap-words';
import { positionOf } from '../../../../shared/diagnosis/side-answer';
import { assertNever } from '../../../../shared/invariant';
import type { Side } from '../../../../shared/side';
import type { Answer, AnswerShape, Question } from '../../../../shared/workshop/schema/diagnosis';
import { LOCALE, t } from '../../../i18n/i18n';
import { Meter } from '../../../ui/Meter';
import { Quote } from '../../../ui/Quote';
import styles from './AnswerColumn.module.css';
import { ScaleMark } from './ScaleMark';

export interface AnswerValueProps {
  readonly answer: Answer;
  readonly question: Pick<Question, 'shape' | 'evidence'>;
  readonly side: Side;
}

/** An answer in the shape of its question, then what was said in words, then what backs it up. */
export function AnswerValue({ answer, question: { shape, evidence }, side }: AnswerValueProps) {
  const backing = answer.evidence.trim();
  return (
    <div className={styles['answer']}>
      <Value value={answer.value} shape={shape} side={side} />
      {answer.text.trim() === '' ? null : <Quote>{answer.text.trim()}</Quote>}
      {backing === '' ? null : (
        <p className={styles['evidence']}>
          {t(`review.answer.evidence.${evidence ?? 'other'}`, { evidence: backing })}
        </p>
      )}
    </div>
  );
}

interface ValueProps {
  readonly value: Answer['value'];
  readonly shape: AnswerShape;
  readonly side: Side;
}

function Value({ value, shape, side }: ValueProps) {
  switch (value.kind) {
    case 'text':
      return null;
    case 'list':
      return <Entries entries={value.entries} />;
    case 'ordered':
      return <Entries entries={value.entries} isOrdered />;
    case 'counted':
      return <Entries entries={value.entries.map(({ text, times }) => withTimes(text, times, shape))} />;
    case 'choice':
      return value.option === null ? null : <p className={styles['chosen']}>{labelOf(shape, value.option)}</p>;
    case 'scale': {
      const position = positionOf(shape, value.option);
      return position === null ? null : (
        <p className={styles['chosen']}>
          <ScaleMark side={side} shape={shape} position={position} />
        </p>
      );
    }
    case 'picks':
      return <Entries entries={value.options.map((option) => labelOf(shape, option))} />;
    case 'shares':
      return <Shares percent={value.percent} shape={shape} side={side} />;
    case 'number':
      return value.number === null ? null : <p className={styles['figure']}>{withUnit(value.number, shape)}</p>;
    default:
      return assertNever(value);
  }
}

interface EntriesProps {
  readonly entries: readonly string[];
  readonly isOrdered?: boolean | undefined;
}

function Entries({ entries, isOrdered = false }: EntriesProps) {
  const said = entries.filter((entry) => entry.trim() !== '');
  if (said.length === 0) return null;
  const rows = said.map((entry, index) => <li key={`${index}-${entry}`}>{entry}</li>);
  return (
    <Quote>
      {isOrdered ? <ol className={styles['ordered']}>{rows}</ol> : <ul className={styles['entries']}>{rows}</ul>}
    </Quote>
  );
}

export interface SharesProps {
  readonly percent: Readonly<Record<string, number>>;
  readonly shape: AnswerShape;
  readonly side: Side;
}

/** One meter for each share, in the order of the options. */
export function Shares({ percent, shape, side }: SharesProps) {
  const options = 'options' in shape ? shape.options : [];
  if (Object.values(percent).every((share) => share === 0)) return null;
  return (
    <div className={styles['shares']}>
      {options.map(({ id, label }) => {
        const share = percent[id] ?? 0;
        return (
          <Meter
            key={id}
            label={label}
            value={share}
            max={100}
            tone={side}
            valueText={t('diagnosis.answer.percent', { percent: figureWords(share, '') })}
          />
        );
      })}
    </div>
  );
}

/** "Price · 4 times a month". */
export function withTimes(text: string, times: number | null, shape: AnswerShape): string {
  if (times === null || text.trim() === '') return text;
  const unit = shape.kind === 'counted' ? shape.unit : '';
  return `${text} · ${t('review.answer.times', { times: figureWords(times, ''), unit })}`;
}

/** "1,200 days". */
export function withUnit(number: number, shape: AnswerShape): string {
  return t('diagnosis.answer.number', {
    number: figures.format(number),
    unit: shape.kind === 'number' ? shape.unit : '',
  });
}

function labelOf(shape: AnswerShape, option: string): string {
  const options = 'options' in shape ? shape.options : [];
  return options.find(({ id }) => id === option)?.label ?? option;
}

const figures = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });
