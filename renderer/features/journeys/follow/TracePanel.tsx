import { useMemo } from 'react';
import { assertNever } from '../../../../shared/invariant';
import { idOf, type TraceEntry, traceGroup, traceOf } from '../../../../shared/journeys/trace';
import { formatDate } from '../../../../shared/time';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { LaneIcon } from '../../../ui/LaneIcon';
import { handoffKey, type PartKey, touchpointKey } from '../parts/parts';
import { PartButton } from '../parts/PartButton';
import { dateWords, handoffName, touchpointName } from '../words';
import styles from './TracePanel.module.css';

export interface TracePanelProps {
  readonly journey: Journey;
  readonly onSelect: (key: PartKey) => void;
}

/** Every hand-off, gap and assumption of a lead in order of time, and its end; each moment leads to its card. */
export function TracePanel({ journey, onSelect }: TracePanelProps) {
  const silenceDays = useWorkshop((workshop) => workshop.patterns.thresholds.silenceDays);
  const { entries, handoffs, gaps, assumptions, checks } = useMemo(
    () => traceOf(journey, silenceDays),
    [journey, silenceDays],
  );
  return (
    <div className={styles['trace']}>
      <p className={styles['counts']}>{t('trace.counts', { handoffs, gaps, assumptions, checks })}</p>
      <p className={styles['purpose']}>{entries.length > 1 ? t('trace.purpose') : t('trace.empty')}</p>
      <ol className={styles['entries']} aria-label={t('trace.list')}>
        {entries.map((entry) => (
          <li key={`${entry.kind}:${idOf(entry)}`} className={styles[traceGroup[entry.kind]]}>
            <p className={styles['group']}>
              <span>{t(`trace.group.${traceGroup[entry.kind]}`)}</span>
              <span className={styles['date']}>{dateWords(entry.date)}</span>
            </p>
            {entry.kind === 'end' ? (
              <p className={styles['end']}>{describeEnd(entry)}</p>
            ) : (
              <PartButton icon={iconOf(entry)} name={describe(entry)} onPress={() => onSelect(keyOf(entry))} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Moment = Exclude<TraceEntry, { readonly kind: 'end' }>;

function describe(entry: Moment): string {
  switch (entry.kind) {
    case 'handoff': {
      const { trigger, direction, owner } = entry.handoff;
      const params = { name: trigger.trim() || t('journeys.handoff'), direction: t(`journeys.direction.${direction}`) };
      return owner.trim() === ''
        ? t('trace.handoff', params)
        : t('trace.handoff.owner', { ...params, owner: owner.trim() });
    }
    case 'passed':
      return describePassed(entry);
    case 'open':
      return t('trace.open', { from: touchpointName(entry.from), to: touchpointName(entry.to) });
    case 'lacking':
      return t('trace.lacking', {
        name: handoffName(entry.handoff),
        lacks: listed(entry.lacks.map((lack) => t(`trace.lacks.${lack}`))),
      });
    case 'silence': {
      const { approximate, days, after } = entry.silence;
      return t(approximate ? 'trace.silence.about' : 'trace.silence', { n: days, after: touchpointName(after) });
    }
    case 'undated':
      return t('trace.undated', { name: touchpointName(entry.touchpoint) });
    case 'assumption':
      return t('trace.assumed', { name: touchpointName(entry.touchpoint) });
    case 'check':
      return describeCheck(entry.touchpoint);
    default:
      return assertNever(entry);
  }
}

/** That nothing was handed over, or how long after the fact. */
function describePassed({ from, to, after }: Extract<TraceEntry, { readonly kind: 'passed' }>): string {
  const names = { from: touchpointName(from), to: touchpointName(to) };
  if (after === null) return t('trace.passed', names);
  const key = to.lane === 'sales' ? 'trace.late.sales' : 'trace.late.marketing';
  return t(after.approximate ? `${key}.about` : key, { ...names, n: after.amount });
}

/** "Lost on 30 Sept 2026", or that nobody knows when. */
function describeEnd({ date, outcome }: Extract<TraceEntry, { readonly kind: 'end' }>): string {
  if (date.precision === 'unknown') return t(`trace.end.${outcome}.unknown`);
  const on = t(date.precision === 'day' ? 'trace.on' : 'trace.in', { date: formatDate(date, '') });
  return t(`trace.end.${outcome}`, { on });
}

function describeCheck(touchpoint: Touchpoint): string {
  const name = touchpointName(touchpoint);
  return t(touchpoint.otherVersion.trim() === '' ? 'trace.remembered' : 'trace.twoVersions', { name });
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('trace.and', { first: names.slice(0, -1).join(', '), last });
}

const keyOf = (entry: Moment): PartKey => {
  if (entry.kind === 'handoff' || entry.kind === 'lacking') return handoffKey(entry.handoff.id);
  if (entry.kind === 'passed' || entry.kind === 'open') return touchpointKey(entry.to.id);
  return touchpointKey(entry.kind === 'silence' ? entry.silence.after.id : entry.touchpoint.id);
};

function iconOf(entry: Moment) {
  if (entry.kind === 'handoff' || entry.kind === 'lacking') return undefined;
  if (entry.kind === 'passed' || entry.kind === 'open') return undefined;
  const { lane } = entry.kind === 'silence' ? entry.silence.after : entry.touchpoint;
  return <LaneIcon lane={lane} size="small" />;
}
