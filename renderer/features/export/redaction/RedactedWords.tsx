import { useMemo, useState } from 'react';
import { findStillThere, textsOf, wordsLikeNames } from '../../../../shared/redaction/still-there';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { Disclosure } from '../../../ui/Disclosure';
import { TextField } from '../../../ui/TextField';
import styles from './RedactionPreview.module.css';

/** What still stands in the copy: looked for by a word, and the words in it that look like names. */
export function RedactedWords({ copy }: { readonly copy: Workshop }) {
  const texts = useMemo(() => textsOf(copy), [copy]);
  const nameLike = useMemo(() => wordsLikeNames(texts), [texts]);
  const [sought, setSought] = useState('');
  const search = useMemo(() => findStillThere(texts, sought), [texts, sought]);
  return (
    <>
      <TextField
        label={t('redaction.search')}
        description={t('redaction.search.hint')}
        value={sought}
        onCommit={(text) => setSought(text.trim())}
      />
      <div role="status" className={styles['found']}>
        {sought === '' ? null : search.count === 0 ? (
          <p>{t('redaction.search.none', { text: sought })}</p>
        ) : (
          <>
            <p>{t('redaction.search.found', { text: sought, n: search.count })}</p>
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
