import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { duplicateParts, pasteParts, transferParts } from '../../../shared/commands/journey-parts';
import { addLinks } from '../../../shared/commands/links';
import { addTouchpoint } from '../../../shared/commands/touchpoints';
import { change, startHistory, undo } from '../../../shared/history/history';
import type { DisconnectId, HandoffId, TouchpointId } from '../../../shared/ids';
import { clip, renewed } from '../../../shared/journeys/clipping';
import { newDisconnect } from '../../../shared/journeys/create';
import { JOURNEY_LIMITS } from '../../../shared/journeys/limits';
import type { Timestamp } from '../../../shared/time';
import { Workshop } from '../../../shared/workshop/schema';
import type { Disconnect } from '../../../shared/workshop/schema/journeys';
import { tableOf } from '../../../shared/workshop/table';
import { alder, birch, date, journeyIn, link, touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const AT = '2026-11-22T10:00:00.000Z' as Timestamp;
const start = withJourneys(newWorkshop(), alder, birch);
const after = (command: Command, workshop = start) => change(startHistory(workshop), command, AT);
let last = 0;
const newId = () => `new-${(last += 1)}`;
const whole = clip(alder, { touchpoints: alder.touchpoints.order, handoffs: alder.handoffs.order });

describe('pasting and duplicating', () => {
  test.each([
    [pasteParts, 'touchpoints.paste'],
    [duplicateParts, 'touchpoints.duplicate'],
  ] as const)('is one step that undo takes back', (command, label) => {
    const changed = after(command(birch.id, renewed(whole, newId)));
    const history = changed?.history ?? startHistory(start);
    expect(history.undo.map((step) => step.label)).toEqual([label]);
    const { touchpoints, links, handoffs } = journeyIn(history.workshop, birch);
    expect([touchpoints.order.length, links.order.length, handoffs.order.length]).toEqual([6, 2, 2]);
    expect(Workshop.safeParse(history.workshop).success).toBe(true);
    expect(undo(history, AT)?.history.workshop).toEqual(start);
  });

  test('what would be more than a journey holds changes nothing', () => {
    const most = Array.from({ length: JOURNEY_LIMITS.touchpoints - 3 }, (_, index) => touchpoint(`t${index}`, 'buyer'));
    const almost = withJourneys(newWorkshop(), win('almost', undefined, { touchpoints: most }), alder);
    const id = almost.journeys.order[0] ?? alder.id;
    expect(after(pasteParts(id, renewed(whole, newId)), almost)).toBeNull();
    const three = { ...whole, touchpoints: whole.touchpoints.slice(0, 3), links: [] };
    const full = after(pasteParts(id, renewed(three, newId)), almost)?.history.workshop ?? almost;
    expect(full.journeys.byId[id]?.touchpoints.order).toHaveLength(JOURNEY_LIMITS.touchpoints);
    expect(after(addTouchpoint(id, touchpoint('one-more', 'buyer')), full)).toBeNull();
    expect(after(transferParts(alder.id, id, { touchpoints: ['a1' as TouchpointId], handoffs: [] }), full)).toBeNull();
  });
});

describe('moving to another win', () => {
  const disconnect = newDisconnect('d1' as DisconnectId, {
    evidence: [
      { journey: alder.id, touchpoint: 'a1' as TouchpointId },
      { journey: alder.id, touchpoint: 'a3' as TouchpointId },
    ],
  });
  const disconnects = tableOf<DisconnectId, Disconnect>([disconnect]);
  const cited: Workshop = { ...start, patterns: { ...start.patterns, disconnects } };
  const moved = after(
    transferParts(alder.id, birch.id, {
      touchpoints: ['a1', 'a2'] as TouchpointId[],
      handoffs: ['ah1'] as HandoffId[],
    }),
    cited,
  )?.history;

  test('takes the links among what is moved along, and no others', () => {
    const workshop = moved?.workshop ?? cited;
    expect(journeyIn(workshop, alder).touchpoints.order).toEqual(['a3', 'a4']);
    expect(journeyIn(workshop, alder).links.order).toEqual(['al2']);
    expect(journeyIn(workshop, alder).handoffs.order).toEqual([]);
    expect(journeyIn(workshop, birch).links.order).toEqual(['al1']);
    expect(journeyIn(workshop, birch).handoffs.order).toEqual(['bh1', 'ah1']);
  });

  test('a date after the close of the other deal becomes unknown', () => {
    const { byId } = journeyIn(moved?.workshop ?? cited, birch).touchpoints;
    expect(byId['a1' as TouchpointId]?.date).toEqual(date());
  });

  test('evidence goes along with its touchpoint', () => {
    expect(moved?.workshop.patterns.disconnects.byId[disconnect.id]?.evidence).toEqual([
      { journey: birch.id, touchpoint: 'a1' },
      { journey: alder.id, touchpoint: 'a3' },
    ]);
  });

  test('is one step, and nowhere to go changes nothing', () => {
    expect(moved && undo(moved, AT)?.history.workshop).toEqual(cited);
    expect(after(transferParts(alder.id, alder.id, { touchpoints: alder.touchpoints.order, handoffs: [] }))).toBeNull();
  });
});

test('several links are one step; those that are there already, or lead nowhere, are left out', () => {
  const changed = after(addLinks(alder.id, [link('n1', 'a1', 'a2'), link('n2', 'a2', 'a3'), link('n3', 'a3', 'gone')]));
  expect(changed && journeyIn(changed.history.workshop, alder).links.order).toEqual(['al1', 'al2', 'n2']);
});
