import { describe, expect, test } from 'vitest';
import { addDisconnect } from '../../../shared/commands/disconnects';
import { addHandoff, editHandoff } from '../../../shared/commands/handoffs';
import { moveParts, nudgeParts, removeParts } from '../../../shared/commands/journey-parts';
import {
  addJourney,
  duplicateJourney,
  editJourney,
  followLead,
  moveJourney,
  removeJourney,
  setFollowed,
  sortJourneys,
} from '../../../shared/commands/journeys';
import { addLink } from '../../../shared/commands/links';
import { addTouchpoint, editTouchpoint } from '../../../shared/commands/touchpoints';
import type { DisconnectId, HandoffId, JourneyId, TouchpointId } from '../../../shared/ids';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import { newDisconnect, newJourney } from '../../../shared/journeys/create';
import type { WinSort } from '../../../shared/journeys/win-order';
import { findBrokenReferences } from '../../../shared/workshop/references';
import { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { alder, birch, date, handoff, link, touchpoint, win, withJourneys } from '../../support/journeys';
import { countedIds, newWorkshop } from '../../support/new-workshop';
import { redone, run, undone } from '../../support/run-commands';

const T = (id: string) => id as TouchpointId;
const H = (id: string) => id as HandoffId;
const mapped = withJourneys(newWorkshop(), alder, birch);

describe('wins', () => {
  test('a win is added, its header edited and taken back field by field', () => {
    const id = 'new' as JourneyId;
    const made = run(
      mapped,
      addJourney(newJourney(id)),
      editJourney(id, { client: 'Dogwood' }),
      editJourney(id, { client: 'Dogwood Ltd' }),
      editJourney(id, { closedOn: date('2026-05-01') }),
      editJourney(id, { value: { minor: 4_000_000, currency: 'EUR' } }),
    );
    expect(made.workshop.journeys.order).toEqual(['alder', 'birch', 'new']);
    expect(made.workshop.journeys.byId[id]).toMatchObject({ client: 'Dogwood Ltd', closedOn: date('2026-05-01') });
    expect(made.undo).toHaveLength(4);
    expect(Workshop.safeParse(made.workshop).success).toBe(true);
    expect(undone(undone(undone(undone(made)))).workshop).toEqual(mapped);
  });

  test('a copy comes right behind its original', () => {
    const made = run(mapped, duplicateJourney(alder.id, copyJourney(alder, countedIds('copy'))));
    expect(list(made.workshop.journeys).map(({ client }) => client)).toEqual([
      'Client alder',
      'Client alder',
      'Client birch',
    ]);
    expect(findBrokenReferences(made.workshop)).toEqual([]);
    expect(undone(made).workshop).toEqual(mapped);
    expect(run(mapped, duplicateJourney('gone' as JourneyId, newJourney('x' as JourneyId))).seq).toBe(0);
  });

  test('a lead is followed, a win becomes one and comes back', () => {
    const id = 'lead' as JourneyId;
    const followed = run(mapped, followLead(newJourney(id)), setFollowed(alder.id, true));
    expect(list(followed.workshop.journeys).map((each) => [each.id, each.followed])).toEqual([
      ['alder', true],
      ['birch', false],
      ['lead', true],
    ]);
    expect(run(followed, setFollowed(alder.id, false)).workshop.journeys.byId[alder.id]).toEqual(alder);
    expect(run(mapped, setFollowed('gone' as JourneyId, true)).seq).toBe(0);
    expect(run(mapped, setFollowed(alder.id, false)).seq).toBe(0);
  });

  test('a win moves among the wins, past the leads between them', () => {
    const lead = { ...newJourney('lead' as JourneyId), followed: true };
    const start = withJourneys(newWorkshop(), alder, lead, birch);
    expect(run(start, moveJourney(alder.id, 1)).workshop.journeys.order).toEqual(['lead', 'birch', 'alder']);
    expect(run(start, moveJourney(birch.id, -1)).workshop.journeys.order).toEqual(['birch', 'alder', 'lead']);
    expect(run(start, moveJourney(alder.id, -1)).seq).toBe(0);
    expect(run(start, moveJourney(lead.id, 1)).seq).toBe(0);
    expect(run(start, moveJourney('gone' as JourneyId, 1)).seq).toBe(0);
  });

  test('wins are sorted by their close, value, length or client; what is not known comes last', () => {
    const value = (minor: number) => ({ value: { minor, currency: 'EUR' as const } });
    const start = withJourneys(
      newWorkshop(),
      win('b', '2026-01-01', { touchpoints: [touchpoint('t1', 'buyer', '2025-12-01')] }, { client: 'Birch' }),
      win('a', undefined, {}, { client: 'alder', ...value(900) }),
      win('c', '2026-05', { touchpoints: [touchpoint('t2', 'buyer', '2025-12-01')] }, { client: '', ...value(1000) }),
    );
    const sorted = (by: WinSort) => run(start, sortJourneys(by)).workshop.journeys.order.join('');
    expect([sorted('closed'), sorted('value'), sorted('longest'), sorted('client')]).toEqual([
      'cba',
      'cab',
      'cba',
      'abc',
    ]);
    expect(run(run(start, sortJourneys('value')), sortJourneys('value')).seq).toBe(1);
  });

  test('a removed win leaves no evidence behind, and undo brings both back', () => {
    const evidence = [
      { journey: alder.id, touchpoint: T('a1') },
      { journey: birch.id, touchpoint: null },
      { journey: alder.id, touchpoint: null },
    ];
    const before = run(mapped, addDisconnect(newDisconnect('d1' as DisconnectId, { text: 'Too late', evidence })));
    const removed = run(before, removeJourney(alder.id));
    expect(removed.workshop.journeys.order).toEqual(['birch']);
    expect(removed.workshop.patterns.disconnects.byId['d1' as DisconnectId]?.evidence).toEqual([
      { journey: 'birch', touchpoint: null },
    ]);
    expect(findBrokenReferences(removed.workshop)).toEqual([]);
    expect(undone(removed).workshop).toEqual(before.workshop);
    expect(redone(undone(removed)).workshop).toEqual(removed.workshop);
  });
});

describe('touchpoints', () => {
  test('a touchpoint is added and edited', () => {
    const made = run(
      mapped,
      addTouchpoint(birch.id, touchpoint('b3', 'buyer')),
      editTouchpoint(birch.id, T('b3'), { title: 'Asked a colleague' }),
      editTouchpoint(birch.id, T('b3'), { important: true }),
      editTouchpoint(birch.id, T('b3'), { evidence: 'crm' }),
    );
    expect(made.workshop.journeys.byId[birch.id]?.touchpoints.order).toEqual(['b1', 'b2', 'b3']);
    expect(made.workshop.journeys.byId[birch.id]?.touchpoints.byId[T('b3')]).toMatchObject({
      title: 'Asked a colleague',
      important: true,
      evidence: 'crm',
    });
    expect(made.undo).toHaveLength(4);
    expect(undone(undone(undone(undone(made)))).workshop).toEqual(mapped);
  });

  test('nothing happens in a journey or to a touchpoint that is gone', () => {
    const gone = 'gone' as JourneyId;
    expect(
      run(mapped, addTouchpoint(gone, touchpoint('x', 'buyer')), editTouchpoint(birch.id, T('x'), { title: 'x' })).seq,
    ).toBe(0);
  });

  test('one drag of several parts is one step; a drag that ends where it began is none', () => {
    const moves = {
      touchpoints: [
        { id: T('a1'), lane: 'marketing', date: date('2026-01-06') },
        { id: T('a2'), lane: 'sales', date: date('2026-01-21') },
      ],
      handoffs: [{ id: H('ah1'), date: date('2026-03-11') }],
    } as const;
    const moved = run(mapped, moveParts(alder.id, moves));
    expect(moved.undo.map(({ label }) => label)).toEqual(['touchpoints.move']);
    expect(moved.workshop.journeys.byId[alder.id]).toMatchObject({
      touchpoints: {
        byId: { a1: { lane: 'marketing', date: date('2026-01-06') }, a2: { lane: 'sales', date: date('2026-01-21') } },
      },
      handoffs: { byId: { ah1: { date: date('2026-03-11') } } },
    });
    expect(undone(moved).workshop).toEqual(mapped);
    expect(run(moved, moveParts(alder.id, moves)).seq).toBe(1);
  });

  test('two drags are two steps; a run of arrow keys on one thing is one', () => {
    const to = (day: string) =>
      ({ touchpoints: [{ id: T('a1'), lane: 'buyer', date: date(day) }], handoffs: [] }) as const;
    expect(run(mapped, moveParts(alder.id, to('2026-01-06')), moveParts(alder.id, to('2026-01-07'))).undo).toHaveLength(
      2,
    );
    const nudged = run(mapped, nudgeParts(alder.id, to('2026-01-06')), nudgeParts(alder.id, to('2026-01-07')));
    expect(nudged.undo).toHaveLength(1);
    expect(undone(nudged).workshop).toEqual(mapped);
  });

  test('removing a touchpoint takes its links along and leaves the win as evidence', () => {
    const d1 = 'd1' as DisconnectId;
    const evidence = [
      { journey: alder.id, touchpoint: T('a1') },
      { journey: birch.id, touchpoint: T('b1') },
    ];
    const before = run(mapped, addDisconnect(newDisconnect(d1, { evidence })));
    const removed = run(before, removeParts(alder.id, { touchpoints: [T('a1')] }));
    expect(removed.workshop.journeys.byId[alder.id]?.links.order).toEqual(['al2']);
    expect(removed.workshop.patterns.disconnects.byId[d1]?.evidence).toEqual([
      { journey: 'birch', touchpoint: 'b1' },
      { journey: 'alder', touchpoint: null },
    ]);
    expect(findBrokenReferences(removed.workshop)).toEqual([]);
    expect(undone(removed).workshop).toEqual(before.workshop);
  });

  test('the win is cited once, however many of its touchpoints go', () => {
    const d1 = 'd1' as DisconnectId;
    const evidence = [
      { journey: alder.id, touchpoint: T('a1') },
      { journey: alder.id, touchpoint: T('a2') },
    ];
    const removed = run(
      mapped,
      addDisconnect(newDisconnect(d1, { evidence })),
      removeParts(alder.id, { touchpoints: [T('a1'), T('a2')] }),
    );
    expect(removed.workshop.patterns.disconnects.byId[d1]?.evidence).toEqual([{ journey: 'alder', touchpoint: null }]);
  });
});

describe('links', () => {
  test('a link joins two touchpoints once and can be taken out', () => {
    const linked = run(mapped, addLink(birch.id, link('l1', 'b1', 'b2')));
    expect(linked.workshop.journeys.byId[birch.id]?.links.order).toEqual(['l1']);
    expect(run(linked, addLink(birch.id, link('l2', 'b1', 'b2'))).seq).toBe(1);
    expect(undone(linked).workshop).toEqual(mapped);
    expect(run(linked, removeParts(birch.id, { links: [link('l1', 'b1', 'b2').id] })).workshop).toEqual(mapped);
  });

  test.each([
    ['itself', link('l1', 'b1', 'b1')],
    ['something that is gone', link('l1', 'b1', 'x')],
    ['a touchpoint of another win', link('l1', 'b1', 'a1')],
  ])('nothing is linked to %s', (_what, wrong) => {
    expect(run(mapped, addLink(birch.id, wrong)).seq).toBe(0);
  });
});

describe('hand-offs', () => {
  test('a hand-off is added, described, moved and removed', () => {
    const made = run(
      mapped,
      addHandoff(birch.id, handoff('h2', '2025-12-09')),
      editHandoff(birch.id, H('h2'), { trigger: 'Asked for a price' }),
      editHandoff(birch.id, H('h2'), { direction: 'sales-to-marketing' }),
      moveParts(birch.id, { touchpoints: [], handoffs: [{ id: H('h2'), date: date('2025-12-08') }] }),
    );
    expect(made.workshop.journeys.byId[birch.id]?.handoffs.byId[H('h2')]).toMatchObject({
      trigger: 'Asked for a price',
      direction: 'sales-to-marketing',
      date: date('2025-12-08'),
    });
    expect(made.undo.map(({ label }) => label)).toEqual([
      'handoffs.add',
      'handoffs.edit',
      'handoffs.edit',
      'handoffs.move',
    ]);
    const removed = run(made, removeParts(birch.id, { handoffs: [H('h2')] }));
    expect(removed.workshop).toEqual(mapped);
    expect(undone(removed).workshop).toEqual(made.workshop);
  });
});
