import { type DateRefusal, readPartialDate } from '../read-date';
import { ok, type Result } from '../result';
import { type IsoDate, type PartialDate, UNKNOWN_DATE } from '../time';

/**
 * Reads when something happened, as well as people know it: "12 Mar", "March", "early March", "Mar 2026", "unknown". Where the year is
 * left out it is the last such day or month on or before `latest`.
 */
export function readWhen(text: string, latest: IsoDate): Result<PartialDate, DateRefusal> {
  const clean = text.trim();
  if (NOT_KNOWN.test(clean)) return ok(UNKNOWN_DATE);
  return readPartialDate(clean, { today: latest, nearest: 'past' });
}

const NOT_KNOWN = /^(unknown|not known|no idea|don.t know|no date|\?+|-+)$/i;
