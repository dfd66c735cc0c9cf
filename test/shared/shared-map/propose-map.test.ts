import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addJourney, removeJourney } from '../../../shared/commands/journeys';
import { acceptMapUpdates, proposeSharedMap } from '../../../shared/commands/shared-map';
import { winsOf } from '../../../shared/journeys/wins';
import { proposeMap } from '../../../shared/shared-map/propose-map';
import { mapUpdates } from '../../support/map-updates';
import { whatWinsShow } from '../../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../../shared/workshop/schema';
import { BUYING_STAGES, type Journey } from '../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../shared/workshop/table';
import { anyJourneys, reversed } from '../../support/any-journey';
import { handoff, touchpoint, win, withJourneys } from '../../support/journeys';
import { unmappedSample } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const counter = () => {
  let made = 0;
  return () => `new-${(made += 1)}`;
};

/** Journeys whose touchpoints stand for stages, with hand-offs that say what triggered them. */
const anyWins = fc
  .tuple(anyJourneys(), fc.array(fc.constantFrom('search', 'webinar', 'call', 'proposal', 'other'), { minLength: 1 }))
  .map(([journeys, kinds]) => journeys.map((journey) => dressed(journey, kinds)));

function dressed(journey: Journey, kinds: readonly string[]): Journey {
  const touchpoints = list(journey.touchpoints).map((each, index) => ({
    ...each,
    kind: kinds[index % kinds.length] ?? 'call',
    stage: index % 7 === 0 ? (BUYING_STAGES[index % 4] ?? null) : null,
  }));
  const handoffs = list(journey.handoffs).map((each, index) => ({
    ...each,
    trigger: ['Score reached', ' score  reached.', 'Asked for a call'][index % 3] ?? '',
  }));
  return { ...journey, touchpoints: tableOf(touchpoints), handoffs: tableOf(handoffs) };
}

const withWins = (journeys: readonly Journey[]): Workshop => withJourneys(newWorkshop(), ...journeys);

describe('the laws of a proposal', () => {
  test('proposing again changes nothing', () => {
    fc.assert(
      fc.property(anyWins, (journeys) => {
        const workshop = withWins(journeys);
        expect(mapUpdates({ ...workshop, sharedMap: proposeMap(whatWinsShow(workshop), counter()) })).toEqual([]);
      }),
    );
  });

  test('the order of entry changes nothing', () => {
    fc.assert(
      fc.property(anyWins, (journeys) => {
        const backwards = journeys.map(reversed).toReversed();
        expect(whatWinsShow(withWins(backwards))).toEqual(whatWinsShow(withWins(journeys)));
      }),
    );
  });

  test('removing a win never raises a count, and no count is above the number of wins', () => {
    fc.assert(
      fc.property(anyWins, (journeys) => {
        const all = withWins(journeys);
        const fewer = withWins(journeys.slice(1));
        const before = new Map(whatWinsShow(all).parts.map(({ key, wins }) => [key, wins.length]));
        for (const { key, wins } of whatWinsShow(fewer).parts) {
          expect(wins.length).toBeLessThanOrEqual(before.get(key) ?? 0);
          expect(wins.length).toBeLessThanOrEqual(winsOf(fewer.journeys).length);
        }
      }),
    );
  });

  test('every part stands on a stage that there is, and what is proposed is a document', () => {
    fc.assert(
      fc.property(anyWins, (journeys) => {
        const workshop = withWins(journeys);
        const { stages, parts } = proposeMap(whatWinsShow(workshop), counter());
        expect(list(parts).filter(({ stage }) => !Object.hasOwn(stages.byId, stage))).toEqual([]);
        expect(list(stages).map(({ stage }) => stage)).toEqual(
          BUYING_STAGES.filter((stage) => list(stages).some((each) => each.stage === stage)),
        );
      }),
    );
  });

  test('taking over everything that a new win brings leaves nothing to take over', () => {
    fc.assert(
      fc.property(anyWins, ([first, ...others]) => {
        const start = after(withWins(others), proposeSharedMap(counter()));
        const later = after(start, addJourney(first ?? win('more', undefined, {})));
        const keys = mapUpdates(later).map(({ key }) => key);
        const newId = (
          (made) => () =>
            `later-${(made += 1)}`
        )(0);
        // Without a stage there was nothing to propose: the first proposal is a proposal of its own.
        if (start.sharedMap.stages.order.length === 0) return;
        expect(mapUpdates(after(later, acceptMapUpdates(keys, newId)))).toEqual([]);
      }),
    );
  });

  test('taking a win out of the journeys only lowers counts on the map', () => {
    const start = after(unmappedSample(), proposeSharedMap(counter()));
    const [id] = start.journeys.order;
    const later = id === undefined ? start : after(start, removeJourney(id));
    for (const part of list(later.sharedMap.parts)) expect(part.wins).not.toContain(id);
  });
});

/** Two wins by hand: alder went through interest and evaluation, birch through evaluation and decision. */
const alder = win('alder', '2026-04-30', {
  touchpoints: [
    touchpoint('a1', 'marketing', '2026-01-01', { kind: 'webinar', content: 'Guide' }),
    touchpoint('a2', 'sales', '2026-02-10', { kind: 'call' }),
    touchpoint('a3', 'sales', '2026-05-20', { kind: 'proposal' }),
  ],
  handoffs: [handoff('ah', '2026-02-01', { trigger: 'Asked for  a call' })],
});
const birch = win('birch', '2026-03-31', {
  touchpoints: [
    touchpoint('b1', 'sales', '2026-01-10', { kind: 'call' }),
    touchpoint('b2', 'sales', '2026-03-01', { kind: 'proposal', content: ' guide' }),
  ],
  handoffs: [handoff('bh', '2026-01-05', { trigger: 'asked for a call.' })],
});
const lost = win(
  'lost',
  '2026-03-31',
  { touchpoints: [touchpoint('l1', 'buyer', '2026-01-01', { kind: 'search' })] },
  {
    outcome: 'lost',
  },
);

describe('two wins worked out by hand', () => {
  const { stages, parts } = whatWinsShow(withWins([alder, birch, lost]));
  const named = (kind: string) => parts.filter((part) => part.kind === kind);

  test('stages are those of the wins with the median of their days; lost deals and what came after the close say nothing', () => {
    // Interest: alder 1 Jan to 10 Feb, 40 days. Evaluation: alder 10 Feb to 30 Apr, 79 days; birch 10 Jan to 1 Mar, 50: median 64.5.
    expect(stages.map(({ stage, days, wins }) => [stage, days, wins])).toEqual([
      ['interest', 40, ['alder']],
      ['evaluation', 65, ['alder', 'birch']],
      ['decision', 30, ['birch']],
    ]);
  });

  test('touchpoints are counted by kind, content by name at its stage', () => {
    expect(named('touchpoint').map(({ text, stage, lane, wins }) => [text, stage, lane, wins.length])).toEqual([
      ['Webinar', 'interest', 'marketing', 1],
      ['Call', 'evaluation', 'sales', 2],
      ['Proposal', 'decision', 'sales', 1],
    ]);
    expect(named('content').map(({ text, stage, wins }) => [text, stage, wins.length])).toEqual([
      ['Guide', 'interest', 1],
      ['Guide', 'decision', 1],
    ]);
  });

  test('triggers that differ in case, spacing and a closing stop are one, where the receiving side went on', () => {
    expect(named('trigger').map(({ text, stage, lane, wins }) => [text, stage, lane, wins.length])).toEqual([
      ['Asked for a call', 'evaluation', 'marketing', 2],
    ]);
  });

  test('definitions stand at the border that they belong to, by id', () => {
    const placed = Object.fromEntries(named('definition').map(({ text, stage }) => [text, stage]));
    expect(placed).toMatchObject({ DF1: 'interest', DF2: 'evaluation', DF5: 'decision' });
    expect(placed).not.toHaveProperty('DF6');
  });
});

test('a hand-off leads to where the receiving side goes on, not to what the buyer does in between', () => {
  const crossing = win('w', '2026-04-30', {
    touchpoints: [
      touchpoint('t1', 'marketing', '2026-01-01', { kind: 'webinar' }),
      touchpoint('t2', 'buyer', '2026-02-05', { kind: 'website-visit' }),
      touchpoint('t3', 'sales', '2026-02-10', { kind: 'call' }),
      touchpoint('t4', 'marketing', '2026-03-01', { kind: 'newsletter' }),
    ],
    handoffs: [
      handoff('there', '2026-02-01', { trigger: 'Score' }),
      handoff('back', '2026-02-11', { trigger: 'No budget', direction: 'sales-to-marketing' }),
      handoff('late', '2026-04-01', { trigger: 'Signs soon' }),
      handoff('undated', undefined, { trigger: 'Nobody knows when' }),
    ],
  });
  const triggers = whatWinsShow(withWins([crossing])).parts.filter(({ kind }) => kind === 'trigger');
  expect(triggers.map(({ text, stage, lane }) => [text, stage, lane])).toEqual([
    ['No budget', 'interest', 'sales'],
    ['Score', 'evaluation', 'marketing'],
    ['Signs soon', 'evaluation', 'marketing'],
  ]);
});

test('of each place only the most frequent are key', () => {
  const kinds = ['search', 'referral', 'website-visit'] as const;
  const wins = Array.from({ length: 6 }, (_, index) =>
    win(`w${index}`, '2026-06-30', {
      touchpoints: kinds
        .slice(0, index < 2 ? 3 : 1)
        .map((kind) => touchpoint(`${index}-${kind}`, 'buyer', '2026-01-01', { kind, stage: 'awareness' })),
    }),
  );
  const shown = whatWinsShow(withWins(wins)).parts.filter(({ kind }) => kind === 'touchpoint');
  expect(shown.map(({ text, wins: seen, isKey }) => [text, seen.length, isKey])).toEqual([
    ['Search', 6, true],
    ['Referral', 2, true],
    ['Website visit', 2, true],
  ]);
  const alone = whatWinsShow(withWins(wins.slice(0, 1))).parts.filter(({ kind }) => kind === 'touchpoint');
  expect(alone.filter(({ isKey }) => isKey)).toHaveLength(2);
});

describe('hand-offs', () => {
  const crossing = (id: string, triggers: readonly string[], direction: 'marketing-to-sales' | 'sales-to-marketing') =>
    win(id, '2026-04-30', {
      touchpoints: [
        touchpoint(`${id}-1`, 'marketing', '2026-01-01', { kind: 'webinar' }),
        touchpoint(`${id}-2`, 'sales', '2026-02-10', { kind: 'call' }),
        touchpoint(`${id}-3`, 'marketing', '2026-02-10', { kind: 'call', stage: 'evaluation' }),
      ],
      handoffs: triggers.map((trigger, index) => handoff(`${id}-h${index}`, '2026-02-01', { trigger, direction })),
    });
  const triggersOf = (wins: readonly Journey[]) =>
    whatWinsShow(withWins(wins)).parts.filter(({ kind }) => kind === 'trigger');

  test('without a trigger, or with nothing but their direction, are one part for each border and direction', () => {
    const wins = ['', ' ', 'Hand-off to sales.', 'Marketing → sales'].map((text, index) =>
      crossing(`w${index}`, [text], 'marketing-to-sales'),
    );
    const shown = triggersOf([...wins, crossing('back', ['handed back to marketing'], 'sales-to-marketing')]);
    expect(shown.map(({ key, text, wins: seen }) => [key, text, seen.length])).toEqual([
      ['trigger/marketing/evaluation/', 'Hand-off to sales, trigger not noted', 4],
      ['trigger/sales/evaluation/', 'Back to marketing, trigger not noted', 1],
    ]);
  });

  test('that say more than their direction keep their words', () => {
    const shown = triggersOf([crossing('w', ['Sales asked for it'], 'marketing-to-sales')]);
    expect(shown.map(({ text }) => text)).toEqual(['Sales asked for it']);
  });

  test('stand on the map three to a border, the most frequent first', () => {
    const twice = ['D', 'C', 'B', 'A'].flatMap((text) => [
      crossing(`${text}1`, [text], 'marketing-to-sales'),
      crossing(`${text}2`, [text], 'marketing-to-sales'),
    ]);
    const thrice = [1, 2, 3].map((index) => crossing(`e${index}`, ['E'], 'sales-to-marketing'));
    const key = triggersOf([...twice, ...thrice]).filter(({ isKey }) => isKey);
    expect(key.map(({ text }) => text)).toEqual(['E', 'A', 'B']);
  });

  test('that were all seen once stand there in both directions', () => {
    const once = ['C', 'B', 'A'].map((text) => crossing(text, [text], 'marketing-to-sales'));
    const key = triggersOf([...once, crossing('z', ['Z'], 'sales-to-marketing')]).filter(({ isKey }) => isKey);
    expect(key.map(({ text }) => text)).toEqual(['A', 'B', 'Z']);
  });
});
