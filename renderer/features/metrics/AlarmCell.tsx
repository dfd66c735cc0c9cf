import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { editMetric, setAlarm } from '../../../shared/commands/metrics';
import { alarmState } from '../../../shared/metrics/alarm';
import { isRate } from '../../../shared/metrics/metric-kind';
import { type BasisPoints, formatRate } from '../../../shared/money';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { PopoverButton } from '../../ui/PopoverButton';
import { RateField } from '../../ui/RateField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextButton } from '../../ui/TextButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './MetricSheet.module.css';

/** Where a rate stands now, and the rate at which it rings. */
export function AlarmCell({ metric }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  if (!isRate(metric)) {
    return (
      <span className={styles['notRate']}>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('metrics.now.none')}</VisuallyHidden>
      </span>
    );
  }
  return (
    <div className={styles['now']} data-ringing={alarmState(metric) === 'ringing'}>
      <RateField
        label={t('metrics.now.of', { metric: metric.name })}
        hideLabel
        value={metric.actual}
        onCommit={(actual) => dispatch(editMetric(metric.id, { actual }))}
      />
      <Alarm metric={metric} />
    </div>
  );
}

function Alarm({ metric }: { readonly metric: Metric }) {
  const [isOpen, setOpen] = useState(false);
  const isRinging = alarmState(metric) === 'ringing';
  const text = alarmText(metric, isRinging);
  return (
    <PopoverButton
      label={`${t('metrics.alarm.of', { metric: metric.name })}: ${text}`}
      trigger={
        <span className={styles['alarm']}>
          {isRinging ? <BellRing size={16} aria-hidden /> : null}
          {text}
        </span>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <AlarmForm metric={metric} />
    </PopoverButton>
  );
}

function alarmText({ alarm }: Metric, isRinging: boolean): string {
  if (alarm === null) return t('metrics.alarm.set');
  const rate = formatRate(alarm.rate);
  if (alarm.when === 'below') return t(isRinging ? 'metrics.alarm.isBelow' : 'metrics.alarm.below', { rate });
  return t(isRinging ? 'metrics.alarm.isAbove' : 'metrics.alarm.above', { rate });
}

function AlarmForm({ metric: { id, alarm } }: { readonly metric: Metric }) {
  const dispatch = useDispatch();
  const when = alarm?.when ?? 'below';
  return (
    <div className={styles['alarmForm']}>
      <SegmentedControl
        label={t('metrics.alarm.when')}
        value={when}
        options={WHEN}
        onChange={(chosen) => dispatch(setAlarm(id, { when: chosen, rate: alarm?.rate ?? NO_RATE }))}
      />
      <RateField
        label={t('metrics.alarm.rate')}
        description={t('metrics.alarm.hint')}
        value={alarm?.rate ?? null}
        onCommit={(rate) => dispatch(setAlarm(id, rate === null ? null : { when, rate }))}
      />
      {alarm ? <TextButton onPress={() => dispatch(setAlarm(id, null))}>{t('metrics.alarm.remove')}</TextButton> : null}
    </div>
  );
}

const WHEN = (['below', 'above'] as const).map((id) => ({ id, label: t(`metrics.alarm.when.${id}`) }));
const NO_RATE = 0 as BasisPoints;
