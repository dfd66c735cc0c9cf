import { definitions as library } from '../../../shared/content/definitions';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import styles from './TermIntro.module.css';

/** A term with what to ask about it, and how an answer may read. */
export function TermIntro({ term }: { readonly term: Definition }) {
  const example = library.find(({ id }) => id === term.id)?.example;
  return (
    <div className={styles['intro']}>
      <h3>{term.term}</h3>
      <p className={styles['prompt']}>{term.prompt}</p>
      {example ? (
        <p className={styles['example']}>
          <span>{t('definitions.example')}</span> {example}
        </p>
      ) : null}
    </div>
  );
}
