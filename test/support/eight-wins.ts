import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';
import type { TouchpointKind } from '../../shared/content/touchpoint-kinds';
import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../../shared/ids';
import { invariant } from '../../shared/invariant';
import { newHandoff, newJourney, newTouchpoint } from '../../shared/journeys/create';
import { formatDate, type IsoDate, onDay } from '../../shared/time';
import type { Journey } from '../../shared/workshop/schema/journeys';
import { tableOf } from '../../shared/workshop/table';

/** A touchpoint as somebody tells it: an entry of the palette, and a day. */
export interface ToldTouchpoint {
  readonly kind: string;
  readonly day: string;
}

/** A win as somebody tells it, with the one touchpoint that led to another, by their places in the telling. */
export interface ToldWin {
  readonly client: string;
  readonly wonOn: string;
  readonly touchpoints: readonly ToldTouchpoint[];
  readonly led: { readonly from: number; readonly to: number };
  readonly handoff: { readonly day: string; readonly trigger: string };
}

/** Eight wins, small enough to map by hand and different enough that none can stand for another. */
export const eightWins: readonly ToldWin[] = [
  told('Alder Surveyors', '2026-06-30', ['search 2026-03-02', 'webinar 2026-03-24', 'call 2026-05-06'], '2026-05-04'),
  told('Birch and Co', '2026-07-17', ['referral 2026-04-08', 'call 2026-04-21', 'case-study 2026-06-02'], '2026-04-16'),
  told('Cedar Labs', '2026-08-28', ['ad 2026-05-11', 'inquiry 2026-06-15', 'demo 2026-07-01'], '2026-06-24'),
  told(
    'Dogwood Homes',
    '2026-09-04',
    ['event 2026-04-30', 'guide-download 2026-06-09', 'call 2026-07-30'],
    '2026-07-20',
  ),
  told(
    'Elm Freight',
    '2026-06-12',
    ['search 2026-02-18', 'inquiry 2026-03-19', 'discovery-meeting 2026-04-27'],
    '2026-03-31',
  ),
  told(
    'Fir Analytics',
    '2026-10-02',
    ['webinar 2026-07-07', 'webinar 2026-08-04', 'proposal 2026-09-09'],
    '2026-08-25',
  ),
  told(
    'Gorse Energy',
    '2026-10-16',
    ['social-post 2026-06-22', 'website-visit 2026-07-14', 'demo 2026-09-23'],
    '2026-09-15',
  ),
  told(
    'Hazel Legal',
    '2026-11-06',
    ['referral 2026-08-12', 'outbound-email 2026-08-19', 'negotiation 2026-10-20'],
    '2026-08-18',
  ),
];

/** The name of an entry of the palette. */
export const labelOf = (kind: string): string => kindOf(kind).label;

/** The lane that an entry of the palette belongs to. */
export const laneOf = (kind: string): Journey['touchpoints']['byId'][TouchpointId]['lane'] => kindOf(kind).lane;

/** "2 Mar 2026". */
export const spokenDay = (day: string): string => formatDate(onDay(day as IsoDate), '');

/** The same journeys with ids that only count, so that two ways to the same map can be compared to the letter. */
export function numbered(journeys: readonly Journey[]): readonly Journey[] {
  return journeys.map((journey, index) => {
    const names = new Map(journey.touchpoints.order.map((id, place) => [id, `touchpoint-${place}` as TouchpointId]));
    const nameOf = (id: TouchpointId) => invariant(names.get(id), 'a link leads to touchpoints of its journey');
    return {
      ...journey,
      id: `journey-${index}` as JourneyId,
      touchpoints: tableOf(
        journey.touchpoints.order.map((id) => ({
          ...invariant(journey.touchpoints.byId[id], 'it is there'),
          id: nameOf(id),
        })),
      ),
      links: tableOf(
        journey.links.order.map((id, place) => {
          const link = invariant(journey.links.byId[id], 'it is there');
          return { ...link, id: `link-${place}` as LinkId, from: nameOf(link.from), to: nameOf(link.to) };
        }),
      ),
      handoffs: tableOf(
        journey.handoffs.order.map((id, place) => ({
          ...invariant(journey.handoffs.byId[id], 'it is there'),
          id: `handoff-${place}` as HandoffId,
        })),
      ),
    };
  });
}

/** The first touchpoint led to the last. */
function told(client: string, wonOn: string, lines: readonly string[], handoffDay: string): ToldWin {
  const touchpoints = lines.map((line) => {
    const [kind = '', day = ''] = line.split(' ');
    return { kind, day };
  });
  const trigger = `${client.split(' ')[0] ?? ''} asked for a call`;
  return { client, wonOn, touchpoints, led: { from: 0, to: 2 }, handoff: { day: handoffDay, trigger } };
}

function toJourney({ client, wonOn, touchpoints, led, handoff }: ToldWin, index: number): Journey {
  const ids = touchpoints.map((_, place) => `${index}-${place}` as TouchpointId);
  const idAt = (place: number) => invariant(ids[place], 'a link leads to touchpoints of its journey');
  return {
    ...newJourney(`${index}` as JourneyId),
    client,
    closedOn: onDay(wonOn as IsoDate),
    touchpoints: tableOf(
      touchpoints.map(({ kind, day }, place) => {
        const { label, lane, channel } = kindOf(kind);
        return newTouchpoint(idAt(place), { kind, title: label, lane, channel, date: onDay(day as IsoDate) });
      }),
    ),
    links: tableOf([{ id: `${index}` as LinkId, from: idAt(led.from), to: idAt(led.to) }]),
    handoffs: tableOf([
      { ...newHandoff(`${index}` as HandoffId, onDay(handoff.day as IsoDate)), trigger: handoff.trigger },
    ]),
  };
}

/** The palette, read from its file: stories run without the bundler that imports it in the app. */
const palette = JSON.parse(readFileSync(path.join(repository, 'resources/content/touchpoint-kinds.json'), 'utf8')) as {
  readonly items: readonly TouchpointKind[];
};

function kindOf(id: string): TouchpointKind {
  return invariant(
    palette.items.find((kind) => kind.id === id),
    'the palette has this kind',
  );
}

/** The wins as a document must hold them, with ids that count. */
export const eightJourneys: readonly Journey[] = numbered(eightWins.map(toJourney));
