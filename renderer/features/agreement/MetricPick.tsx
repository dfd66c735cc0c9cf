import { useMemo, useState } from 'react';
import type { MetricId } from '../../../shared/ids';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { PopoverButton } from '../../ui/PopoverButton';
import styles from './MetricPick.module.css';

export interface MetricPickProps {
  /** What reads them. */
  readonly name: string;
  readonly value: readonly MetricId[];
  readonly onChange: (value: readonly MetricId[]) => void;
}

/** The numbers that a meeting reads, picked from the metric sheet. */
export function MetricPick({ name, value, onChange }: MetricPickProps) {
  const sheet = useWorkshop((workshop) => workshop.metrics.sheet);
  const options = useMemo(() => list(sheet).map((metric) => ({ id: metric.id, label: metric.name })), [sheet]);
  const [isOpen, setOpen] = useState(false);
  const names = options.filter(({ id }) => value.includes(id)).map(({ label }) => label);
  const label = t('cadences.metrics.chooseFor', { name });
  return (
    <div>
      <p>{t('cadences.metrics')}</p>
      <div className={styles['pick']}>
        <span className={names.length === 0 ? styles['none'] : styles['names']}>
          {names.join('; ') || t('cadences.metrics.none')}
        </span>
        <PopoverButton label={label} trigger={t('cadences.metrics.choose')} isOpen={isOpen} onOpenChange={setOpen}>
          <div className={styles['options']}>
            <CheckboxGroup label={label} hideLabel value={value} options={options} onChange={onChange} />
          </div>
        </PopoverButton>
      </div>
    </div>
  );
}
