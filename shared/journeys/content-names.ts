import type { Workshop } from '../workshop/schema';
import type { Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** The names that the touchpoints of a workshop hold in one field, each once, in alphabetical order: suggestions for the next. */
export function namesInUse(journeys: Workshop['journeys'], field: 'content' | 'channel'): readonly string[] {
  const nameOf = (touchpoint: Touchpoint) => touchpoint[field].trim();
  const names = new Set(list(journeys).flatMap((journey) => list(journey.touchpoints).map(nameOf)));
  return [...names].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'en'));
}
