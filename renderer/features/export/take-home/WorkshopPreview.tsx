import { useCallback } from 'react';
import { WorkshopFacts } from '../../../document/WorkshopFacts';
import { t } from '../../../i18n/i18n';
import { readImport } from '../../../state/read-import';
import { useMade } from '../../../state/use-made';
import { FoldedWords, type MadeText } from './FileWords';
import styles from './TakeHomePreview.module.css';

/** What somebody who opens the workshop file finds in it, read as Parley reads it. */
export function WorkshopPreview(file: MadeText) {
  const { name, text } = file;
  const read = useCallback((signal: AbortSignal) => readImport(text, signal), [text]);
  const reading = useMade(read);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus
    <section className={styles['sheet']} tabIndex={0} aria-label={t('takeHome.workshop.holds')}>
      {reading === null ? (
        <p className={styles['none']} role="status">
          {t('takeHome.workshop.reading')}
        </p>
      ) : reading.kind === 'read' ? (
        <WorkshopFacts summary={reading.summary} fileName={name} />
      ) : null}
      <p className={styles['hint']}>{t('takeHome.workshop.use')}</p>
      <FoldedWords {...file} />
    </section>
  );
}
