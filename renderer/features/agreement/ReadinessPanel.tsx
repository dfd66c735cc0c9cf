import { useMemo } from 'react';
import type { Finding, FindingKind } from '../../../shared/agreement/finding';
import { checkReadiness } from '../../../shared/agreement/readiness';
import { findingSentence } from '../../../shared/report/documents/agreement/finding-words';
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
          {blocking.length > 0 ? (
            <Badge tone="attention">{t('readiness.blocking', { n: blocking.length })}</Badge>
          ) : null}
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

/** Findings of one severity; several of one kind fold into one line that opens to their places. */
function Group({ title, findings }: GroupProps) {
  if (findings.length === 0) return null;
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return (
    <div className={styles['group']}>
      <h3>{title}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <SameKind findings={findings.filter((finding) => finding.kind === kind)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SameKind({ findings }: { readonly findings: readonly Finding[] }) {
  const many = findings[0] && findings.length > 2 ? manyText(findings[0].kind, findings.length) : null;
  const links = findings.map((finding) => <FindingLink key={finding.ref} finding={finding} isShort={many !== null} />);
  if (many === null) return links;
  return (
    <details className={styles['many']}>
      <summary>{many}</summary>
      {links}
    </details>
  );
}

function FindingLink({ finding, isShort }: { readonly finding: Finding; readonly isShort: boolean }) {
  const navigate = useNavigate();
  const { stage, ref, params } = finding;
  return (
    <div className={styles['finding']}>
      <TextButton onPress={() => navigate({ stage, ref })}>
        {isShort ? String(params['subject']) : findingSentence(finding)}
      </TextButton>
    </div>
  );
}

function manyText(kind: FindingKind, n: number): string | null {
  return isFolded(kind) ? t(`readiness.many.${kind}`, { n }) : null;
}

/** The kinds of which an agreement can have one for each clause, step or term. */
const FOLDED = [
  'clause-unfilled',
  'clause-without-owner',
  'clause-without-consequence',
  'clause-outdated',
  'handoff-without-owner',
  'handoff-without-clock',
  'cadence-without-metric',
  'decision-without-person',
  'definition-stale',
] as const satisfies readonly FindingKind[];

const isFolded = (kind: FindingKind): kind is (typeof FOLDED)[number] =>
  (FOLDED as readonly FindingKind[]).includes(kind);
