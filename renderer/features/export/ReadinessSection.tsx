import type { Finding } from '../../../shared/agreement/finding';
import { findingSentence } from '../../../shared/report/documents/agreement/finding-words';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import { TextButton } from '../../ui/TextButton';
import styles from './ReadinessSection.module.css';

/** What the agreement still lacks, each point with the way to the place that settles it. */
export function ReadinessSection({ findings }: { readonly findings: readonly Finding[] }) {
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  return (
    <Section
      title={t('exporting.readiness')}
      description={<Summary blocking={blocking.length} advice={advice.length} />}
    >
      {findings.length === 0 ? <Callout tone="good">{t('exporting.readiness.clear')}</Callout> : null}
      {blocking.length > 0 ? (
        <Callout tone="attention" title={t('exporting.readiness.blocking')}>
          <Points findings={blocking} />
        </Callout>
      ) : null}
      {advice.length > 0 ? (
        <details className={styles['advice']}>
          <summary>{t('exporting.readiness.advice', { n: advice.length })}</summary>
          <Points findings={advice} />
        </details>
      ) : null}
    </Section>
  );
}

function Summary({ blocking, advice }: { readonly blocking: number; readonly advice: number }) {
  return blocking + advice === 0 ? null : t('exporting.readiness.count', { blocking, advice });
}

function Points({ findings }: { readonly findings: readonly Finding[] }) {
  const navigate = useNavigate();
  return (
    <ul className={styles['points']}>
      {findings.map((finding) => (
        <li key={`${finding.kind} ${finding.ref}`}>
          <TextButton onPress={() => navigate({ stage: finding.stage, ref: finding.ref })}>
            {findingSentence(finding)}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
