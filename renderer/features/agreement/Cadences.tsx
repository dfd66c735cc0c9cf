import { useMemo } from 'react';
import { editCadence, includeCadence } from '../../../shared/commands/cadences';
import { Cadence } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Checkbox } from '../../ui/Checkbox';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './Cadences.module.css';

/** The meetings that keep the agreement in use: which are held, by whom, how often, and which number they read. */
export function Cadences() {
  const table = useWorkshop((workshop) => workshop.agreement.cadences);
  const cadences = useMemo(() => list(table), [table]);
  return (
    <Section title={t('cadences.title')} description={t('cadences.hint')}>
      <ul className={styles['cadences']} data-ref="cadences">
        {cadences.map((cadence) => (
          <li key={cadence.id} data-ref={cadence.id} className={styles['cadence']} data-included={cadence.included}>
            <Held cadence={cadence} />
            {cadence.included ? <Details cadence={cadence} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Held({ cadence: { id, name, every, included } }: { readonly cadence: Cadence }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['held']}>
      <Checkbox isSelected={included} onChange={(held) => dispatch(includeCadence(id, held))}>
        {name}
      </Checkbox>
      {included ? null : (
        <span className={styles['every']}>
          {t('cadences.every')} {t(`cadences.every.${every}`)}
        </span>
      )}
    </div>
  );
}

function Details({ cadence }: { readonly cadence: Cadence }) {
  const dispatch = useDispatch();
  const edit = (fields: Partial<Omit<Cadence, 'id' | 'included'>>) => dispatch(editCadence(cadence.id, fields));
  return (
    <div className={styles['details']}>
      <TextField label={t('cadences.name')} value={cadence.name} onCommit={(name) => edit({ name })} />
      <Select label={t('cadences.every')} value={cadence.every} options={EVERY} onChange={(every) => edit({ every })} />
      <NumberField label={t('cadences.minutes')} max={1440} value={cadence.minutes} onCommit={(minutes) => edit({ minutes })} />
      <TextField label={t('cadences.who')} value={cadence.who} onCommit={(who) => edit({ who })} />
      <div className={styles['whole']}>
        <TextField label={t('cadences.metric')} value={cadence.metric} onCommit={(metric) => edit({ metric })} />
      </div>
      <div className={styles['whole']}>
        <TextArea label={t('cadences.agenda')} rows={1} value={cadence.agenda} onCommit={(agenda) => edit({ agenda })} />
      </div>
    </div>
  );
}

const EVERY = Cadence.shape.every.options.map((id) => ({ id, label: t(`cadences.every.${id}`) }));
