import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Signer } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import styles from './SignersSection.module.css';

export interface SignerRowProps {
  readonly signer: Signer;
  readonly onEdit: (fields: Partial<Omit<Signer, 'id'>>) => void;
  readonly onRemove: () => void;
}

/** One signer: a name, offered from the people in the room, and a role that comes with it. */
export function SignerRow({ signer, onEdit, onRemove }: SignerRowProps) {
  const table = useWorkshop((workshop) => workshop.setup.participants);
  const people = useMemo(
    () => list(table).filter(({ name, side }) => name.trim() !== '' && (side === signer.side || side === 'leader')),
    [table, signer.side],
  );
  const name = signer.name.trim() || t('exporting.signer.unnamed');
  const rename = (text: string) => {
    const role = people.find((person) => person.name === text)?.role ?? '';
    onEdit(signer.role === '' && role !== '' ? { name: text, role } : { name: text });
  };
  return (
    <div className={styles['signer']}>
      <TextField
        label={t('exporting.signer.nameOf', { side: t(`ui.side.${signer.side}`) })}
        hideLabel
        placeholder={t('exporting.signer.name')}
        value={signer.name}
        suggestions={people.map((person) => person.name)}
        onCommit={rename}
      />
      <TextField
        label={t('exporting.signer.roleOf', { name })}
        hideLabel
        placeholder={t('exporting.signer.role')}
        value={signer.role}
        onCommit={(role) => onEdit({ role })}
      />
      <IconButton
        label={t('exporting.signer.remove', { name })}
        icon={<X size={16} aria-hidden />}
        onPress={onRemove}
      />
    </div>
  );
}
