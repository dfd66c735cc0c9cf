import { t } from '../i18n/i18n';
import styles from './DocumentPages.module.css';
import { PdfPage } from './PdfPage';
import { usePdf } from './use-pdf';

export interface DocumentPagesProps {
  /** The finished document; null while it is still being made. */
  readonly html: string | null;
  readonly title: string;
}

/**
 * A document as it comes out of the printer, page by page. Where no pages can be made, as in a browser, it is one long sheet in a
 * frame that can do nothing but show it.
 */
export function DocumentPages({ html, title }: DocumentPagesProps) {
  const { view, isMaking } = usePdf(html);
  return (
    <div className={styles['document']}>
      {html === null || view.kind === 'none' ? (
        <p className={styles['loading']} role="status">
          {t('document.making')}
        </p>
      ) : view.kind === 'sheet' ? (
        <>
          <iframe className={styles['sheet']} sandbox="" srcDoc={html} title={title} />
          <p className={styles['note']}>
            {view.problem === '' ? t('document.breaks') : t('document.failed', { problem: view.problem })}
          </p>
        </>
      ) : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus */}
          <section className={styles['pages']} aria-label={title} tabIndex={0}>
            <ol className={styles['list']}>
              {view.pdf.pages.map((page, index, { length }) => (
                <PdfPage key={index} page={page} number={index + 1} count={length} />
              ))}
            </ol>
          </section>
          <p className={styles['status']} role="status">
            {isMaking ? t('document.making') : ''}
          </p>
        </>
      )}
    </div>
  );
}
