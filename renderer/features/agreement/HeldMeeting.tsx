import { X } from 'lucide-react';
import { onDay, UNKNOWN_DATE } from '../../../shared/time';
import { Cadence } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { repeatsText } from '../../state/repeats-text';
import { DateField } from '../../ui/DateField';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { TimeField } from '../../ui/TimeField';
import styles from './Cadences.module.css';
import { MetricPick } from './MetricPick';

export interface HeldMeetingProps {
  readonly cadence: Cadence;
  /** What it is called, also while it has no name. */
  readonly name: string;
  readonly onEdit: (fields: Partial<Omit<Cadence, 'id' | 'included'>>) => void;
  readonly onRemove: () => void;
}

/** Everything about one meeting that is held. */
export function HeldMeeting({ cadence, name, onEdit, onRemove }: HeldMeetingProps) {
  const { firstOn } = cadence;
  return (
    <div className={styles['held']}>
      <div className={styles['name']}>
        <TextField
          label={t('cadences.name')}
          hideLabel
          placeholder={t('cadences.name')}
          value={cadence.name}
          onCommit={(text) => onEdit({ name: text })}
        />
        <IconButton
          size="small"
          label={t('cadences.remove', { name })}
          icon={<X size={16} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      <Select
        label={t('cadences.every')}
        value={cadence.every}
        options={EVERY}
        onChange={(every) => onEdit({ every })}
      />
      <DateField
        label={t('cadences.firstOn')}
        allowPrecision={false}
        value={firstOn === null ? UNKNOWN_DATE : onDay(firstOn)}
        onCommit={(date) => onEdit({ firstOn: date.precision === 'day' ? date.date : null })}
      />
      <TimeField label={t('cadences.at')} value={cadence.at} onCommit={(at) => onEdit({ at })} />
      <NumberField
        label={t('cadences.minutes')}
        max={1440}
        value={cadence.minutes}
        onCommit={(minutes) => onEdit({ minutes })}
      />
      {firstOn === null ? null : <p className={styles['repeats']}>{repeatsText(cadence)}</p>}
      <div className={styles['half']}>
        <TextArea label={t('cadences.who')} rows={1} value={cadence.who} onCommit={(who) => onEdit({ who })} />
      </div>
      <div className={styles['half']}>
        <MetricPick name={name} value={cadence.metrics} onChange={(metrics) => onEdit({ metrics: [...metrics] })} />
      </div>
      <div className={styles['whole']}>
        <TextArea
          label={t('cadences.agenda')}
          rows={1}
          value={cadence.agenda}
          onCommit={(agenda) => onEdit({ agenda })}
        />
      </div>
    </div>
  );
}

const EVERY = Cadence.shape.every.options.map((id) => ({ id, label: t(`cadences.every.${id}`) }));
