import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addCadence, editCadence, includeCadence, removeCadence } from '../../../shared/commands/cadences';
import type { CadenceId } from '../../../shared/ids';
import type { Cadence } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { HeldMeeting } from './HeldMeeting';
import styles from './Cadences.module.css';
import { SaveCalendar } from './SaveCalendar';

/** The meetings that keep the agreement in use: which are held, by whom, how often, from when on, and which numbers they read. */
export function Cadences() {
  const table = useWorkshop((workshop) => workshop.agreement.cadences);
  const cadences = useMemo(() => list(table), [table]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const add = () => {
    const id = newId<CadenceId>();
    dispatch(addCadence({ id, ...NEW_MEETING, metrics: [] }));
    focusRow(id);
  };
  const removeOne = (cadence: Cadence) => {
    const next = neighbourOf(
      cadences.map(({ id }) => id),
      cadence.id,
    );
    remove(removeCadence(cadence.id), t('cadences.removed', { name: nameOf(cadence) }));
    focusRow(next ?? 'add-meeting');
  };
  return (
    <Section place="reviews" title={t('cadences.title')} description={t('cadences.hint')}>
      <div ref={rows} className={styles['all']}>
        <ul className={styles['cadences']} data-ref="cadences">
          {cadences.map((cadence) => (
            <Meeting key={cadence.id} cadence={cadence} onRemove={() => removeOne(cadence)} />
          ))}
        </ul>
        <div className={styles['foot']} data-ref="add-meeting">
          <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('cadences.add')}
          </Button>
          <SaveCalendar />
        </div>
      </div>
    </Section>
  );
}

interface MeetingProps {
  readonly cadence: Cadence;
  readonly onRemove: () => void;
}

function Meeting({ cadence, onRemove }: MeetingProps) {
  const { id, every, included } = cadence;
  const dispatch = useDispatch();
  const name = nameOf(cadence);
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
        <HeldMeeting
          cadence={cadence}
          name={name}
          onEdit={(fields) => dispatch(editCadence(id, fields))}
          onRemove={onRemove}
        />
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

const nameOf = ({ name }: Cadence): string => name.trim() || t('cadences.unnamed');

const NEW_MEETING = {
  name: '',
  every: 'month',
  who: '',
  minutes: 60,
  agenda: '',
  firstOn: null,
  at: '',
  included: true,
} as const;
