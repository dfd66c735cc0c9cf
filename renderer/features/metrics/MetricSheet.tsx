import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { addMetric, removeMetric } from '../../../shared/commands/metrics';
import type { MetricId } from '../../../shared/ids';
import { alarmState } from '../../../shared/metrics/alarm';
import { metricLacks } from '../../../shared/metrics/metric-state';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { useRemoval } from '../../state/use-removal';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { EditTable } from '../../ui/EditTable';
import { Section } from '../../ui/Section';
import { Switch } from '../../ui/Switch';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { CyclePanel } from './CyclePanel';
import { KeptMetrics } from './KeptMetrics';
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
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const add = () => {
    const id = newId<MetricId>();
    dispatch(addMetric({ ...NEW_METRIC, id, shared: onlyShared }));
    focusRow(id);
  };
  const remove = ({ id }: Metric) => {
    removal(removeMetric(id), t('metrics.removed'));
    focusRow(neighbourOf(sheet.order, id) ?? 'add-metric');
  };
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
      <div ref={rows} className={styles['sheet']} data-ref="sheet">
        <Summary metrics={metrics} />
        <EditTable
          label={t('metrics.title')}
          columns={COLUMNS}
          rows={visible.map((metric) => ({ id: metric.id, cells: metricCells(metric, people, sources, remove) }))}
          empty={t('metrics.empty')}
        />
        <div data-ref="add-metric">
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('metrics.add')}
          </Button>
        </div>
        <div className={styles['beside']}>
          <KeptMetrics metrics={metrics} />
          <CyclePanel />
        </div>
      </div>
    </Section>
  );
}

function Summary({ metrics }: { readonly metrics: readonly Metric[] }) {
  const shared = metrics.filter((metric) => metric.shared);
  const unsourced = shared.filter((metric) => metricLacks(metric).includes('source')).length;
  const unowned = shared.some((metric) => metricLacks(metric).includes('owner'));
  const ringing = metrics.filter((metric) => alarmState(metric) === 'ringing').length;
  return (
    <div className={styles['summary']}>
      <span>{t('metrics.count', { n: shared.length, of: metrics.length })}</span>
      {ringing > 0 ? <Badge tone="attention">{t('metrics.alarm.ringing', { n: ringing })}</Badge> : null}
      {unsourced > 0 ? <Badge tone="attention">{t('metrics.noSource', { n: unsourced })}</Badge> : null}
      {shared.length > 0 && unsourced === 0 && !unowned ? <Badge tone="good">{t('metrics.complete')}</Badge> : null}
    </div>
  );
}

/** A metric of the team's own, before anything is said about it. */
const NEW_METRIC = {
  name: '',
  formula: '',
  threshold: '',
  citation: '',
  side: 'both',
  owner: '',
  sourceSystem: '',
  target: '',
  alarm: null,
  actual: null,
} as const;

const COLUMNS = [
  { id: 'name', header: t('metrics.name') },
  { id: 'side', header: t('metrics.side'), width: '6.75rem' },
  { id: 'shared', header: t('metrics.shared'), width: '4.5rem' },
  { id: 'now', header: t('metrics.now'), width: '8rem' },
  { id: 'owner', header: t('metrics.owner'), width: '14%' },
  { id: 'source', header: t('metrics.source'), width: '14%' },
  { id: 'target', header: t('metrics.target'), width: '20%' },
  { id: 'actions', header: t('metrics.actions'), hideHeader: true, width: '2.5rem' },
] as const;
