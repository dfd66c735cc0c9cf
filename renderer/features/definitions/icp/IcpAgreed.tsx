import { editDefinition } from '../../../../shared/commands/definitions';
import { icpSentence } from '../../../../shared/definitions/icp-sentence';
import { DefinitionId } from '../../../../shared/ids';
import type { IcpText } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Quote } from '../../../ui/Quote';
import styles from './Icp.module.css';

/** The agreed fields as one text, and the way of that text into the definition that the agreement quotes. */
export function IcpAgreed({ agreed }: { readonly agreed: IcpText }) {
  const dispatch = useDispatch();
  const replace = useRemoval();
  const term = useWorkshop((workshop) => workshop.definitions.terms.byId[ICP_TERM]);
  const sentence = icpSentence(agreed);
  if (sentence === '' || !term) return null;
  const take = () => {
    const command = editDefinition(ICP_TERM, { agreed: sentence });
    if (term.agreed.trim() === '') dispatch(command);
    else replace(command, t('definitions.from.replaced'));
  };
  return (
    <section className={styles['agreed']} aria-label={t('icp.sentence')}>
      <h3>{t('icp.sentence')}</h3>
      <Quote>{sentence}</Quote>
      {term.agreed === sentence ? (
        <p className={styles['nothing']}>{t('icp.sentence.there', { term: term.term })}</p>
      ) : (
        <div>
          <Button onPress={take}>{t('icp.sentence.take', { term: term.term })}</Button>
        </div>
      )}
    </section>
  );
}

const ICP_TERM = DefinitionId.parse('DF9');
