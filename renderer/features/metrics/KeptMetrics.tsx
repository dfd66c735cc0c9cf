import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addMetric } from '../../../shared/commands/metrics';
import { type IndividualMetric, individualMetrics } from '../../../shared/content/individual-metrics';
import { citation } from '../../../shared/content/sources';
import { type Side, SIDES } from '../../../shared/side';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SideMark } from '../../ui/SideMark';
import styles from './MetricSheet.module.css';

/** The numbers that each side keeps for itself; any of them can stand on the sheet as one that is not shared. */
export function KeptMetrics({ metrics }: { readonly metrics: readonly Metric[] }) {
  const names = useMemo(() => new Set(metrics.map(({ name }) => name.trim().toLowerCase())), [metrics]);
  return (
    <Panel title={t('individual.title')}>
      <p className={styles['quiet']}>{t('individual.hint')}</p>
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <Kept key={side} side={side} names={names} metrics={metrics} />
        ))}
      </div>
    </Panel>
  );
}

interface KeptProps {
  readonly side: Side;
  readonly names: ReadonlySet<string>;
  readonly metrics: readonly Metric[];
}

function Kept({ side, names, metrics }: KeptProps) {
  const dispatch = useDispatch();
  const offered = individualMetrics.filter((each) => each.side === side && !names.has(each.name.toLowerCase()));
  const onSheet = metrics.filter((metric) => metric.side === side && !metric.shared);
  return (
    <div className={styles['kept']}>
      <SideMark side={side} size="small" />
      {onSheet.length > 0 ? <p>{onSheet.map(({ name }) => name).join(', ')}</p> : null}
      <div className={styles['offers']}>
        {offered.map((each) => (
          <Button
            key={each.id}
            size="small"
            tone="quiet"
            icon={<Plus size={16} aria-hidden />}
            aria-label={t('individual.add', { metric: each.name })}
            onPress={() => dispatch(addMetric(asMetric(each)))}
          >
            {each.name}
          </Button>
        ))}
      </div>
    </div>
  );
}

const asMetric = ({ id, name, side, source }: IndividualMetric): Metric => ({
  id,
  name,
  side,
  formula: '',
  threshold: '',
  citation: citation(source),
  shared: false,
  owner: '',
  sourceSystem: '',
  target: '',
  alarm: null,
  actual: null,
});
