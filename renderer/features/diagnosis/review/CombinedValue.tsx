import type { Mention, SideAnswer } from '../../../../shared/diagnosis/side-answer';
import type { Side } from '../../../../shared/side';
import type { AnswerShape } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Quote } from '../../../ui/Quote';
import styles from './AnswerColumn.module.css';
import { Shares, withTimes, withUnit } from './AnswerValue';
import { ScaleMark } from './ScaleMark';

export interface CombinedValueProps {
  readonly answer: SideAnswer;
  readonly shape: AnswerShape;
  readonly side: Side;
}

/** What several people of a side come to as one, with the number of them. */
export function CombinedValue({ answer, shape, side }: CombinedValueProps) {
  return (
    <div className={styles['combined']}>
      <p className={styles['label']}>{t(`review.answer.${HOW[answer.value.kind]}`, { n: answer.n })}</p>
      <Combined answer={answer} shape={shape} side={side} />
    </div>
  );
}

function Combined({ answer: { value, n }, shape, side }: CombinedValueProps) {
  switch (value.kind) {
    case 'number':
      return <p className={styles['figure']}>{withUnit(value.number, shape)}</p>;
    case 'scale':
      return (
        <p className={styles['chosen']}>
          <ScaleMark side={side} shape={shape} position={value.position} />
        </p>
      );
    case 'shares':
      return <Shares percent={value.percent} shape={shape} side={side} />;
    case 'choice':
      return <Mentions mentions={value.chosen} n={n} shape={shape} />;
    case 'list':
    case 'counted':
    case 'picks':
    case 'ordered':
      return <Mentions mentions={value.mentions} n={n} shape={shape} isOrdered={value.kind === 'ordered'} />;
  }
}

interface MentionsProps {
  readonly mentions: readonly Mention[];
  readonly n: number;
  readonly shape: AnswerShape;
  readonly isOrdered?: boolean | undefined;
}

function Mentions({ mentions, n, shape, isOrdered = false }: MentionsProps) {
  const rows = mentions.map(({ key, text, sheets, times }) => (
    <li key={key}>
      {withTimes(text, times, shape)}{' '}
      <span className={styles['count']}>{t('review.answer.mention', { sheets, n })}</span>
    </li>
  ));
  return (
    <Quote>
      {isOrdered ? <ol className={styles['ordered']}>{rows}</ol> : <ul className={styles['entries']}>{rows}</ul>}
    </Quote>
  );
}

const HOW = {
  number: 'median',
  scale: 'median',
  shares: 'mean',
  choice: 'together',
  list: 'together',
  counted: 'together',
  picks: 'together',
  ordered: 'together',
} as const satisfies Record<SideAnswer['value']['kind'], string>;
