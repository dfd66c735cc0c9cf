import { X } from 'lucide-react';
import { type Participant, ParticipantSide } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './PeopleSection.module.css';

export interface PersonRowProps {
  readonly person: Participant;
  readonly onEdit: (fields: Partial<Participant>) => void;
  readonly onRemove: () => void;
}

/** One person: name, role, side. */
export function PersonRow({ person, onEdit, onRemove }: PersonRowProps) {
  const name = person.name.trim() || t('setup.person.unnamed');
  return (
    <div className={styles['person']}>
      <TextField
        label={t('setup.person.nameOf', { side: t(`ui.side.${person.side}`) })}
        hideLabel
        placeholder={t('setup.person.name')}
        value={person.name}
        onCommit={(text) => onEdit({ name: text })}
      />
      <TextField
        label={t('setup.person.roleOf', { name })}
        hideLabel
        placeholder={t('setup.person.role')}
        value={person.role}
        onCommit={(role) => onEdit({ role })}
      />
      <Select
        label={t('setup.person.sideOf', { name })}
        hideLabel
        value={person.side}
        options={SIDES}
        onChange={(side) => onEdit({ side })}
      />
      <IconButton label={t('setup.person.remove', { name })} icon={<X size={16} aria-hidden />} onPress={onRemove} />
    </div>
  );
}

const SIDES = ParticipantSide.options.map((id) => ({ id, label: t(`ui.side.${id}`) }));
