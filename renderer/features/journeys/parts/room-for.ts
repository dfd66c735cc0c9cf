import { hasRoomFor, JOURNEY_LIMITS } from '../../../../shared/journeys/limits';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { LOCALE, t } from '../../../i18n/i18n';
import { toast } from '../../../ui/toast';
import { winName } from '../words';

/** Whether a journey takes so many touchpoints more; says so when it does not. */
export function takes(journey: Journey, count: number): boolean {
  if (hasRoomFor(journey, count)) return true;
  const [most, n] = [JOURNEY_LIMITS.touchpoints, journey.touchpoints.order.length].map((each) =>
    each.toLocaleString(LOCALE),
  );
  const params = { win: winName(journey), most: most ?? '', n: n ?? '' };
  toast({ message: t('journeys.tooMany', params), tone: 'attention', timeout: 15_000 });
  return false;
}
