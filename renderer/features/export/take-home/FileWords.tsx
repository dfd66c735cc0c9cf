import { t } from '../../../i18n/i18n';
import { Disclosure } from '../../../ui/Disclosure';
import styles from './TakeHomePreview.module.css';

/** A file that was made as text. */
export interface MadeText {
  readonly name: string;
  readonly text: string;
}

/** The text of a file as it is, in a box that scrolls. */
export function FileWords({ name, text }: MadeText) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus */}
      <pre className={styles['text']} tabIndex={0} aria-label={t('takeHome.preview.text', { name })}>
        {text.slice(0, SHOWN)}
      </pre>
      {text.length > SHOWN ? <p className={styles['hint']}>{t('takeHome.preview.cut')}</p> : null}
    </>
  );
}

/** The same, for whoever wants to see what the file really says, below what it means. */
export function FoldedWords({ name, text }: MadeText) {
  return (
    <Disclosure title={t('takeHome.preview.raw')}>
      <pre className={styles['raw']} aria-label={t('takeHome.preview.text', { name })}>
        {text.slice(0, SHOWN)}
      </pre>
      {text.length > SHOWN ? <p className={styles['hint']}>{t('takeHome.preview.cut')}</p> : null}
    </Disclosure>
  );
}

/** As much of a file as anybody reads to know what it is, in characters. */
const SHOWN = 20_000;
