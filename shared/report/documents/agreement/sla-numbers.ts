import type { AgreementTerms } from '../../../agreement/terms';
import { invariant } from '../../../invariant';
import {
  computeFunnel,
  countedSteps,
  type FunnelStep,
  isComingOut,
  knownStage,
  RATE_INTO,
} from '../../../metrics/funnel';
import { type BasisPoints, formatMoney, formatRate, type Money } from '../../../money';
import { UNKNOWN_DATE } from '../../../time';
import type { FunnelInputs } from '../../../workshop/schema/metrics';
import type { Block, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';

type TermsFunnel = AgreementTerms['funnel'];

/** The reverse funnel, and the metrics that both sides report. */
export function numbersSection({ funnel, metrics }: AgreementTerms): SectionBuilder {
  return (number) => ({
    number,
    title: words.numbers.heading,
    owner: null,
    blocks: [...funnelBlocks(funnel), { kind: 'subheading', text: words.numbers.metrics }, ...metricsBlocks(metrics)],
  });
}

function funnelBlocks({ inputs, results }: TermsFunnel): readonly Block[] {
  const { numbers } = words;
  const funnel = withUnused(inputs);
  if (!results || !computeFunnel(funnel).ok) return [{ kind: 'paragraph', text: numbers.notComputed, tone: 'body' }];
  const rows = countedSteps(funnel).map((step) => [
    { text: numbers.steps[step] },
    { text: computedFrom(step, funnel, results) },
    { text: count(results[step] ?? 0) },
  ]);
  const text = knownStage(funnel) === 'revenue' ? numbers.goal : numbers.given;
  const neededBy = funnel.neededBy.precision === 'unknown' ? '' : numbers.neededBy(longDate(funnel.neededBy, ''));
  return [
    { kind: 'paragraph', text: `${text}${neededBy}`, tone: 'body' },
    {
      kind: 'table',
      caption: numbers.caption,
      columns: [
        { header: numbers.columns.step, align: 'start', weight: 6 },
        { header: numbers.columns.from, align: 'start', weight: 8 },
        { header: numbers.columns.count(funnel.period), align: 'end', weight: 2 },
      ],
      rows,
    },
  ];
}

/** A version that was signed before there was more to choose holds less. */
function withUnused(inputs: TermsFunnel['inputs']): FunnelInputs {
  return {
    ...inputs,
    known: inputs.known ?? 'revenue',
    count: inputs.count ?? null,
    hasOpportunity: inputs.hasOpportunity ?? false,
    sqlToOpportunity: inputs.sqlToOpportunity ?? null,
    neededBy: inputs.neededBy ?? UNKNOWN_DATE,
  };
}

/** The neighbour and the rate that a number was computed from; money where it comes from the goal. */
export function computedFrom(
  step: FunnelStep,
  inputs: FunnelInputs,
  results: NonNullable<TermsFunnel['results']>,
): string {
  const { of } = words.numbers;
  const steps = countedSteps(inputs);
  const known = knownStage(inputs);
  if (step === known) return of.given;
  if (step === 'customers' && known === 'revenue') {
    return of.customers(money(inputs.revenueGoal), rate(inputs.marketingShare), money(inputs.averageDeal));
  }
  const at = steps.indexOf(step);
  const neighbour = invariant(steps[isComingOut(inputs, step) ? at + 1 : at - 1], 'the given stage lies on that side');
  const into = isComingOut(inputs, step) ? step : neighbour;
  const before = into === step ? neighbour : step;
  const field = RATE_INTO[into === 'leads' ? 'mqls' : into];
  const from = `${count(results[neighbour] ?? 0)} ${of.counted[neighbour]}`;
  const share = `${rate(inputs[field])} ${of.share[field](of.counted[before])}`;
  return isComingOut(inputs, step) ? of.after(from, share) : of.before(from, share);
}

function metricsBlocks(metrics: AgreementTerms['metrics']): readonly Block[] {
  const { numbers, nameless } = words;
  const { name, owner, source, target } = numbers.metricColumns;
  if (metrics.length === 0) return [{ kind: 'paragraph', text: numbers.noMetrics, tone: 'body' }];
  const without = (field: 'owner' | 'sourceSystem') => metrics.filter((metric) => metric[field].trim() === '').length;
  return [
    { kind: 'paragraph', text: numbers.metricsText(without('owner'), without('sourceSystem')), tone: 'body' },
    {
      kind: 'table',
      caption: numbers.metrics,
      columns: [
        { header: name, align: 'start', weight: 7 },
        { header: owner, align: 'start', weight: 4 },
        { header: source, align: 'start', weight: 3 },
        { header: target, align: 'start', weight: 4 },
      ],
      rows: metrics.map((metric) => [
        { text: metric.name, note: metric.formula },
        { text: orElse(metric.owner, nameless.person), note: words.sides[metric.side] },
        { text: orElse(metric.sourceSystem, nameless.person) },
        { text: orElse(metric.target, nameless.text) },
      ]),
    },
  ];
}

const LOCALE = 'en';
const count = (number: number): string => new Intl.NumberFormat(LOCALE).format(number);
const money = (amount: Money | null): string => (amount ? formatMoney(amount, LOCALE) : '');
const rate = (share: BasisPoints | null): string => (share === null ? '' : formatRate(share));
