import { useMemo } from 'react';
import { checkReadiness, type Finding } from '../../../shared/agreement/readiness';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { TextButton } from '../../ui/TextButton';
import styles from './ReadinessPanel.module.css';

/** What the agreement still lacks, live; each finding leads to the place that settles it. */
export function ReadinessPanel() {
  const workshop = useWorkshop(wholeWorkshop);
  const today = useClock().today();
  const navigate = useNavigate();
  const findings = useMemo(() => checkReadiness(workshop, today), [workshop, today]);
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  return (
    <aside className={styles['panel']} aria-label={t('readiness.title')}>
      <header className={styles['head']}>
        <h2>{t('readiness.title')}</h2>
        <span role="status" className={styles['counts']}>
          {blocking.length > 0 ? <Badge tone="attention">{t('readiness.blocking', { n: blocking.length })}</Badge> : null}
          {advice.length > 0 ? <Badge>{t('readiness.advice', { n: advice.length })}</Badge> : null}
        </span>
      </header>
      <Group title={t('readiness.blocking.title')} findings={blocking} />
      <Group title={t('readiness.advice.title')} findings={advice} />
      {findings.length === 0 ? <p className={styles['clear']}>{t('readiness.clear')}</p> : null}
      {blocking.length === 0 ? (
        <Button tone="primary" onPress={() => navigate({ stage: 'sign' })}>
          {t('readiness.sign')}
        </Button>
      ) : null}
    </aside>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Group({ title, findings }: GroupProps) {
  const navigate = useNavigate();
  if (findings.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h3>{title}</h3>
      <ul>
        {findings.map(({ kind, stage, ref, params }) => (
          <li key={`${kind} ${ref}`}>
            <TextButton onPress={() => navigate({ stage, ref })}>{t(`exporting.finding.${kind}`, params)}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
