import { type DefinitionTest, movedLeads } from '../../../../shared/definitions/definition-test';
import { t } from '../../../i18n/i18n';
import styles from './TestStrip.module.css';

export interface TestStripProps {
  /** Leads in the sample. */
  readonly leads: number;
  /** Null while the criteria say nothing. */
  readonly test: DefinitionTest | null;
  readonly before: DefinitionTest | null;
  readonly isRevealed: boolean;
}

/** The outcome of the test in one line; it stays in sight while the conditions above it are changed. */
export function TestStrip({ leads, test, before, isRevealed }: TestStripProps) {
  const hasOutcome = leads > 0 && test !== null;
  return (
    <div className={styles['strip']} data-outcome={hasOutcome}>
      <h4>{t('criteria.sample')}</h4>
      <div role="status">
        <p className={hasOutcome ? styles['outcome'] : styles['quiet']}>{outcomeText(leads, test, isRevealed)}</p>
        {hasOutcome && test.letIn === 0 ? <p className={styles['quiet']}>{t('criteria.sample.nobody')}</p> : null}
        <p className={styles['quiet']}>{hasOutcome ? remarkText(test, before, isRevealed) : ''}</p>
      </div>
    </div>
  );
}

function outcomeText(leads: number, test: DefinitionTest | null, isRevealed: boolean): string {
  if (leads === 0) return t('criteria.sample.none');
  if (test === null) return t('criteria.sample.nothing', { n: leads });
  const { letIn, right, judged, counts } = test;
  if (!isRevealed || judged === 0) return t('criteria.sample.letIn', { in: letIn, of: leads });
  return t('criteria.sample.status', { right, judged, in: counts['wrongly-in'], out: counts['wrongly-out'] });
}

function remarkText(test: DefinitionTest, before: DefinitionTest | null, isRevealed: boolean): string {
  if (!isRevealed) return t('criteria.sample.sealed');
  if (test.judged === 0) return t('criteria.sample.unjudged');
  if (before === null) return '';
  return movedLeads(before, test).length === 0
    ? t('criteria.moved.none')
    : t('criteria.moved.now', { right: before.right, judged: before.judged });
}
