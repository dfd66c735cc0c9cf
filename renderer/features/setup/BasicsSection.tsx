import { renameWorkshop, setClient, setCurrency, setWorkshopDate } from '../../../shared/commands/setup';
import type { Currency } from '../../../shared/money';
import { LOCALE, t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { DateField } from '../../ui/DateField';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './BasicsSection.module.css';

export function BasicsSection() {
  const dispatch = useDispatch();
  const near = useNear('next');
  const { client, title, date, currency } = useWorkshop((workshop) => workshop.setup);
  return (
    <Section title={t('setup.basics')}>
      <div className={styles['fields']}>
        <div data-ref="client">
          <TextField
            label={t('setup.client')}
            description={t('setup.client.hint')}
            value={client}
            onCommit={(text) => dispatch(setClient(text))}
          />
        </div>
        <div data-ref="title">
          <TextField label={t('setup.title')} value={title} onCommit={(text) => dispatch(renameWorkshop(text))} />
        </div>
        <div data-ref="date">
          <DateField
            label={t('setup.date')}
            allowPrecision={false}
            value={date}
            near={near}
            onCommit={(next) => dispatch(setWorkshopDate(next))}
          />
        </div>
        <Select
          label={t('setup.currency')}
          description={t('setup.currency.hint')}
          value={currency}
          options={currenciesWith(currency)}
          onChange={(next) => dispatch(setCurrency(next))}
        />
      </div>
    </Section>
  );
}

/** The currencies to choose from; the workshop's own is always among them. */
function currenciesWith(current: Currency) {
  const codes = COMMON_CURRENCIES.includes(current) ? COMMON_CURRENCIES : [current, ...COMMON_CURRENCIES];
  return codes.map((code) => ({ id: code, label: t('setup.currency.option', { code, name: names.of(code) ?? code }) }));
}

const COMMON_CURRENCIES: readonly Currency[] = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'INR',
  'JPY',
  'CNY',
  'HKD',
  'SGD',
  'KRW',
  'AED',
  'ILS',
  'ZAR',
  'BRL',
  'MXN',
  'TRY',
];

const names = new Intl.DisplayNames(LOCALE, { type: 'currency' });
