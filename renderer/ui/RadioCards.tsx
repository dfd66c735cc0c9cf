import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import styles from './RadioCards.module.css';

export interface RadioCard<K extends string> {
  readonly id: K;
  readonly title: string;
  readonly description: string;
}

export interface RadioCardsProps<K extends string> {
  readonly label: string;
  readonly value: K | null;
  readonly options: readonly RadioCard<K>[];
  readonly onChange: (value: K) => void;
  readonly hideLabel?: boolean | undefined;
}

export function RadioCards<K extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
}: RadioCardsProps<K>) {
  return (
    <RadioGroup
      className={cx(field, 'field')}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel>{label}</FieldLabel>}
      <div className={cx(styles, 'cards')}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles, 'card')}>
            <span className={cx(styles, 'dot')} aria-hidden />
            <span className={cx(styles, 'words')}>
              <span className={cx(styles, 'title')}>{option.title}</span>
              <span className={cx(styles, 'description')}>{option.description}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
