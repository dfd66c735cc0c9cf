import { useCallback, useState } from 'react';
import type { Redaction } from '../../../../shared/redaction/kinds';
import type { NameLike } from '../../../../shared/redaction/still-there';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { documents } from '../../../state/documents';
import { useMade } from '../../../state/use-made';
import { Disclosure } from '../../../ui/Disclosure';
import { TextField } from '../../../ui/TextField';
import styles from './RedactionPreview.module.css';

export interface RedactedWordsProps {
  readonly workshop: Workshop;
  readonly what: ReadonlySet<Redaction>;
  /** Words in the copy that look like names. */
  readonly nameLike: readonly NameLike[];
}

/** What still stands in the copy: looked for by a word, and the words in it that look like names. */
export function RedactedWords({ workshop, what, nameLike }: RedactedWordsProps) {
  const [sought, setSought] = useState('');
  const search = useSearch(workshop, what, sought);
  return (
    <>
      <TextField
        label={t('redaction.search')}
        description={t('redaction.search.hint')}
        value={sought}
        onCommit={(text) => setSought(text.trim())}
      />
      <div role="status" className={styles['found']}>
        {search === null ? null : search.count === 0 ? (
          <p>{t('redaction.search.none', { text: search.text })}</p>
        ) : (
          <>
            <p>{t('redaction.search.found', { text: search.text, n: search.count })}</p>
            <ul className={styles['places']}>
              {search.first.map(({ before, match, after }, index) => (
                <li key={index} dir="auto">
                  {before}
                  <mark className={styles['match']}>{match}</mark>
                  {after}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {nameLike.length === 0 ? null : (
        <Disclosure title={t('redaction.left', { n: nameLike.length })}>
          <p className={styles['quiet']}>{t('redaction.left.hint')}</p>
          <ul className={styles['left']}>
            {nameLike.map(({ text, count }) => (
              <li key={text}>
                <bdi>{text}</bdi> <span className={styles['quiet']}>{count}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function useSearch(workshop: Workshop, what: ReadonlySet<Redaction>, text: string) {
  const make = useCallback(
    async (signal: AbortSignal) => ({ text, ...(await documents.make('sought', workshop, { what, text }, signal)) }),
    [workshop, what, text],
  );
  return useMade(text === '' ? null : make);
}
