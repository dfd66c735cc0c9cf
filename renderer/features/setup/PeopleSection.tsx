import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { addParticipant, editParticipant, removeParticipant } from '../../../shared/commands/participants';
import type { ParticipantId } from '../../../shared/ids';
import { type Participant, ParticipantSide } from '../../../shared/workshop/schema/setup';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Section } from '../../ui/Section';
import { SideMark } from '../../ui/SideMark';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import styles from './PeopleSection.module.css';
import { PersonRow } from './PersonRow';

/** Everybody in the room, grouped by where they stand. */
export function PeopleSection() {
  const participants = useWorkshop((workshop) => workshop.setup.participants);
  const people = useMemo(() => list(participants), [participants]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = (side: ParticipantSide) => {
    const id = newId<ParticipantId>();
    dispatch(addParticipant({ id, name: '', role: '', side }));
    focusRow(id);
  };
  const removePerson = ({ id, name, side }: Participant) => {
    const group = people.filter((person) => person.side === side).map((person) => person.id);
    remove(removeParticipant(id), t('setup.person.removed', { name: name.trim() || t('setup.person.unnamed') }));
    focusRow(neighbourOf(group, id) ?? `add-${side}`);
  };
  const edit = (person: Participant, fields: Partial<Participant>) => {
    dispatch(editParticipant(person.id, fields));
    if (fields.side) focusRow(person.id);
  };

  return (
    <Section title={t('setup.people')} description={t('setup.people.hint')}>
      <div ref={rows} className={styles['groups']}>
        {ParticipantSide.options.map((side) => (
          <Group
            key={side}
            side={side}
            people={people.filter((person) => person.side === side)}
            onAdd={() => add(side)}
            onEdit={edit}
            onRemove={removePerson}
          />
        ))}
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly side: ParticipantSide;
  readonly people: readonly Participant[];
  readonly onAdd: () => void;
  readonly onEdit: (person: Participant, fields: Partial<Participant>) => void;
  readonly onRemove: (person: Participant) => void;
}

function Group({ side, people, onAdd, onEdit, onRemove }: GroupProps) {
  return (
    <Panel title={<SideMark side={side} />} actions={<Count people={people} />}>
      {people.length === 0 ? <p className={styles['teach']}>{t(`setup.people.${side}`)}</p> : null}
      <ul className={styles['people']}>
        {people.map((person) => (
          <li key={person.id} data-ref={person.id}>
            <PersonRow person={person} onEdit={(fields) => onEdit(person, fields)} onRemove={() => onRemove(person)} />
          </li>
        ))}
      </ul>
      <div data-ref={`add-${side}`}>
        <Button size="small" icon={<UserPlus size={16} aria-hidden />} onPress={onAdd}>
          {t(`setup.people.add.${side}`)}
        </Button>
      </div>
    </Panel>
  );
}

function Count({ people }: { readonly people: readonly Participant[] }) {
  return people.length > 0 ? (
    <span className={styles['count']}>{t('setup.people.count', { n: people.length })}</span>
  ) : null;
}
