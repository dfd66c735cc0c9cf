import { parse } from '../../shared/workshop/parse';
import type { Workshop } from '../../shared/workshop/schema';

/** The workshop in an exported file. */
export function exportedWorkshop(json: string): Workshop {
  const read = parse(json);
  if (!read.ok) throw new Error(`The exported file cannot be read: ${read.error.kind}`);
  return read.value;
}
