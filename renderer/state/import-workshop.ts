import { ok, type Result } from '../../shared/result';
import type { WorkshopId } from '../../shared/ids';
import { parse, type ParseError } from '../../shared/workshop/parse';
import type { Workshop } from '../../shared/workshop/schema';

/**
 * Reads a workshop file for a library that holds `taken`. A workshop that is there already comes in beside it as a copy with
 * `freshId`: an import never overwrites.
 */
export function readImport(
  text: string,
  taken: ReadonlySet<WorkshopId>,
  freshId: WorkshopId,
  copyTitle: (title: string) => string,
): Result<Workshop, ParseError> {
  const read = parse(text);
  if (!read.ok || !taken.has(read.value.id)) return read;
  return ok(copyOf(read.value, freshId, copyTitle));
}

/** The same workshop under another id and title. */
export function copyOf(workshop: Workshop, id: WorkshopId, copyTitle: (title: string) => string): Workshop {
  return { ...workshop, id, setup: { ...workshop.setup, title: copyTitle(workshop.setup.title) } };
}
