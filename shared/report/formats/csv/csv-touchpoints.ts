import { buyingStageOf } from '../../../journeys/buying-stage';
import { chronology, undated } from '../../../journeys/chronology';
import { journeyName, journeyWords } from '../../../journeys/journey-words';
import { kindLabel } from '../../../journeys/kind-name';
import type { Currency } from '../../../money';
import type { Workshop } from '../../../workshop/schema';
import type { Handoff, Journey, Touchpoint } from '../../../workshop/schema/journeys';
import { list } from '../../../workshop/table';
import { csvFile, type CsvColumn, decimal, isoDate, precisionOf, yes } from './csv-file';
import { csvWords } from './csv-words';

/**
 * Every journey: a row for each touchpoint in the order of their dates, then one for each hand-off; a journey without either has a row of
 * its own. Each row names its deal. The import of journeys reads the file again: deals and touchpoints by their columns, while hand-offs,
 * which it does not know, have columns of their own.
 */
export function touchpointsCsv({ journeys, setup }: Workshop): string {
  return csvFile(columns(setup.currency), list(journeys).flatMap(rowsOf));
}

/** One row: what it tells besides its deal, if anything. */
interface JourneyRow {
  readonly journey: Journey;
  readonly touchpoint?: Touchpoint;
  readonly handoff?: Handoff;
}

function rowsOf(journey: Journey): readonly JourneyRow[] {
  const touchpoints = [...chronology(journey).map(({ touchpoint }) => touchpoint), ...undated(journey)];
  const rows = [
    ...touchpoints.map((touchpoint) => ({ journey, touchpoint })),
    ...list(journey.handoffs).map((handoff) => ({ journey, handoff })),
  ];
  return rows.length === 0 ? [{ journey }] : rows;
}

const { touchpoints } = csvWords;

function columns(currency: Currency): readonly CsvColumn<JourneyRow>[] {
  return [
    ...dealColumns(currency),
    [
      touchpoints.row,
      ({ touchpoint, handoff }) => touchpoints.rows[touchpoint ? 'touchpoint' : handoff ? 'handoff' : 'deal'],
    ],
    ...TOUCHPOINT_COLUMNS.map(([header, cell]): CsvColumn<JourneyRow> => [
      header,
      ({ touchpoint }) => (touchpoint ? cell(touchpoint) : ''),
    ]),
    ...HANDOFF_COLUMNS.map(([header, cell]): CsvColumn<JourneyRow> => [
      header,
      ({ handoff }) => (handoff ? cell(handoff) : ''),
    ]),
  ];
}

function dealColumns(usual: Currency): readonly CsvColumn<JourneyRow>[] {
  const deal: readonly CsvColumn<Journey>[] = [
    [touchpoints.deal, journeyName],
    [touchpoints.outcome, ({ outcome }) => journeyWords.outcome[outcome]],
    [touchpoints.closedOn, ({ closedOn }) => isoDate(closedOn)],
    [touchpoints.closedPrecision, ({ closedOn }) => precisionOf(closedOn)],
    [touchpoints.amount, ({ value }) => (value === null ? '' : amount(value, usual))],
    [touchpoints.currency, ({ value }) => value?.currency ?? ''],
    [touchpoints.size, ({ size }) => size],
    [touchpoints.source, ({ source }) => source],
    [touchpoints.owner, ({ owners }) => owners],
    [touchpoints.followed, ({ followed }) => yes(followed)],
  ];
  return deal.map(([header, cell]) => [header, ({ journey }) => cell(journey)]);
}

/** A number that can be summed; one of another currency says which, so that nobody sums it. */
const amount = (value: NonNullable<Journey['value']>, usual: Currency): string =>
  value.currency === usual ? decimal(value) : `${value.currency} ${decimal(value)}`;

const TOUCHPOINT_COLUMNS: readonly CsvColumn<Touchpoint>[] = [
  [touchpoints.date, ({ date }) => isoDate(date)],
  [touchpoints.precision, ({ date }) => precisionOf(date)],
  [touchpoints.lane, ({ lane }) => journeyWords.bands[lane]],
  [touchpoints.kind, ({ kind }) => kindLabel(kind)],
  [touchpoints.title, ({ title }) => title],
  [touchpoints.channel, ({ channel }) => channel],
  [touchpoints.content, ({ content }) => content],
  [
    touchpoints.stage,
    (touchpoint) => {
      const stage = buyingStageOf(touchpoint);
      return stage === null ? '' : touchpoints.stages[stage];
    },
  ],
  [touchpoints.evidence, ({ evidence }) => journeyWords.evidence[evidence]],
  [touchpoints.important, ({ important }) => yes(important)],
  [touchpoints.heard, ({ heard }) => heard],
  [touchpoints.otherVersion, ({ otherVersion }) => otherVersion],
];

const HANDOFF_COLUMNS: readonly CsvColumn<Handoff>[] = [
  [touchpoints.handoff.date, ({ date }) => isoDate(date)],
  [touchpoints.handoff.precision, ({ date }) => precisionOf(date)],
  [touchpoints.handoff.direction, ({ direction }) => journeyWords.direction[direction]],
  [touchpoints.handoff.trigger, ({ trigger }) => trigger],
  [touchpoints.handoff.data, ({ dataPassed }) => dataPassed],
  [touchpoints.handoff.owner, ({ owner }) => owner],
];
