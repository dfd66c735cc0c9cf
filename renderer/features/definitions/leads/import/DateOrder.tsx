import type { DateSurvey, DayOrder } from '../../../../../shared/import/dates';
import { formatDate } from '../../../../../shared/time';
import { t } from '../../../../i18n/i18n';
import { Callout } from '../../../../ui/Callout';
import { RadioCards } from '../../../../ui/RadioCards';
import styles from './ImportLeads.module.css';

export interface DateOrderProps {
  readonly survey: Extract<DateSurvey, { readonly examples: unknown }>;
  readonly order: DayOrder | null;
  readonly onChange: (order: DayOrder) => void;
}

/** Dates of two readings are asked about, with both readings of the first ones. */
export function DateOrder({ survey, order, onChange }: DateOrderProps) {
  const examples = (reading: 'dayFirst' | 'monthFirst') =>
    survey.examples
      .map((each) => t('leadImport.order.example', { text: each.text, date: formatDate(each[reading], '') }))
      .join(' · ');
  return (
    <Callout tone="attention" title={t('leadImport.order.ask')}>
      <p className={styles['why']}>{t(survey.kind === 'ask' ? 'leadImport.order.why' : 'leadImport.order.torn')}</p>
      <RadioCards
        label={t('leadImport.order.ask')}
        hideLabel
        value={order}
        options={[
          { id: 'day-first', title: t('leadImport.order.day-first'), description: examples('dayFirst') },
          { id: 'month-first', title: t('leadImport.order.month-first'), description: examples('monthFirst') },
        ]}
        onChange={onChange}
      />
    </Callout>
  );
}
