import { useMemo } from 'react';
import { editJourney, type JourneyFields } from '../../../shared/commands/journeys';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { DateField } from '../../ui/DateField';
import { MoneyField } from '../../ui/MoneyField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './DealStrip.module.css';

/** The header of the deal, edited in place. A new win begins with its client. */
export function DealStrip({ journey }: { readonly journey: Journey }) {
  const dispatch = useDispatch();
  const near = useNear('past');
  const currency = useWorkshop((workshop) => workshop.setup.currency);
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const known = useMemo(() => namesOf(list(journeys)), [journeys]);
  const edit = (fields: Partial<JourneyFields>) => dispatch(editJourney(journey.id, fields));
  const { client, size, source, closedOn, value, outcome, owners } = journey;
  return (
    <div className={styles['deal']} role="group" aria-label={t('journeys.deal')}>
      <TextField
        label={t('journeys.client')}
        value={client}
        autoFocus={client === ''}
        onCommit={(text) => edit({ client: text })}
      />
      <TextField
        label={t('journeys.size')}
        value={size}
        placeholder={t('journeys.size.example')}
        suggestions={known.sizes}
        onCommit={(text) => edit({ size: text })}
      />
      <TextField
        label={t('journeys.source')}
        value={source}
        placeholder={t('journeys.source.example')}
        suggestions={known.sources}
        onCommit={(text) => edit({ source: text })}
      />
      <Select
        label={t('journeys.outcome')}
        value={outcome}
        options={OUTCOMES}
        onChange={(next) => edit({ outcome: next })}
      />
      <div className={styles['date']} data-ref="closed-on">
        <DateField
          label={t(`journeys.closedOn.${outcome}`)}
          value={closedOn}
          near={near}
          onCommit={(date) => edit({ closedOn: date })}
        />
      </div>
      <MoneyField
        label={t('journeys.value')}
        value={value}
        currency={currency}
        onCommit={(money) => edit({ value: money })}
      />
      <TextField
        label={t('journeys.owners')}
        value={owners}
        placeholder={t('journeys.owners.example')}
        onCommit={(text) => edit({ owners: text })}
      />
    </div>
  );
}

const OUTCOMES = [
  { id: 'won', label: t('journeys.outcome.won') },
  { id: 'lost', label: t('journeys.outcome.lost') },
] as const;

function namesOf(journeys: readonly Journey[]) {
  const distinct = (names: readonly string[]) => [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  return { sizes: distinct(journeys.map(({ size }) => size)), sources: distinct(journeys.map(({ source }) => source)) };
}
