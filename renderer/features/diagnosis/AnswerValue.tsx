import type { Side } from '../../../shared/side';
import type { Answer, AnswerShape } from '../../../shared/workshop/schema/diagnosis';
import { LOCALE, t } from '../../i18n/i18n';
import { Meter } from '../../ui/Meter';
import { Quote } from '../../ui/Quote';
import styles from './AnswerColumn.module.css';

export interface AnswerValueProps {
  readonly answer: Answer;
  readonly shape: AnswerShape;
  readonly side: Side;
}

/** An answer in the shape of its question, then what was said in words. */
export function AnswerValue({ answer, shape, side }: AnswerValueProps) {
  return (
    <div className={styles['answer']}>
      <Value value={answer.value} shape={shape} side={side} />
      {answer.text.trim() === '' ? null : <Quote>{answer.text.trim()}</Quote>}
    </div>
  );
}

function Value({ value, shape, side }: Omit<AnswerValueProps, 'answer'> & { readonly value: Answer['value'] }) {
  switch (value.kind) {
    case 'text':
      return null;
    case 'list':
      return <Entries entries={value.entries.filter((entry) => entry.trim() !== '')} />;
    case 'choice':
      return value.option === null ? null : <p className={styles['chosen']}>{labelOf(shape, value.option)}</p>;
    case 'picks':
      return <Entries entries={value.options.map((option) => labelOf(shape, option))} />;
    case 'shares':
      return <Shares percent={value.percent} shape={shape} side={side} />;
    case 'number':
      return value.number === null ? null : <p className={styles['figure']}>{withUnit(value.number, shape)}</p>;
  }
}

function Entries({ entries }: { readonly entries: readonly string[] }) {
  return entries.length === 0 ? null : (
    <Quote>
      <ul className={styles['entries']}>
        {entries.map((entry, index) => (
          <li key={`${index}-${entry}`}>{entry}</li>
        ))}
      </ul>
    </Quote>
  );
}

function Shares({
  percent,
  shape,
  side,
}: Pick<AnswerValueProps, 'shape' | 'side'> & { readonly percent: Readonly<Record<string, number>> }) {
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
            valueText={t('diagnosis.answer.percent', { percent: share })}
          />
        );
      })}
    </div>
  );
}

function labelOf(shape: AnswerShape, option: string): string {
  const options = 'options' in shape ? shape.options : [];
  return options.find(({ id }) => id === option)?.label ?? option;
}

function withUnit(number: number, shape: AnswerShape): string {
  return t('diagnosis.answer.number', {
    number: figures.format(number),
    unit: shape.kind === 'number' ? shape.unit : '',
  });
}

const figures = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });
