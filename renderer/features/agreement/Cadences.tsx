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
          <Meeting key={cadence.id} cadence={cadence} />
        ))}
      </ul>
    </Section>
  );
}

function Meeting({ cadence }: { readonly cadence: Cadence }) {
  const { id, name, every, included } = cadence;
  const dispatch = useDispatch();
  return (
    <li data-ref={id} className={styles['meeting']}>
      <div className={styles['box']}>
        <Checkbox
          aria-label={t('cadences.include', { name })}
          isSelected={included}
          onChange={(held) => dispatch(includeCadence(id, held))}
        />
      </div>
      {included ? (
        <HeldMeeting cadence={cadence} />
      ) : (
        <div className={styles['dropped']}>
          <span>{name}</span>
          <span>
            {t('cadences.every')} {t(`cadences.every.${every}`)}
          </span>
        </div>
      )}
    </li>
  );
}

function HeldMeeting({ cadence }: { readonly cadence: Cadence }) {
  const dispatch = useDispatch();
  const { name } = cadence;
  const edit = (fields: Partial<Omit<Cadence, 'id' | 'included'>>) => dispatch(editCadence(cadence.id, fields));
  return (
    <div className={styles['held']}>
      <div className={styles['name']}>
        <TextField label={t('cadences.name')} hideLabel value={name} onCommit={(text) => edit({ name: text })} />
      </div>
      <Select label={t('cadences.every')} value={cadence.every} options={EVERY} onChange={(every) => edit({ every })} />
      <NumberField
        label={t('cadences.minutes')}
        max={1440}
        value={cadence.minutes}
        onCommit={(minutes) => edit({ minutes })}
      />
      <TextArea label={t('cadences.who')} rows={1} value={cadence.who} onCommit={(who) => edit({ who })} />
      <TextArea label={t('cadences.metric')} rows={1} value={cadence.metric} onCommit={(metric) => edit({ metric })} />
      <div className={styles['whole']}>
        <TextArea
          label={t('cadences.agenda')}
          rows={1}
          value={cadence.agenda}
          onCommit={(agenda) => edit({ agenda })}
        />
      </div>
    </div>
  );
}

const EVERY = Cadence.shape.every.options.map((id) => ({ id, label: t(`cadences.every.${id}`) }));
