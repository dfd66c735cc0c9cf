import { useMemo } from 'react';
import { type CapacityInputs, capacityOf, checkPromise, type PromiseFigures } from '../../../shared/metrics/capacity';
import { funnelSteps } from '../../../shared/metrics/funnel';
import { formatDate, onDay, representativeDay } from '../../../shared/time';
import type { ResponsePromise } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useWorkshop } from '../../state/session-context';
import { Callout } from '../../ui/Callout';
import { Figure } from '../../ui/Figure';
import styles from './Capacity.module.css';
import { figure } from './funnel-words';

/** What the MQLs of the agreed funnel ask of each person, and whether the promised response time can be kept. */
export function CapacityResult() {
  const metrics = useWorkshop((workshop) => workshop.metrics);
  const startDate = useWorkshop((workshop) => workshop.agreement.startsOn);
  const response = useWorkshop((workshop) => workshop.agreement.response);
  const today = useClock().today();
  const { funnel, capacity, calendar } = metrics;
  const { mqls } = funnelSteps(funnel);
  const start = representativeDay(startDate);
  if (!mqls.ok) return <p className={styles['quiet']}>{t('capacity.gap.mqls')}</p>;
  const inputs = { ...capacity, mqls: mqls.value, period: funnel.period, startsOn: start ?? today, calendar };
  const period = t(`funnel.period.${funnel.period}`).toLowerCase();
  return (
    <>
      <Load inputs={inputs} />
      <h4 className={styles['sub']}>{t('capacity.promise')}</h4>
      <Promised inputs={inputs} response={response} />
      <p className={styles['foot']}>
        {start
          ? t('capacity.from', { day: formatDate(onDay(start), ''), period })
          : t('capacity.from.today', { period })}
      </p>
    </>
  );
}

function Load({ inputs }: { readonly inputs: CapacityInputs }) {
  const load = useMemo(() => capacityOf(inputs), [inputs]);
  if (typeof load === 'string') return <p className={styles['quiet']}>{t(`capacity.gap.${load}`)}</p>;
  const { workingDays: days, tenthsPerRepDay, most, isEnough } = load;
  const reps = figure(inputs.reps ?? 0);
  const short = most === null ? 0 : inputs.mqls - most;
  return (
    <>
      <div className={styles['figures']}>
        <Figure
          value={(tenthsPerRepDay / 10).toFixed(1)}
          label={t('capacity.each')}
          n={t('capacity.each.n', { mqls: figure(inputs.mqls), reps, days: figure(days) })}
        />
        {most === null ? null : (
          <Figure
            value={figure(most)}
            label={t('capacity.most')}
            n={t('capacity.most.n', { reps, each: figure(inputs.perRepDay ?? 0), days: figure(days) })}
          />
        )}
      </div>
      {isEnough === null ? null : (
        <Callout tone={isEnough ? 'good' : 'attention'}>
          {isEnough ? t('capacity.enough', { spare: figure(-short) }) : t('capacity.short', { missing: figure(short) })}
        </Callout>
      )}
    </>
  );
}

interface PromisedProps {
  readonly inputs: CapacityInputs;
  readonly response: ResponsePromise;
}

function Promised({ inputs, response }: PromisedProps) {
  const { amount, unit, clock, p90 } = response;
  const checked = useMemo(
    () => (amount === null ? null : checkPromise(inputs, { amount, unit, clock, p90 })),
    [inputs, amount, unit, clock, p90],
  );
  if (amount === null) return <p className={styles['quiet']}>{t('capacity.promise.none')}</p>;
  if (checked === null) return null;
  const promise = t(`capacity.clock.${clock}`, { time: amountText(amount, unit) });
  return (
    <>
      <Callout tone={checked.verdict === 'open' ? 'neutral' : 'attention'}>{verdictText(checked, promise)}</Callout>
      <p className={styles['quiet']}>
        {t('capacity.promise.pause', { pause: span(checked.longestClosed), n: figure(checked.waiting) })}{' '}
        {checked.lastAfter === null ? null : t('capacity.promise.last', { wait: span(checked.lastAfter) })}
      </p>
    </>
  );
}

function verdictText({ verdict, lateOfHundred, lastAfter }: PromiseFigures, promise: string): string {
  return t(`capacity.promise.${verdict}`, { promise, late: lateOfHundred, wait: span(lastAfter ?? 0) });
}

const amountText = (n: number, unit: ResponsePromise['unit']): string =>
  n === 1 ? t(`capacity.unit.${unit}.one`) : t(`capacity.unit.${unit}`, { n: figure(n) });

/** Minutes as hours and minutes. */
function span(all: number): string {
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return t('capacity.span.minutes', { minutes });
  return minutes === 0
    ? t('capacity.span.hours', { hours: figure(hours) })
    : t('capacity.span', { hours: figure(hours), minutes });
}
