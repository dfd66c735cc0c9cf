import { useDeferredValue, useMemo, useState } from 'react';
import { metricLacks } from '../../../shared/metrics/metric-state';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { Badge } from '../../ui/Badge';
import { EditTable } from '../../ui/EditTable';
import { Section } from '../../ui/Section';
import { Switch } from '../../ui/Switch';
import { metricCells } from './metric-cells';
import styles from './MetricSheet.module.css';

/** Every metric with its formula, owner, source and target, and which of them both sides report. */
export function MetricSheet() {
  const sheet = useWorkshop((workshop) => workshop.metrics.sheet);
  const metrics = useMemo(() => list(sheet), [sheet]);
  const people = usePeople();
  const [onlyShared, setOnlyShared] = useState(false);
  const named = metrics.map(({ sourceSystem }) => sourceSystem.trim()).join('\n');
  // What is offered elsewhere may come a moment later than what is typed here.
  const sources = useDeferredValue(
    useMemo(() => [...new Set(named.split('\n'))].filter((source) => source !== ''), [named]),
  );
  const visible = metrics.filter(({ shared }) => shared || !onlyShared);
  return (
    <Section
      title={t('metrics.title')}
      description={t('metrics.hint')}
      actions={
        <Switch isSelected={onlyShared} onChange={setOnlyShared}>
          {t('metrics.onlyShared')}
        </Switch>
      }
    >
      <div className={styles['sheet']} data-ref="sheet">
        <Summary metrics={metrics} />
        <EditTable
          label={t('metrics.title')}
          columns={COLUMNS}
          rows={visible.map((metric) => ({ id: metric.id, cells: metricCells(metric, people, sources) }))}
          empty={t('metrics.empty')}
        />
      </div>
    </Section>
  );
}

function Summary({ metrics }: { readonly metrics: readonly Metric[] }) {
  const shared = metrics.filter((metric) => metric.shared);
  const unsourced = shared.filter((metric) => metricLacks(metric).includes('source')).length;
  const unowned = shared.some((metric) => metricLacks(metric).includes('owner'));
  return (
    <div className={styles['summary']}>
      <span>{t('metrics.count', { n: shared.length, of: metrics.length })}</span>
      {unsourced > 0 ? <Badge tone="attention">{t('metrics.noSource', { n: unsourced })}</Badge> : null}
      {shared.length > 0 && unsourced === 0 && !unowned ? <Badge tone="good">{t('metrics.complete')}</Badge> : null}
    </div>
  );
}

const COLUMNS = [
  { id: 'name', header: t('metrics.name') },
  { id: 'side', header: t('metrics.side'), width: '7rem' },
  { id: 'shared', header: t('metrics.shared'), width: '4.5rem' },
  { id: 'owner', header: t('metrics.owner'), width: '18%' },
  { id: 'source', header: t('metrics.source'), width: '18%' },
  { id: 'target', header: t('metrics.target'), width: '20%' },
] as const;
