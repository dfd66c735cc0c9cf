import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { layoutJourney } from '../../../shared/journeys/layout';
import { nudgeDate, nudgeLane } from '../../../shared/journeys/nudge';
import { asPreciseAs, placeAt } from '../../../shared/journeys/place-at';
import { isSameDate } from '../../../shared/journeys/same-date';
import { type IsoDate, onDay } from '../../../shared/time';
import { anyDay, anyJourney } from '../../support/any-journey';
import { alder, date } from '../../support/journeys';

const options = { dayWidth: 4, silenceDays: 30, fallback: '2026-11-22' as IsoDate };

law.prop([anyJourney('j'), fc.boolean()])(
  'everything dropped where it already is stays in its lane and on its date',
  (journey, squeeze) => {
    const layout = layoutJourney(journey, { ...options, squeeze });
    for (const { id, x, y, height } of layout.touchpoints) {
      const touchpoint = journey.touchpoints.byId[id];
      const place = placeAt(layout, x, y + height / 2);
      expect(place.lane).toBe(touchpoint?.lane);
      if (touchpoint) expect(isSameDate(asPreciseAs(touchpoint.date, place.date), touchpoint.date)).toBe(true);
    }
  },
);

test('left of the axis is the tray; between the two teams the nearer lane counts', () => {
  const layout = layoutJourney(alder, options);
  const passage = layout.bands.find(({ id }) => id === 'handoffs');
  expect(placeAt(layout, -1, 0)).toEqual({ lane: 'buyer', date: date() });
  expect(placeAt(layout, 0, (passage?.y ?? 0) + 1)).toEqual({ lane: 'marketing', date: onDay(layout.axis.start) });
  expect(placeAt(layout, 0, (passage?.y ?? 0) + (passage?.height ?? 0) - 1).lane).toBe('sales');
});

test('a month stays a month wherever it is dropped, unless it goes into the tray', () => {
  expect(asPreciseAs(date('2026-03'), date('2026-05-20'))).toEqual(date('2026-05'));
  expect(asPreciseAs(date('2026-03'), date())).toEqual(date());
  expect(asPreciseAs(date('2026-03-12'), date('2026-05-20'))).toEqual(date('2026-05-20'));
  expect(asPreciseAs(date(), date('2026-05-20'))).toEqual(date('2026-05-20'));
});

test('a nudge is a day, a week when far, a month where only the month is known, and nothing without a date', () => {
  expect(nudgeDate(date('2026-03-01'), -1, false)).toEqual(date('2026-02-28'));
  expect(nudgeDate(date('2026-03-01'), 1, true)).toEqual(date('2026-03-08'));
  expect(nudgeDate(date('2026-12'), 1, false)).toEqual(date('2027-01'));
  expect(nudgeDate(date('2026-12'), -1, true)).toEqual(date('2026-11'));
  expect(nudgeDate(date(), 1, true)).toEqual(date());
});

law.prop([anyDay, fc.constantFrom<-1 | 1>(-1, 1), fc.boolean()])(
  'a nudge back takes a nudge back',
  (day, step, far) => {
    expect(nudgeDate(nudgeDate(onDay(day), step, far), step === 1 ? -1 : 1, far)).toEqual(onDay(day));
  },
);

test('lanes end at the top and at the bottom', () => {
  expect([nudgeLane('buyer', -1), nudgeLane('buyer', 1), nudgeLane('marketing', 1), nudgeLane('sales', 1)]).toEqual([
    'buyer',
    'marketing',
    'sales',
    'sales',
  ]);
});
