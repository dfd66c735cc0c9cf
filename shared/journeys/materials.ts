import { foldEntry } from '../diagnosis/fold-entry';
import type { TouchpointId } from '../ids';
import { formatDate } from '../time';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { chronology, undated } from './chronology';

/** A name under which the room finds something on the map again: a piece of content, or one touchpoint. */
export interface Material {
  readonly name: string;
  readonly touchpoints: readonly TouchpointId[];
}

/**
 * What may have mattered in a deal, each under a name of its own, in order of time: every piece of content with all its uses, then every
 * other touchpoint; the same title twice is told apart by its date.
 */
export function materialsOf(journey: Journey): readonly Material[] {
  const all = [...chronology(journey).map(({ touchpoint }) => touchpoint), ...undated(journey)];
  const titled = new Map<string, number>();
  for (const { title } of all) titled.set(foldEntry(title), (titled.get(foldEntry(title)) ?? 0) + 1);
  const byKey = new Map<string, { readonly name: string; readonly touchpoints: TouchpointId[] }>();
  for (const { id, content } of all) {
    const key = foldEntry(content);
    if (key === '') continue;
    const known = byKey.get(key);
    if (known) known.touchpoints.push(id);
    else byKey.set(key, { name: content.trim(), touchpoints: [id] });
  }
  for (const touchpoint of all) {
    const isAlone = titled.get(foldEntry(touchpoint.title)) === 1;
    const name = isAlone ? touchpoint.title.trim() : datedTitle(touchpoint);
    const key = foldEntry(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { name, touchpoints: [touchpoint.id] });
  }
  return [...byKey.values()];
}

function datedTitle({ title, date, content }: Touchpoint): string {
  const isNamedByContent = foldEntry(content) === foldEntry(title);
  if (title.trim() === '' || isNamedByContent || date.precision === 'unknown') return title.trim();
  return `${title.trim()}, ${formatDate(date, '')}`;
}
