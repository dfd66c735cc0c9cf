import { X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { editMetric, shareMetric } from '../../../shared/commands/metrics';
import { isOwn } from '../../../shared/metrics/metric-kind';
import { Owner } from '../../../shared/side';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { Checkbox } from '../../ui/Checkbox';
import { Explain } from '../../ui/Explain';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SideMark } from '../../ui/SideMark';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { AlarmCell } from './AlarmCell';
import styles from './MetricSheet.module.css';

/** The cells of one metric, in the order of the columns. Each is drawn again only when its metric changes: the sheet is long. */
export function metricCells(
  metric: Metric,
  people: readonly string[],
  sources: readonly string[],
  onRemove: (metric: Metric) => void,
): readonly ReactNode[] {
  return [
    isOwn(metric) ? <OwnNameCell key="name" metric={metric} /> : <NameCell key="name" metric={metric} />,
    isOwn(metric) ? (
      <OwnSideCell key="side" metric={metric} />
    ) : (
      <div key="side" className={styles['side']}>
        <SideMark side={metric.side} size="small" />
      </div>
    ),
    <SharedCell key="shared" metric={metric} />,
    <NowCell key="now" metric={metric} />,
    <OwnerCell key="owner" metric={metric} people={people} />,
    <SourceCell key="source" metric={metric} sources={sources} />,
    <TargetCell key="target" metric={metric} />,
    <IconButton
      key="remove"
      label={t('metrics.remove', { metric: metric.name })}
      icon={<X size={16} aria-hidden />}
      size="small"
      onPress={() => onRemove(metric)}
    />,
  ];
}

const NameCell = memo(function NameCell({
  metric: { id, name, formula, threshold, citation },
}: {
  readonly metric: Metric;
}) {
  return (
    <div className={styles['name']} data-ref={id}>
      <span>{name}</span>
      <Explain label={t('metrics.explain', { metric: name })}>
        <strong>{name}</strong>
        <span className={styles['formula']}>{formula}</span>
        {threshold ? <span>{threshold}</span> : null}
        <span className={styles['quiet']}>{t('funnel.source', { source: citation })}</span>
      </Explain>
    </div>
  );
});

/** A metric of the team's own is named, and told whose it is. */
const OwnNameCell = memo(function OwnNameCell({ metric: { id, name } }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  return (
    <div data-ref={id}>
      <TextField
        label={t('metrics.name.of', { metric: name || t('metrics.own') })}
        hideLabel
        placeholder={t('metrics.own')}
        value={name}
        onCommit={(text) => dispatch(editMetric(id, { name: text }))}
      />
    </div>
  );
});

const OwnSideCell = memo(function OwnSideCell({ metric: { id, name, side } }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  return (
    <Select
      label={t('metrics.side.of', { metric: name || t('metrics.own') })}
      hideLabel
      value={side}
      options={OWNERS}
      onChange={(owner) => dispatch(editMetric(id, { side: owner }))}
    />
  );
});

const NowCell = memo(function NowCell({ metric }: { readonly metric: Metric }) {
  return <AlarmCell metric={metric} />;
});

const SharedCell = memo(function SharedCell({ metric: { id, name, shared } }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['shared']}>
      <Checkbox
        aria-label={t('metrics.shared.of', { metric: name })}
        isSelected={shared}
        onChange={(isShared) => dispatch(shareMetric(id, isShared))}
      />
    </div>
  );
});

const OwnerCell = memo(function OwnerCell({
  metric: { id, name, owner },
  people,
}: {
  readonly metric: Metric;
  readonly people: readonly string[];
}) {
  const dispatch = useDispatch();
  return (
    <TextField
      label={t('metrics.owner.of', { metric: name })}
      hideLabel
      suggestions={people}
      value={owner}
      onCommit={(text) => dispatch(editMetric(id, { owner: text }))}
    />
  );
});

const SourceCell = memo(function SourceCell({
  metric,
  sources,
}: {
  readonly metric: Metric;
  readonly sources: readonly string[];
}) {
  const dispatch = useDispatch();
  const isMissing = metric.shared && metric.sourceSystem.trim() === '';
  return (
    <div className={styles['source']} data-missing={isMissing}>
      <TextField
        label={t('metrics.source.of', { metric: metric.name })}
        hideLabel
        placeholder={isMissing ? t('metrics.source.missing') : undefined}
        suggestions={sources.filter((source) => source !== metric.sourceSystem.trim())}
        value={metric.sourceSystem}
        onCommit={(sourceSystem) => dispatch(editMetric(metric.id, { sourceSystem }))}
      />
    </div>
  );
});

const TargetCell = memo(function TargetCell({ metric: { id, name, target } }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  return (
    <TextArea
      label={t('metrics.target.of', { metric: name })}
      hideLabel
      rows={1}
      value={target}
      onCommit={(text) => dispatch(editMetric(id, { target: text }))}
    />
  );
});

const OWNERS = Owner.options.map((id) => ({ id, label: t(`ui.side.${id}`) }));
