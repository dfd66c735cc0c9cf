import { useRef } from 'react';
import { editDefinition } from '../../../../shared/commands/definitions';
import { criteriaSentence } from '../../../../shared/definitions/criteria-words';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import styles from './CriteriaPanel.module.css';

/** The criteria as a sentence that moves with them and can become the agreed text. */
export function CriteriaSentence({ term: { id, criteria, agreed } }: { readonly term: Definition }) {
  const place = useRef<HTMLDivElement>(null);
  const dispatch = useDispatch();
  const replace = useRemoval();
  const sentence = criteriaSentence(criteria);
  if (sentence === '') return null;
  const adopt = (): void => {
    const command = editDefinition(id, { agreed: sentence });
    if (agreed.trim() === '') dispatch(command);
    else replace(command, t('criteria.sentence.replaced'));
    // The button goes with the press.
    place.current?.focus();
  };
  const isAgreed = agreed.trim() === sentence;
  return (
    <div ref={place} tabIndex={-1} className={styles['sentence']} data-agreed={isAgreed}>
      <h5>{t('criteria.sentence')}</h5>
      <p className={styles['words']}>{sentence}</p>
      <div className={styles['row']} aria-live="polite">
        {isAgreed ? (
          <span className={styles['quiet']}>{t('criteria.sentence.used')}</span>
        ) : (
          <Button size="small" onPress={adopt}>
            {t('criteria.sentence.use')}
          </Button>
        )}
      </div>
    </div>
  );
}
