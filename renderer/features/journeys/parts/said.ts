import type { JourneyParts, Moves } from '../../../../shared/commands/journey-parts';
import { type Clipping, clippingText } from '../../../../shared/journeys/clipping';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { dateWords, handoffName, touchpointName } from '../words';

export const placeWords = ({ lane, date }: Pick<Touchpoint, 'lane' | 'date'>): string =>
  `${t(`ui.lane.${lane}`)}, ${dateWords(date)}`;

/** Where a move has brought something, for those who listen. */
export function describeMoves(journey: Journey, { touchpoints, handoffs }: Moves): string {
  const count = touchpoints.length + handoffs.length;
  const [first] = touchpoints;
  const touchpoint = first && journey.touchpoints.byId[first.id];
  const [passed] = handoffs;
  const handoff = passed && journey.handoffs.byId[passed.id];
  if (first && touchpoint) {
    const params = { name: touchpointName(touchpoint), place: placeWords(first) };
    return count > 1 ? t('journeys.said.movedMany', { ...params, n: count - 1 }) : t('journeys.said.moved', params);
  }
  return passed && handoff
    ? t('journeys.said.moved', { name: handoffName(handoff), place: dateWords(passed.date) })
    : '';
}

/** What a removal has taken away. */
export function describeRemoval(
  journey: Journey,
  { touchpoints = [], links = [], handoffs = [] }: JourneyParts,
): string {
  const count = touchpoints.length + handoffs.length + (touchpoints.length > 0 ? 0 : links.length);
  const touchpoint = touchpoints[0] && journey.touchpoints.byId[touchpoints[0]];
  const handoff = handoffs[0] && journey.handoffs.byId[handoffs[0]];
  if (count > 1) return t('journeys.removed.many', { n: count });
  if (touchpoint) return t('journeys.removed', { name: touchpointName(touchpoint) });
  return handoff ? t('journeys.removed', { name: handoffName(handoff) }) : t('journeys.removed.link');
}

/** Copied parts as others read them. */
export const copyText = (clipping: Clipping): string =>
  clippingText(clipping, {
    unknown: t('journeys.noDate'),
    lane: ({ lane }) => t(`ui.lane.${lane}`),
    touchpoint: touchpointName,
    handoff: ({ direction }) => `${t('journeys.handoff')}: ${t(`journeys.direction.${direction}`)}`,
    name: ({ trigger }) => trigger,
  });
