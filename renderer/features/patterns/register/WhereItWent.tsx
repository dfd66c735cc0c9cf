import { clauseIdFrom } from '../../../../shared/agreement/assemble';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { type MessageKey, t } from '../../../i18n/i18n';
import { type Target, useNavigate } from '../../../state/navigation-context';
import { useWorkshop } from '../../../state/session-context';
import { TextButton } from '../../../ui/TextButton';
import styles from './WhereItWent.module.css';

/** What has become of a disconnect by now, with the way to it. */
export function WhereItWent({ disconnect }: { readonly disconnect: Disconnect }) {
  const navigate = useNavigate();
  const agreement = useWorkshop((workshop) => workshop.agreement);
  const { says, link, target } = outcomeOf(disconnect, agreement);
  return (
    <p className={styles['went']}>
      {t(says)} {link && target ? <TextButton onPress={() => navigate(target)}>{t(link)}</TextButton> : null}
    </p>
  );
}

interface Outcome {
  readonly says: MessageKey;
  readonly link?: MessageKey;
  readonly target?: Target;
}

function outcomeOf({ id, text, destination }: Disconnect, agreement: Workshop['agreement']): Outcome {
  if (destination === null) return { says: 'register.went.open' };
  if (text.trim() === '') return { says: 'register.went.unsaid' };
  switch (destination) {
    case 'definition':
      return {
        says: 'register.went.definition',
        link: 'register.went.definition.link',
        target: { stage: 'define', ref: id },
      };
    case 'clause':
      return clauseOutcome(id, agreement);
    case 'action':
      return { says: 'register.went.action' };
    case 'parked':
      return { says: 'register.went.parked' };
  }
}

function clauseOutcome(id: Disconnect['id'], { clauses }: Workshop['agreement']): Outcome {
  const ref = clauseIdFrom(id);
  const clause = clauses.byId[ref];
  if (clause?.included) {
    return { says: 'register.went.clause', link: 'register.went.clause.link', target: { stage: 'agree', ref } };
  }
  const toAgreement = { link: 'register.went.clause.agree', target: { stage: 'agree' } } as const;
  if (clause) return { says: 'register.went.clause.aside', ...toAgreement };
  if (clauses.order.length === 0) return { says: 'register.went.clause.later', ...toAgreement };
  return {
    says: 'register.went.clause.waits',
    link: 'register.went.clause.agree',
    target: { stage: 'agree', ref: 'updates' },
  };
}
