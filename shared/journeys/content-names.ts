import type { Workshop } from '../workshop/schema';
import type { Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { NameField } from './names';

/** The names that the touchpoints of a workshop hold in one field, with those known besides, each once, in alphabetical order: suggestions for the next. */
export function namesInUse(
  journeys: Workshop['journeys'],
  field: NameField,
  known: readonly string[] = [],
): readonly string[] {
  const nameOf = (touchpoint: Touchpoint) => touchpoint[field].trim();
  const used = list(journeys).flatMap((journey) => list(journey.touchpoints).map(nameOf));
  const names = new Set([...used, ...known.map((name) => name.trim())]);
  return [...names].filter((name) => name !== '').sort(inEnglish.compare);
}

/** Comparing a thousand names one by one with `localeCompare` takes ten times as long. */
const inEnglish = new Intl.Collator('en');
