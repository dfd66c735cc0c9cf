import { Meter as AriaMeter, Label } from 'react-aria-components';
import { cx } from './cx';
import styles from './Meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly tone?: 'accent' | 'good' | 'attention' | 'danger' | 'marketing' | 'sales' | 'both' | undefined;
  /** The value in words, such as "6 of 8 wins"; the default is "6 of 8". */
  readonly valueText?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

export function Meter({ label, value, max, tone = 'accent', valueText, hideLabel = false }: MeterProps) {
  const words = valueText ?? `${value} / ${max}`;
  return (
    <AriaMeter
      className={cx(styles, 'meter')}
      value={value}
      maxValue={max}
      valueLabel={words}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {({ percentage }) => (
        <>
          <div className={cx(styles, 'words')}>
            {hideLabel ? null : <Label>{label}</Label>}
            <span className={cx(styles, 'value')}>{words}</span>
          </div>
          <div className={cx(styles, 'track')}>
            <div className={cx(styles, 'bar', tone)} style={{ inlineSize: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaMeter>
  );
}
