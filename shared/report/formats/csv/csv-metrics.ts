import {
  computeFunnel,
  type FunnelCount,
  funnelRevenue,
  funnelRows,
  type FunnelStep,
  isComingOut,
  knownStage,
  perMonth,
} from '../../../metrics/funnel';
import type { BasisPoints } from '../../../money';
import type { Workshop } from '../../../workshop/schema';
import type { LadderStage } from '../../../workshop/schema/definitions';
import type { Metric } from '../../../workshop/schema/metrics';
import { list } from '../../../workshop/table';
import { computedFrom } from '../../documents/agreement/sla-numbers';
import { words } from '../../words';
import { csvFile, type CsvColumn, decimal } from './csv-file';
import { csvWords } from './csv-words';

/**
 * The sheet of metrics, the shared ones first, and the reverse funnel with the number that each of its stages needs: whole numbers, a plain
 * decimal for the revenue, rates in percent.
 */
export function metricsCsv(workshop: Workshop): string {
  const sheet = list(workshop.metrics.sheet).filter(({ name }) => name.trim() !== '');
  return csvFile(COLUMNS, [
    ...sheet.filter(({ shared }) => shared).map(metricRow),
    ...sheet.filter(({ shared }) => !shared).map(metricRow),
    ...funnelTable(workshop),
  ]);
}

const { metrics } = csvWords;

const HEADERS = [
  'part',
  'name',
  'definition',
  'formula',
  'rule',
  'side',
  'owner',
  'source',
  'target',
  'alarm',
  'alarmRate',
  'actual',
  'needed',
  'unit',
  'period',
  'perMonth',
] as const satisfies readonly (keyof typeof metrics)[];

/** A row of the sheet; what it does not say is blank. */
type Row = Readonly<Partial<Record<(typeof HEADERS)[number], string>>>;

const COLUMNS = HEADERS.map((key): CsvColumn<Row> => [metrics[key], (row) => row[key] ?? '']);

const metricRow = (metric: Metric): Row => ({
  part: metric.shared ? metrics.parts.shared : metrics.parts.own,
  name: metric.name,
  formula: metric.formula,
  rule: metric.threshold,
  side: words.sides[metric.side],
  owner: metric.owner,
  source: metric.sourceSystem,
  target: metric.target,
  alarm: metric.alarm === null ? '' : metrics.alarms[metric.alarm.when],
  alarmRate: metric.alarm === null ? '' : percent(metric.alarm.rate),
  actual: metric.actual === null ? '' : percent(metric.actual),
});

function funnelTable({ metrics: { funnel }, definitions }: Workshop): readonly Row[] {
  const results = computeFunnel(funnel);
  const revenue = funnelRevenue(funnel);
  const first: Row = {
    part: metrics.parts.funnel,
    name: metrics.stages.revenue,
    formula: revenue.ok && knownStage(funnel) === 'revenue' ? words.numbers.of.given : '',
    needed: revenue.ok ? decimal(revenue.value) : '',
    unit: revenue.ok ? revenue.value.currency : '',
    period: funnel.period,
  };
  const agreed = (step: FunnelStep): string =>
    list(definitions.terms).find(({ stage, used }) => used && stage === LADDER[step])?.agreed ?? '';
  return [
    first,
    ...funnelRows(funnel).map(({ step, count }): Row => {
      const rounding = isComingOut(funnel, step) ? 'down' : 'up';
      return {
        part: metrics.parts.funnel,
        name: metrics.stages[step],
        definition: agreed(step),
        formula: results.ok ? computedFrom(step, funnel, results.value) : '',
        needed: whole(count),
        unit: words.numbers.of.counted[step],
        period: funnel.period,
        perMonth: count.ok ? String(perMonth(count.value, funnel.period, rounding)) : '',
      };
    }),
  ];
}

/** The term that says what is counted at a stage of the funnel. */
const LADDER = {
  customers: 'customer',
  opportunities: 'opportunity',
  sqls: 'sql',
  mqls: 'mql',
  leads: 'lead',
} as const satisfies Record<FunnelStep, LadderStage>;

const whole = (count: FunnelCount): string => (count.ok ? String(count.value) : '');

/** Hundredths of a percent as a plain number: 6250 is "62.5". */
const percent = (rate: BasisPoints): string => String(rate / 100);
