import { editAgreement } from '../../../shared/commands/agreement';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './tables.module.css';

/** The named people without whom the agreement would be nobody's. */
export function Keepers() {
  return (
    <Section place="people" title={t('people.title')} description={t('people.hint')}>
      <div className={styles['keepers']}>
        <Keeper role="alignmentOwner" place="alignment-owner" />
        <Keeper role="arbiter" place="arbiter" />
        <Keeper role="definitionChanger" place="definition-changer" />
      </div>
    </Section>
  );
}

interface KeeperProps {
  readonly role: 'alignmentOwner' | 'arbiter' | 'definitionChanger';
  readonly place: string;
}

function Keeper({ role, place }: KeeperProps) {
  const dispatch = useDispatch();
  const people = usePeople();
  const name = useWorkshop((workshop) => workshop.agreement[role]);
  return (
    <div data-ref={place}>
      <TextField
        label={t(`people.${role}`)}
        description={t(`people.${role}.hint`)}
        suggestions={people}
        value={name}
        onCommit={(text) => dispatch(editAgreement({ [role]: text }))}
      />
    </div>
  );
}
