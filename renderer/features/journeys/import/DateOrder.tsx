import type { DateSurvey, DayOrder } from '../../../../shared/import/dates';
import { type DateField, needsOrder } from '../../../../shared/import/setup';
import { formatDate } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import { RadioCards } from '../../../ui/RadioCards';
import styles from './DateOrder.module.css';

export interface DateOrderProps {
  readonly field: DateField;
  readonly survey: DateSurvey;
  readonly order: DayOrder | null;
  readonly onChange: (order: DayOrder) => void;
}

/** How the dates of a column are read: told where they settle it themselves, asked with both readings where they do not. */
export function DateOrder({ field, survey, order, onChange }: DateOrderProps) {
  const name = t(`journeyImport.field.${field}`);
  if (needsOrder(survey)) {
    const examples = (reading: 'dayFirst' | 'monthFirst') =>
      survey.examples
        .map((each) => t('journeyImport.order.example', { text: each.text, date: formatDate(each[reading], '') }))
        .join(' · ');
    return (
      <Callout tone="attention" title={t('journeyImport.order.ask', { field: name })}>
        <p className={styles['why']}>
          {t(survey.kind === 'ask' ? 'journeyImport.order.why' : 'journeyImport.order.torn')}
        </p>
        <RadioCards
          label={t('journeyImport.order.ask', { field: name })}
          hideLabel
          value={order}
          options={[
            { id: 'day-first', title: t('journeyImport.order.day-first'), description: examples('dayFirst') },
            { id: 'month-first', title: t('journeyImport.order.month-first'), description: examples('monthFirst') },
          ]}
          onChange={onChange}
        />
      </Callout>
    );
  }
  if (survey.kind === 'plain') return null;
  return (
    <p className={styles['settled']}>
      {t(`journeyImport.order.settled.${survey.order}`, { field: name, because: survey.because })}
    </p>
  );
}
