import type { Clause, ClauseReason } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { TextButton } from '../../ui/TextButton';
import styles from './WhyClause.module.css';

/** What a clause was made from; each reason leads back to where it was found. */
export function WhyClause({ clause }: { readonly clause: Clause }) {
  const fromLibrary = (reason: ClauseReason): boolean => reason.stage === 'agree' && reason.ref === clause.kind;
  const found = clause.reasons.filter((reason) => !fromLibrary(reason));
  return (
    <details className={styles['why']}>
      <summary>{t('clause.why')}</summary>
      {clause.reasons.length === 0 ? <p>{t('clause.why.none')}</p> : null}
      {clause.reasons.filter(fromLibrary).map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {found.length > 0 ? (
        <ul className={styles['reasons']}>
          {found.map((reason) => (
            <Reason key={`${reason.stage} ${reason.ref} ${reason.text}`} reason={reason} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Reason({ reason: { stage, ref, text } }: { readonly reason: ClauseReason }) {
  const navigate = useNavigate();
  return (
    <li>
      <span>{text}</span> <TextButton onPress={() => navigate({ stage, ref })}>{t(`stages.${stage}.name`)}</TextButton>
    </li>
  );
}
