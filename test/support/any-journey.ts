import fc from 'fast-check';
import { touchpointKinds } from '../../shared/content/touchpoint-kinds';
import { addDays, type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../../shared/time';
import { BUYING_STAGES, Evidence, type Journey, LANES } from '../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../shared/workshop/table';
import { handoff, link, touchpoint, win } from './journeys';

const EPOCH = '2024-02-20' as IsoDate;

/** A day within four years that hold a leap day. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 1460 }).map((days) => addDays(EPOCH, days));

const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 6, arbitrary: anyDay.map(onDay) },
  { weight: 1, arbitrary: fc.constant(UNKNOWN_DATE) },
  {
    weight: 1,
    arbitrary: anyDay.map((day): PartialDate => ({ precision: 'month', date: `${day.slice(0, 7)}-01` as IsoDate })),
  },
);

const exactOrUnknown = anyDate.map((date): PartialDate => (date.precision === 'month' ? UNKNOWN_DATE : date));

interface Options {
  /** Months cannot be shifted by days, so laws about shifting leave them out. */
  readonly months: boolean;
}

/** Any journey with up to 30 touchpoints, links between them and hand-offs. */
export function anyJourney(id: string, { months }: Options = { months: true }): fc.Arbitrary<Journey> {
  const dates = months ? anyDate : exactOrUnknown;
  const touchpoints = fc.array(
    fc.record({
      lane: fc.constantFrom(...LANES),
      date: dates,
      kind: fc.constantFrom('other', ...touchpointKinds.map(({ id }) => id)),
      stage: fc.constantFrom(null, null, null, ...BUYING_STAGES),
      content: fc.constantFrom('', 'Guide', 'guide ', 'Webinar'),
      evidence: fc.constantFrom(...Evidence.options),
    }),
    { maxLength: 30 },
  );
  return fc
    .record({
      touchpoints,
      closedOn: dates,
      handoffs: fc.array(dates, { maxLength: 5 }),
      outcome: fc.constantFrom('won', 'won', 'lost'),
    })
    .map(({ touchpoints: drawn, closedOn, handoffs, outcome }) => ({
      ...win(id, undefined, {
        touchpoints: drawn.map((fields, index) => touchpoint(`${id}-t${index}`, fields.lane, undefined, fields)),
        links: drawn.slice(1).map((_, index) => link(`${id}-l${index}`, `${id}-t${index}`, `${id}-t${index + 1}`)),
        handoffs: handoffs.map((date, index) => handoff(`${id}-h${index}`, undefined, { date })),
      }),
      closedOn,
      outcome,
    }));
}

/** Some journeys with ids of their own. */
export const anyJourneys = (options?: Options): fc.Arbitrary<readonly Journey[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyJourney(`j${index}`, options))));

/** The same journey with every exact date `days` later. */
export function shifted(journey: Journey, days: number): Journey {
  const later = (date: PartialDate): PartialDate => (date.precision === 'day' ? onDay(addDays(date.date, days)) : date);
  const { touchpoints, handoffs } = journey;
  return {
    ...journey,
    closedOn: later(journey.closedOn),
    touchpoints: tableOf(list(touchpoints).map((each) => ({ ...each, date: later(each.date) }))),
    handoffs: tableOf(list(handoffs).map((each) => ({ ...each, date: later(each.date) }))),
  };
}

/** The same journey as if everything had been entered in the opposite order. */
export function reversed(journey: Journey): Journey {
  const { touchpoints, links, handoffs } = journey;
  return {
    ...journey,
    touchpoints: { ...touchpoints, order: touchpoints.order.toReversed() },
    links: { ...links, order: links.order.toReversed() },
    handoffs: { ...handoffs, order: handoffs.order.toReversed() },
  };
}
