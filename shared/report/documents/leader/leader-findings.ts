import { inFigures, inWords } from '../../../agreement/wording';
import { compareRatings } from '../../../definitions/compare-ratings';
import { samplePhase, shownRatings } from '../../../definitions/sample-phase';
import { gapWords } from '../../../diagnosis/gap-words';
import { analyseWins, type Findings } from '../../../journeys/analysis';
import { cycleGuesses } from '../../../journeys/guesses';
import { totalCost } from '../../../metrics/cost';
import { computeFunnel, FUNNEL_STEPS, funnelRevenue } from '../../../metrics/funnel';
import { formatMoney, formatRate } from '../../../money';
import type { IsoDate } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, tableBlock } from '../../blocks';
import type { Fact, SectionBuilder } from '../../model';
import { inLines } from '../agreement/one-page-room';
import { capital } from '../record/record-answers';
import { sameWords } from '../record/record-calibration';
import { decisionsIn, openGaps } from '../record/record-gaps';
import { capacitySentence, moneyRange } from '../record/record-metrics';
import { spreadBasis, spreadDays, stallSentences } from '../record/record-patterns';
import { recordWords } from '../record/record-words';
import type { LeaderSection } from './leader-limits';
import { leaderWords } from './leader-words';

/** The widest gaps and what was decided about each. */
export function gapsSection({ diagnosis }: Workshop): LeaderSection {
  const { heading, caption, columns, before, none, undecided, more } = leaderWords.gaps;
  const open = openGaps(diagnosis);
  if (open.length === 0) {
    return () => sectionOf(heading, [quietText(diagnosis.revealedAt === null ? before : none)]);
  }
  const told = open.slice(0, MOST_GAPS).map(({ question, gap }) => {
    const decided = decisionsIn(diagnosis, question.id).map(({ text }) => text.trim());
    return [
      question.text,
      capital(gapWords(diagnosis, question, gap, 'bare')),
      decided.length === 0 ? undecided : decided.join(' / '),
    ] as const;
  });
  return ({ gaps, lines: atLeast, linesFor }) => {
    const rows = told.slice(0, gaps).map(([question, gap, decided], index) => {
      const lines = linesFor(`gap ${index}`, atLeast);
      return [
        { text: inLines(question, { share: 6 / 16, lines }) },
        { text: inLines(gap, { share: 3.5 / 16, lines }) },
        { text: inLines(decided, { share: 6.5 / 16, lines }) },
      ];
    });
    const table = tableBlock(
      caption,
      [
        [columns.question, 6],
        [columns.gap, 3.5],
        [columns.decided, 6.5],
      ],
      rows,
    );
    const left = open.length - rows.length;
    return sectionOf(heading, [table, ...(left === 0 ? [] : [quietText(more(left))])]);
  };
}

const MOST_GAPS = 5;

/** What the wins show in a few sentences, each with the wins that it rests on. */
export function winsSection(workshop: Workshop): LeaderSection {
  const { heading, none, few } = leaderWords.wins;
  const findings = analyseWins(workshop);
  const n = findings.wins.length;
  if (n === 0) return () => sectionOf(heading, [quietText(none)]);
  const said = winSentences(workshop, findings);
  return ({ wins, lines, linesFor }) =>
    sectionOf(heading, [
      {
        kind: 'list',
        items: said
          .slice(0, wins)
          .map((item, index) => inLines(item, { share: 0.97, lines: linesFor(`win ${index}`, lines) })),
      },
      ...(n < FEW ? [quietText(few)] : []),
    ]);
}

function winSentences(workshop: Workshop, findings: Findings): readonly string[] {
  const { total, guessed, toSales, seen, undated } = leaderWords.wins;
  const n = findings.wins.length;
  const { marketing, sales } = cycleGuesses(workshop.diagnosis);
  const days = (guess: { readonly days: number }) => recordWords.journeys.days(Math.round(guess.days));
  const guesses = marketing && sales ? ` ${guessed(days(marketing), days(sales))}` : '';
  const [quiet] = stallSentences(workshop, findings);
  const [top] = findings.content;
  return [
    findings.total === null ? undated(n) : total(spreadDays(findings.total), spreadBasis(findings.total, n)) + guesses,
    ...(findings.toSales === null ? [] : [toSales(spreadDays(findings.toSales), spreadBasis(findings.toSales, n))]),
    ...(quiet === undefined || findings.timed === 0 ? [] : [quiet]),
    ...(top ? [seen(top.name, top.wins.length, findings.mapped)] : []),
  ];
}

/** Below so many wins a page that somebody decides by says that they are few. */
const FEW = 5;

/** What the goal takes, whether it can be answered, what friction costs, and how far the sides rate leads alike. */
export function numbersSection(workshop: Workshop, today: IsoDate): SectionBuilder {
  const { heading, none, funnel, capacity, cost, costText, calibration } = leaderWords.numbers;
  const { metrics, setup, definitions } = workshop;
  const total = totalCost(list(metrics.cost), setup.currency);
  const counts = compareRatings(samplePhase(definitions) === 'revealed' ? shownRatings(definitions) : []);
  const facts: readonly Fact[] = [
    { label: funnel, value: funnelText(workshop) },
    { label: capacity, value: capacitySentence(workshop, today) },
    { label: cost, value: total?.range.ok ? costText(moneyRange(total.range.value), total.n) : '' },
    { label: calibration, value: counts.compared === 0 ? '' : sameWords(counts.same, counts.compared) },
  ];
  const told = facts.filter(({ value }) => value !== '');
  return sectionOf(heading, [told.length === 0 ? quietText(none) : { kind: 'facts', facts: told }]);
}

function funnelText({ metrics: { funnel } }: Workshop): string {
  const { needed, goal } = leaderWords.numbers;
  const counts = computeFunnel(funnel);
  if (!counts.ok) return '';
  const revenue = funnelRevenue(funnel);
  const share = funnel.marketingShare;
  const aim = revenue.ok && share !== null ? goal(formatMoney(revenue.value, 'en'), formatRate(share)) : '';
  const steps = FUNNEL_STEPS.flatMap((step) => {
    const count = counts.value[step];
    const name = recordWords.metrics.steps[step];
    return count === undefined ? [] : [`${inFigures(count)} ${/^[A-Z][a-z]/.test(name) ? name.toLowerCase() : name}`];
  });
  return needed(aim, inWords(steps), funnel.period);
}
