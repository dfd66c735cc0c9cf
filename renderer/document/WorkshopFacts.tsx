import type { ReactNode } from 'react';
import { DATE_LOCALE, formatDate } from '../../shared/time';
import type { ImportSummary } from '../../shared/workshop/import-summary';
import { t } from '../i18n/i18n';
import styles from './WorkshopFacts.module.css';

export interface WorkshopFactsProps {
  readonly summary: ImportSummary;
  readonly fileName: string;
}

/** Whose workshop it is, what it holds, and whether what was signed in it is still what was signed. */
export function WorkshopFacts({ summary, fileName }: WorkshopFactsProps) {
  const { client, title, date, newest, versions } = summary;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('library.column.client')}>{client || t('library.noClient')}</Fact>
      <Fact name={t('library.column.workshop')}>{title || t('app.untitled')}</Fact>
      <Fact name={t('library.column.date')}>{formatDate(date, t('library.noDate'))}</Fact>
      <Fact name={t('library.bringIn.newest')}>{formatMoment(newest)}</Fact>
      <Fact name={t('library.bringIn.holds')}>{holdings(summary)}</Fact>
      {versions.length > 0 ? (
        <Fact name={t('library.bringIn.signed')}>
          <ul className={styles['versions']}>
            {versions.map(({ number, isGenuine }) => (
              <li key={number} data-altered={isGenuine ? undefined : true}>
                {t(isGenuine ? 'library.bringIn.version' : 'library.bringIn.version.altered', { number })}
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact name={t('library.bringIn.file')}>{fileName}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function holdings({ answers, wins, leads, clauses, sample }: ImportSummary): string {
  const counted = [
    answers > 0 ? t('library.bringIn.answers', { n: answers }) : '',
    wins > 0 ? t('library.bringIn.wins', { n: wins }) : '',
    leads > 0 ? t('library.bringIn.leads', { n: leads }) : '',
    clauses > 0 ? t('library.bringIn.clauses', { n: clauses }) : '',
    sample ? t('library.bringIn.sample') : '',
  ].filter(Boolean);
  return counted.length > 0 ? counted.join(', ') : t('library.bringIn.nothing');
}

function formatMoment(at: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
