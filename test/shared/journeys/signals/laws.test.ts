import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectSignals } from '../../../../shared/journeys/signals/detect';
import type { Signal } from '../../../../shared/journeys/signals/signal';
import { usualThresholds } from '../../../../shared/journeys/thresholds';
import { BUYING_STAGES, type Journey, type Thresholds } from '../../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../../shared/workshop/table';
import { anyJourneys, reversed, shifted } from '../../../support/any-journey';
import { withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';

const KINDS = ['other', 'inquiry', 'demo-request', 'newsletter', 'call'];

/** Any wins in which every rule finds something to look at. */
const anyWins = (months = true) =>
  fc.tuple(anyJourneys({ months }), fc.array(fc.nat(99), { minLength: 40, maxLength: 40 })).map(([journeys, seeds]) => {
    const seed = (index: number) => seeds[index % seeds.length] ?? 0;
    return journeys.map((journey): Journey => ({
      ...journey,
      touchpoints: tableOf(
        list(journey.touchpoints).map((each, index) => ({
          ...each,
          kind: KINDS[seed(index) % KINDS.length] ?? 'other',
          stage: seed(index + 7) % 3 === 0 ? (BUYING_STAGES[seed(index) % 4] ?? null) : null,
          content: seed(index + 2) % 3 === 0 ? each.content : '',
          heard: seed(index + 3) % 4 === 0 ? 'Why?' : '',
        })),
      ),
      handoffs: tableOf(
        list(journey.handoffs).map((each, index) => ({
          ...each,
          direction: seed(index + 5) % 3 === 0 ? 'sales-to-marketing' : each.direction,
          dataPassed: seed(index + 11) % 2 === 0 ? 'Name' : '',
        })),
      ),
    }));
  });

const detect = (journeys: readonly Journey[], thresholds: Partial<Thresholds> = {}) => {
  const workshop = withJourneys(newWorkshop(), ...journeys);
  return detectSignals({
    ...workshop,
    patterns: { ...workshop.patterns, thresholds: { ...usualThresholds, ...thresholds } },
  });
};
const keys = (signals: readonly Signal[]): readonly string[] => signals.map(({ key }) => key).toSorted();
/** A signal without its dates: what must not move with them. */
const timeless = (signals: readonly Signal[]) =>
  signals.map((signal) => ({
    key: signal.key,
    evidence: signal.evidence,
    days: 'days' in signal ? signal.days : null,
  }));

describe('laws of the signals', () => {
  test('the rules do find something in these wins', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(anyWins(), (journeys) => {
        for (const { kind } of detect(journeys).signals) found.add(kind);
      }),
      { seed: 7, numRuns: 200 },
    );
    expect(found.size).toBe(8);
  });

  test('shifting all dates by the same days changes nothing', () => {
    fc.assert(
      fc.property(anyWins(false), fc.integer({ min: -500, max: 500 }), (journeys, days) => {
        const [before, later] = [detect(journeys), detect(journeys.map((journey) => shifted(journey, days)))];
        expect(timeless(later.signals)).toEqual(timeless(before.signals));
        expect(later.lookedAt).toEqual(before.lookedAt);
      }),
    );
  });

  test('the order of entry changes nothing', () => {
    fc.assert(
      fc.property(anyWins(), (journeys) => {
        expect(detect(journeys.map(reversed))).toEqual(detect(journeys));
        const backwards = detect(journeys.toReversed());
        expect(keys(backwards.signals)).toEqual(keys(detect(journeys).signals));
        expect(backwards.lookedAt).toEqual(detect(journeys).lookedAt);
      }),
    );
  });

  test.each<[keyof Thresholds, 1 | -1]>([
    ['earlyTouchpoints', -1],
    ['contextPieces', -1],
    ['lateDays', 1],
    ['parkedDays', 1],
    ['bareWins', 1],
  ])('a stricter %s never adds a signal', (name, direction) => {
    fc.assert(
      fc.property(
        anyWins(),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (journeys, loose, step) => {
          const strict = Math.max(1, loose + direction * step);
          const before = new Set(keys(detect(journeys, { [name]: loose }).signals));
          const extra = keys(detect(journeys, { [name]: strict }).signals).filter((key) => !before.has(key));
          expect(extra).toEqual([]);
        },
      ),
    );
  });

  test('no key comes twice, every piece of evidence is there, and n never exceeds the wins', () => {
    fc.assert(
      fc.property(anyWins(), (journeys) => {
        const { signals, lookedAt } = detect(journeys);
        expect(new Set(keys(signals)).size).toBe(signals.length);
        for (const { journey, touchpoint } of signals.flatMap(({ evidence }) => evidence)) {
          const holder = journeys.find(({ id }) => id === journey);
          expect(touchpoint === null || holder?.touchpoints.byId[touchpoint]).toBeTruthy();
        }
        for (const { n, of, undated } of Object.values(lookedAt)) expect(n + undated).toBeLessThanOrEqual(of);
      }),
    );
  });

  test('editing one win leaves the keys of the others as they were', () => {
    fc.assert(
      fc.property(anyWins(), (journeys) => {
        const [first, ...others] = journeys;
        const ofOthers = (signals: readonly Signal[]) =>
          keys(signals).filter((key) => !key.startsWith('bare/') && !key.includes(`/${first?.id}/`));
        expect(keys(detect(others).signals).filter((key) => !key.startsWith('bare/'))).toEqual(
          ofOthers(detect(journeys).signals),
        );
      }),
    );
  });
});
