import { agreementTerms } from '../../../agreement/terms';
import { inFigures } from '../../../agreement/wording';
import { analyseWins } from '../../../journeys/analysis';
import { alarmState } from '../../../metrics/alarm';
import { costOf, type CostRange, totalCost } from '../../../metrics/cost';
import { computeFunnel, countedSteps } from '../../../metrics/funnel';
import { funnelLevers } from '../../../metrics/levers';
import { neededBy } from '../../../metrics/needed-by';
import { type Currency, formatMoney, formatRate, type Money } from '../../../money';
import { type IsoDate, onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { CostLine, FunnelInputs, Metrics } from '../../../workshop/schema/metrics';
import { list } from '../../../workshop/table';
import { quietText, subheading, tableBlock } from '../../blocks';
import type { Block, Cell, SectionBuilder } from '../../model';
import { longDate, orElse } from '../../words';
import { numbersSection } from '../agreement/sla-numbers';
import { capacityToday } from './capacity-today';
import { recordWords } from './record-words';

/** The goal, the funnel and the shared metrics as in the agreement; then scenarios, capacity, cost and alarms. */
export function metricsSection(workshop: Workshop, today: IsoDate): SectionBuilder {
  const numbers = numbersSection(agreementTerms(workshop));
  return (number) => ({
    ...numbers(number),
    title: recordWords.metrics.heading,
    blocks: [
      ...numbers(number).blocks,
      ...alarmBlocks(workshop.metrics),
      ...cycleBlocks(workshop),
      ...scenarioBlocks(workshop.metrics),
      ...capacityBlocks(workshop, today),
      ...costBlocks(workshop),
    ],
  });
}

/** "$27,600 to $38,400". */
export const moneyRange = ({ low, high }: CostRange): string =>
  recordWords.metrics.cost.range(formatMoney(low, 'en'), formatMoney(high, 'en'));

/** Whether the people there are can answer what the funnel asks for, in one sentence; empty where nobody said how many each takes. */
export function capacitySentence(workshop: Workshop, today: IsoDate): string {
  const { enough, short } = recordWords.metrics.capacity;
  const figures = capacityToday(workshop, today);
  if (figures === null || figures.most === null) return '';
  const say = figures.isEnough ? enough : short;
  return say(inFigures(figures.most), inFigures(figures.mqls), workshop.metrics.funnel.period);
}

function scenarioBlocks({ funnel, scenarios }: Metrics): readonly Block[] {
  const { heading, caption, name, agreed, unnamed, missing } = recordWords.metrics.scenarios;
  const { steps } = recordWords.metrics;
  const all = list(scenarios);
  if (all.length === 0) return [];
  const hasOpportunity = [funnel, ...all.map(({ inputs }) => inputs)].some((inputs) => inputs.hasOpportunity);
  const shown = countedSteps({ hasOpportunity });
  const row = (title: string, inputs: FunnelInputs): readonly Cell[] => {
    const counts = computeFunnel(inputs);
    return [
      { text: title },
      ...shown.map((step) => {
        const count = counts.ok ? counts.value[step] : undefined;
        return { text: count === undefined ? (counts.ok ? '' : missing) : inFigures(count) };
      }),
    ];
  };
  return [
    subheading(heading),
    tableBlock(
      caption,
      [[name, 6], ...shown.map((step) => [steps[step], 2, 'end'] as const)],
      [row(agreed, funnel), ...all.map((scenario) => row(orElse(scenario.name, unnamed), scenario.inputs))],
    ),
  ];
}

/** What the cycle of the wins and the strongest rate mean for the goal. */
function cycleBlocks(workshop: Workshop): readonly Block[] {
  const { levers, rates, steps, neededBy: said } = recordWords.metrics;
  const days = neededBy(workshop.metrics.funnel.neededBy, analyseWins(workshop));
  const [lever] = funnelLevers(workshop.metrics.funnel);
  const items = [
    ...(days?.firstTouch
      ? [said.firstTouch(longDate(onDay(days.firstTouch.day), ''), days.firstTouch.days, days.firstTouch.n)]
      : []),
    ...(days?.salesContact
      ? [said.salesContact(longDate(onDay(days.salesContact.day), ''), days.salesContact.days, days.salesContact.n)]
      : []),
    ...(lever
      ? [
          levers(
            rates[lever.field],
            formatRate(lever.from),
            formatRate(lever.to),
            inFigures(lever.before),
            inFigures(lever.after),
            lever.step === 'customers' ? steps.customers.toLowerCase() : steps.mqls,
          ),
        ]
      : []),
  ];
  return items.length === 0 ? [] : [subheading(recordWords.metrics.cycle), { kind: 'list', items }];
}

function capacityBlocks(workshop: Workshop, today: IsoDate): readonly Block[] {
  const { heading, none, each } = recordWords.metrics.capacity;
  const figures = capacityToday(workshop, today);
  if (figures === null) return [subheading(heading), quietText(none)];
  const tenths = figures.tenthsPerRepDay / 10;
  const sentence = capacitySentence(workshop, today);
  return [
    subheading(heading),
    {
      kind: 'list',
      items: [
        each(inFigures(tenths), workshop.metrics.capacity.reps ?? 0, figures.workingDays),
        ...(sentence === '' ? [] : [sentence]),
      ],
    },
  ];
}

function costBlocks({ metrics, setup: { currency } }: Workshop): readonly Block[] {
  const { heading, none, caption, columns, total: together, totalNote } = recordWords.metrics.cost;
  const lines = list(metrics.cost);
  const total = totalCost(lines, currency);
  if (total === null) return [subheading(heading), quietText(none)];
  const sum: readonly Cell[] = [
    { text: together, note: totalNote(total.n) },
    { text: '' },
    { text: '' },
    { text: total.range.ok ? moneyRange(total.range.value) : recordWords.metrics.cost.missing },
  ];
  return [
    subheading(heading),
    tableBlock(
      caption,
      [
        [columns.name, 6],
        [columns.times, 3, 'end'],
        [columns.each, 4, 'end'],
        [columns.cost, 5, 'end'],
      ],
      [...lines.map((line) => costRow(line, currency)), sum],
    ),
  ];
}

function costRow(line: CostLine, currency: Currency): readonly Cell[] {
  const { unnamed, missing, range } = recordWords.metrics.cost;
  const cost = costOf(line, currency);
  const money = (amount: Money): string => formatMoney(amount, 'en');
  return [
    { text: orElse(line.name, unnamed) },
    { text: endsOf(line.times.low, line.times.high, inFigures, range) },
    { text: endsOf(line.each.low, line.each.high, money, range) },
    { text: cost.ok ? moneyRange(cost.value) : missing },
  ];
}

function endsOf<T>(
  low: T | null,
  high: T | null,
  say: (value: T) => string,
  range: (low: string, high: string) => string,
): string {
  const [least, most] = [low ?? high, high ?? low];
  return least === null || most === null ? '' : range(say(least), say(most));
}

function alarmBlocks({ sheet }: Metrics): readonly Block[] {
  const { heading, caption, columns, below, above, unknown, states } = recordWords.metrics.alarms;
  const rows = list(sheet).flatMap((metric): readonly (readonly Cell[])[] => {
    const { alarm, actual, name } = metric;
    if (alarm === null || !metric.shared) return [];
    const rate = formatRate(alarm.rate);
    return [
      [
        { text: name },
        { text: alarm.when === 'below' ? below(rate) : above(rate) },
        { text: actual === null ? unknown : formatRate(actual) },
        { text: states[alarmState(metric)] },
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    subheading(heading),
    tableBlock(
      caption,
      [
        [columns.name, 8],
        [columns.when, 4],
        [columns.actual, 3],
        [columns.state, 3],
      ],
      rows,
    ),
  ];
}
