import { useId } from 'react';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import { NumberField } from '../../ui/NumberField';
import type { Option } from '../../ui/option';
import styles from './Entry.module.css';

export interface SharesFieldProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly percent: Readonly<Record<string, number>>;
  readonly onWrite: (part: AnswerPart) => void;
}

/** A share for each option, and what they add up to, said while it changes. */
export function SharesField({ label, options, percent, onWrite }: SharesFieldProps) {
  const labelId = useId();
  const sum = Object.values(percent).reduce((total, share) => total + share, 0);
  return (
    <div role="group" aria-labelledby={labelId} className={styles['shares']}>
      <p id={labelId} className={styles['label']}>
        {label}
      </p>
      <div className={styles['shareFields']}>
        {options.map(({ id, label: option }) => (
          <NumberField
            key={id}
            label={option}
            suffix={t('diagnosis.field.unit.percent')}
            max={100}
            value={percent[id] ?? null}
            onCommit={(share) => onWrite({ kind: 'share', option: id, percent: share })}
          />
        ))}
      </div>
      <p role="status" className={cx(styles, 'sum', sum === 100 && 'exact', sum !== 0 && sum !== 100 && 'off')}>
        {describeSum(sum)}
      </p>
    </div>
  );
}

function describeSum(sum: number): string {
  if (sum === 0) return t('diagnosis.shares.none');
  if (sum === 100) return t('diagnosis.shares.exact');
  return sum < 100
    ? t('diagnosis.shares.under', { sum, rest: 100 - sum })
    : t('diagnosis.shares.over', { sum, rest: sum - 100 });
}
