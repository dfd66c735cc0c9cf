import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { HandoffId, TouchpointId } from '../../../shared/ids';
import { clip, clippingText, fitted, renewed } from '../../../shared/journeys/clipping';
import { alder, date, handoff, touchpoint, win } from '../../support/journeys';
import { anyJourney } from '../../support/any-journey';

const ids = (...names: readonly string[]) => names as readonly string[] as readonly TouchpointId[];
const counter = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};

test('a clipping holds the links between its touchpoints, and no others', () => {
  const both = clip(alder, { touchpoints: ids('a1', 'a2', 'a3'), handoffs: [] });
  expect(both.links.map(({ id }) => id)).toEqual(['al1']);
  expect(clip(alder, { touchpoints: ids('a1'), handoffs: ['ah1' as HandoffId] })).toMatchObject({
    touchpoints: [{ id: 'a1' }],
    links: [],
    handoffs: [{ id: 'ah1' }],
  });
});

law.prop([anyJourney('j')])('copies have new ids, and are linked among each other as the originals are', (journey) => {
  const { touchpoints, handoffs } = journey;
  const original = clip(journey, { touchpoints: touchpoints.order, handoffs: handoffs.order });
  const copy = renewed(original, counter());
  const all = [...copy.touchpoints, ...copy.links, ...copy.handoffs].map(({ id }) => id as string);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((id) => id.startsWith('new-'))).toBe(true);
  const place = ({ touchpoints: items, links }: typeof copy) =>
    links.map(({ from, to }) => [items.findIndex(({ id }) => id === from), items.findIndex(({ id }) => id === to)]);
  expect(place(copy)).toEqual(place(original));
  expect(copy.touchpoints.map(({ id: _id, ...rest }) => rest)).toEqual(
    original.touchpoints.map(({ id: _id, ...rest }) => rest),
  );
});

test('in another deal dates stay, but for those after its close', () => {
  const parts = {
    touchpoints: [
      touchpoint('t1', 'buyer', '2026-03-10'),
      touchpoint('t2', 'buyer', '2026-03-11'),
      touchpoint('t3', 'buyer', '2026-03'),
      touchpoint('t4', 'buyer', '2026-04'),
    ],
    links: [],
    handoffs: [handoff('h1', '2026-05-01')],
  };
  const dates = (closedOn: string | undefined) => {
    const { touchpoints, handoffs } = fitted(parts, win('w', closedOn, {}));
    return [...touchpoints, ...handoffs].map((part) => part.date);
  };
  const asWas = [date('2026-03-10'), date('2026-03-11'), date('2026-03'), date('2026-04'), date('2026-05-01')];
  expect(dates(undefined)).toEqual(asWas);
  expect(dates('2026-03-10')).toEqual([date('2026-03-10'), date(), date('2026-03'), date(), date()]);
  expect(dates('2026-04')).toEqual([...asWas.slice(0, 4), date()]);
});

const words = {
  unknown: 'No date',
  lane: ({ lane }: { readonly lane: string }) => lane,
  touchpoint: ({ title }: { readonly title: string }) => title,
  handoff: () => 'Hand-off',
  name: ({ trigger }: { readonly trigger: string }) => trigger,
};

test('a copy is one line for each part', () => {
  const clipping = {
    touchpoints: [
      touchpoint('t1', 'sales', '2026-03-12', { title: 'Call\nwith  Ada', content: 'Guide', heard: 'Why?' }),
    ],
    links: [],
    handoffs: [handoff('h1', undefined, { trigger: 'Asked' })],
  };
  expect(clippingText(clipping, words)).toBe(
    '12 Mar 2026\tsales\tCall with Ada\tGuide\tWhy?\nNo date\tHand-off\tAsked',
  );
});

test.each(['=1', '＝1', '\u200B=1', '\0-1', '＠a'])(
  'a spreadsheet takes no cell of a copy for a formula: %j',
  (title) => {
    const clipping = { touchpoints: [touchpoint('t1', 'sales', undefined, { title })], links: [], handoffs: [] };
    expect(clippingText(clipping, words).split('\t')[2]).toBe(`'${title}`);
  },
);

law.prop([fc.string()])('no cell of a copy begins like a formula or holds a break', (title) => {
  const clipping = { touchpoints: [touchpoint('t1', 'sales', undefined, { title })], links: [], handoffs: [] };
  const cells = clippingText(clipping, words).split('\t');
  expect(cells.every((cell) => !/^[=+\-@]|[\n\r]/.test(cell))).toBe(true);
});
