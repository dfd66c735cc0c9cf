import type { AgreementTerms } from '../agreement/terms';
import { formatMoney, formatRate, type Money } from '../money';
import type { Block, Cell, SectionBuilder } from './model';
import { orElse, words } from './words';

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
  const { revenueGoal, marketingShare, averageDeal, winRate, mqlToSql, leadToMql, period } = inputs;
  const complete = results && revenueGoal && marketingShare && averageDeal && winRate && mqlToSql && leadToMql;
  if (!complete) return [{ kind: 'paragraph', text: numbers.notComputed, tone: 'body' }];
  const { customers, sqls, mqls, leads } = results;
  const { of, steps } = numbers;
  const row = (step: string, from: string, result: number): readonly Cell[] => [
    { text: step },
    { text: from },
    { text: count(result) },
  ];
  return [
    { kind: 'paragraph', text: numbers.goal, tone: 'body' },
    {
      kind: 'table',
      caption: numbers.caption,
      columns: [
        { header: numbers.columns.step, align: 'start', weight: 6 },
        { header: numbers.columns.from, align: 'start', weight: 8 },
        { header: numbers.columns.count(period), align: 'end', weight: 2 },
      ],
      rows: [
        row(
          steps.customers,
          of.customers(money(revenueGoal), formatRate(marketingShare), money(averageDeal)),
          customers,
        ),
        row(steps.sqls, of.sqls(count(customers), formatRate(winRate)), sqls),
        row(steps.mqls, of.mqls(count(sqls), formatRate(mqlToSql)), mqls),
        row(steps.leads, of.leads(count(mqls), formatRate(leadToMql)), leads),
      ],
    },
  ];
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
const money = (amount: Money): string => formatMoney(amount, LOCALE);
