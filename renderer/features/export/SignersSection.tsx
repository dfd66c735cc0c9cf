import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { addSigner, editSigner, removeSigner } from '../../../shared/commands/signers';
import type { SignerId } from '../../../shared/ids';
import { type Side, SIDES } from '../../../shared/side';
import type { Signer } from '../../../shared/workshop/schema/agreement';
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
import { SignerRow } from './SignerRow';
import styles from './SignersSection.module.css';

/** Who signs, for each side. */
export function SignersSection() {
  const table = useWorkshop((workshop) => workshop.agreement.signers);
  const signers = useMemo(() => list(table), [table]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = (side: Side) => {
    const id = newId<SignerId>();
    dispatch(addSigner({ id, name: '', role: '', side }));
    focusRow(id);
  };
  const removeOne = ({ id, name, side }: Signer) => {
    const group = signers.filter((signer) => signer.side === side).map((signer) => signer.id);
    remove(removeSigner(id), t('exporting.signer.removed', { name: name.trim() || t('exporting.signer.unnamed') }));
    focusRow(neighbourOf(group, id) ?? `signers-${side}`);
  };

  return (
    <Section title={t('exporting.signers')} description={t('exporting.signers.hint')}>
      <div ref={rows} className={styles['sides']}>
        {SIDES.map((side) => (
          <Group
            key={side}
            side={side}
            signers={signers.filter((signer) => signer.side === side)}
            onAdd={() => add(side)}
            onEdit={({ id }, fields) => dispatch(editSigner(id, fields))}
            onRemove={removeOne}
          />
        ))}
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly side: Side;
  readonly signers: readonly Signer[];
  readonly onAdd: () => void;
  readonly onEdit: (signer: Signer, fields: Partial<Omit<Signer, 'id'>>) => void;
  readonly onRemove: (signer: Signer) => void;
}

function Group({ side, signers, onAdd, onEdit, onRemove }: GroupProps) {
  return (
    <Panel title={<SideMark side={side} />}>
      {signers.length === 0 ? <p className={styles['teach']}>{t(`exporting.signers.${side}`)}</p> : null}
      <ul className={styles['signers']}>
        {signers.map((signer) => (
          <li key={signer.id} data-ref={signer.id}>
            <SignerRow signer={signer} onEdit={(fields) => onEdit(signer, fields)} onRemove={() => onRemove(signer)} />
          </li>
        ))}
      </ul>
      <div data-ref={`signers-${side}`}>
        <Button size="small" icon={<UserPlus size={16} aria-hidden />} onPress={onAdd}>
          {t(`exporting.signers.add.${side}`)}
        </Button>
      </div>
    </Panel>
  );
}
