import { citation } from '../../../../shared/content/sources';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import styles from './QuestionRow.module.css';

/** What only the facilitator sees of a question: help, hint, fix, where it leads and where it comes from. */
export function QuestionHelp({ question }: { readonly question: Question }) {
  const { probe, hint, fix, evidence, leadsTo, source } = question;
  const parts = [
    [t('bank.help.probe'), probe],
    [t('bank.help.hint'), hint.ifTheySay],
    [t('bank.help.then'), hint.then],
    [t('bank.help.fix'), fix],
    [t('bank.help.evidence'), evidence === null ? '' : t(`bank.evidence.${evidence}`)],
    [t('bank.help.leadsTo'), leadsTo],
    [t('bank.help.source'), source === 'design' ? '' : citation(source)],
  ] as const;
  const written = parts.filter(([, text]) => text !== '');
  if (written.length === 0) return <p className={styles['none']}>{t('bank.help.none')}</p>;
  return (
    <dl className={styles['help']}>
      {written.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
