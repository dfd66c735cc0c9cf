import type { ReactNode } from 'react';
import type { DefinitionTest } from '../../../../shared/definitions/definition-test';
import { SAMPLE_LIMITS } from '../../../../shared/definitions/sample-size';
import type { Criteria } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import styles from './SampleTest.module.css';
import { SampleTestMoves } from './SampleTestMoves';
import { WrongLeads } from './WrongLeads';

export interface SampleTestProps {
  readonly criteria: Criteria;
  readonly test: DefinitionTest;
  /** The test before the last change. */
  readonly before: DefinitionTest | null;
}

/** The criteria tried on the sample: counts, which leads the last change moved, and where the criteria are wrong. */
export function SampleTest({ criteria, test, before }: SampleTestProps) {
  return (
    <section className={styles['test']} aria-label={t('criteria.sample')}>
      <div className={styles['figures']}>
        <Matrix test={test} />
        {before ? <SampleTestMoves before={before} now={test} /> : null}
      </div>
      <p className={styles['quiet']}>
        {t('criteria.sample.n', { n: test.judged })} {test.counts['not-judged'] > 0 ? apartText(test) : null}
      </p>
      {test.judged < SAMPLE_LIMITS.least ? (
        <Callout tone="attention">{t('criteria.sample.caution', { n: test.judged })}</Callout>
      ) : null}
      <WrongLeads criteria={criteria} test={test} />
    </section>
  );
}

function apartText({ leads }: DefinitionTest): string {
  const count = (reason: 'disputed' | 'unsure' | 'not-rated'): number =>
    leads.filter(({ why }) => why === reason).length;
  return t('criteria.apart', { disputed: count('disputed'), unsure: count('unsure'), open: count('not-rated') });
}

function Matrix({ test: { counts } }: { readonly test: DefinitionTest }) {
  return (
    <table className={styles['matrix']} aria-label={t('criteria.matrix')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('criteria.matrix.workable')}</th>
          <th scope="col">{t('criteria.matrix.notWorkable')}</th>
        </tr>
      </thead>
      <tbody>
        <MatrixRow name={t('criteria.matrix.in')}>
          <td className={styles['right']}>{counts['right-in']}</td>
          <td>{counts['wrongly-in']}</td>
        </MatrixRow>
        <MatrixRow name={t('criteria.matrix.out')}>
          <td>{counts['wrongly-out']}</td>
          <td className={styles['right']}>{counts['right-out']}</td>
        </MatrixRow>
      </tbody>
    </table>
  );
}

function MatrixRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {children}
    </tr>
  );
}
