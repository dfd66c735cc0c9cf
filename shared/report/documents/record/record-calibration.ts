import { reasonWords } from '../../../content/lead-reasons';
import { agreementStats, formatCoefficient, formatP } from '../../../definitions/agreement-stats';
import { compareRatings, isDisputed, ratingTable } from '../../../definitions/compare-ratings';
import { testDefinition } from '../../../definitions/definition-test';
import { calibrated, type SamplePoint, samplePoints } from '../../../definitions/recalibration';
import { samplePhase, shownRatings } from '../../../definitions/sample-phase';
import { COUNTS_ONLY_BELOW } from '../../../definitions/sample-size';
import { type RatedLead, ratersOf } from '../../../definitions/side-ratings';
import type { Side } from '../../../side';
import { onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Definitions } from '../../../workshop/schema/definitions';
import { quietText, sectionOf, spoken, subheading, tableBlock } from '../../blocks';
import type { Block, Cell, Fact, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { recordWords } from './record-words';

/** The samples that both sides rated, in counts, and the leads on which they disagree; nothing of ratings that nobody revealed. */
export function calibrationSection({ definitions }: Workshop, withNotes: boolean): SectionBuilder {
  const { heading, none, before } = recordWords.calibration;
  const points = samplePoints(definitions);
  const isHidden = samplePhase(definitions) !== 'revealed';
  const laidOut = definitions.leads.order.length;
  if (points.length === 0) return sectionOf(heading, [quietText(laidOut === 0 ? none : before(laidOut))]);
  return sectionOf(heading, [
    ...samplesBlocks(points),
    ...(isHidden ? (laidOut === 0 ? [] : [quietText(before(laidOut))]) : todayBlocks(definitions, withNotes)),
  ]);
}

/** "12 of 15 leads", and the share beside it from twenty leads on. */
export function sameWords(same: number, n: number): string {
  const { ofLeads } = recordWords.calibration;
  return n < COUNTS_ONLY_BELOW ? ofLeads(same, n) : `${ofLeads(same, n)} (${Math.round((100 * same) / n)} %)`;
}

function samplesBlocks(points: readonly SamplePoint[]): readonly Block[] {
  const { caption, columns, onlyHint, same, today, newText, closed } = recordWords.calibration;
  const rows = points.map(({ name, closedOn, counts, hasNewText }) => [
    {
      text: orElse(name, today),
      note: spoken(closedOn === null ? '' : closed(longDate(onDay(closedOn), '')), hasNewText ? newText : '').join(
        ', ',
      ),
    },
    { text: String(counts.leads) },
    { text: same(counts.same, counts.compared) },
    { text: String(counts.onlyMarketing) },
    { text: String(counts.onlySales) },
    { text: String(counts.unsure) },
  ]);
  return [
    tableBlock(
      caption,
      [
        [columns.sample, 7],
        [columns.leads, 2, 'end'],
        [columns.same, 3, 'end'],
        [columns.marketing, 3, 'end'],
        [columns.sales, 3, 'end'],
        [columns.unsure, 2, 'end'],
      ],
      rows,
    ),
    quietText(onlyHint),
  ];
}

function todayBlocks(definitions: Definitions, withNotes: boolean): readonly Block[] {
  const { agreement, disputed, noDispute, disputedCaption, disputedColumns: columns } = recordWords.calibration;
  const rated = shownRatings(definitions);
  const rows = rated.filter(isDisputed).map((lead) => disputedRow(definitions, lead, withNotes));
  return [
    subheading(agreement),
    { kind: 'facts', facts: agreementFacts(definitions, rated) },
    subheading(disputed),
    rows.length === 0
      ? quietText(noDispute)
      : tableBlock(
          disputedCaption,
          [
            [columns.lead, 6],
            [columns.marketing, 5],
            [columns.sales, 5],
          ],
          rows,
        ),
  ];
}

function agreementFacts(definitions: Definitions, rated: readonly RatedLead[]): readonly Fact[] {
  const { facts, raters, coefficient, undefinedFor, testWords, wrong } = recordWords.calibration;
  const { n, same, kappa, ac1, mcnemar } = agreementStats(ratingTable(compareRatings(rated)));
  const criteria = calibrated(definitions)?.criteria;
  const test = criteria ? testDefinition(criteria, rated) : null;
  const inWords = (value: number | null): string =>
    value === null ? undefinedFor : coefficient(formatCoefficient(value), n);
  return [
    {
      label: facts.raters,
      value: raters(ratersOf(definitions.raters, 'marketing').length, ratersOf(definitions.raters, 'sales').length),
    },
    { label: facts.same, value: sameWords(same, n) },
    ...(n === 0
      ? []
      : [
          { label: facts.kappa, value: inWords(kappa) },
          { label: facts.ac1, value: inWords(ac1) },
          { label: facts.mcnemar, value: coefficient(`p ${formatP(mcnemar)}`, n) },
        ]),
    ...(test === null || test.judged === 0
      ? []
      : [
          {
            label: facts.test,
            value: testWords(test.right, test.judged) + wrong(test.counts['wrongly-in'], test.counts['wrongly-out']),
          },
        ]),
  ];
}

function disputedRow(definitions: Definitions, { lead, ratings }: RatedLead, withNotes: boolean): readonly Cell[] {
  const { ratings: said, unnamedLead } = recordWords.calibration;
  const cell = (side: Side): Cell => {
    const votes = ratersOf(definitions.raters, side).flatMap(({ id }) => lead.votes[id] ?? []);
    const reasons = [...new Set(votes.map(({ reason }) => reason).filter((reason) => reason !== ''))].map(reasonWords);
    const notes = withNotes ? votes.map(({ note }) => note) : [];
    const rating = ratings[side];
    return {
      text: rating === null ? words.noAnswer : said[rating],
      note: spoken(reasons.join('; '), ...notes).join('\n'),
    };
  };
  return [{ text: orElse(lead.company, unnamedLead), note: lead.source }, cell('marketing'), cell('sales')];
}
