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
  for (const { title } of all) titled.set(nameKey(title), (titled.get(nameKey(title)) ?? 0) + 1);
  const byKey = new Map<string, { readonly name: string; readonly touchpoints: TouchpointId[] }>();
  for (const { id, content } of all) {
    if (content.trim() === '') continue;
    const known = byKey.get(nameKey(content));
    if (known) known.touchpoints.push(id);
    else byKey.set(nameKey(content), { name: content.trim(), touchpoints: [id] });
  }
  for (const touchpoint of all) {
    const isAlone = titled.get(nameKey(touchpoint.title)) === 1;
    const name = isAlone ? touchpoint.title.trim() : datedTitle(touchpoint);
    if (name !== '' && !byKey.has(nameKey(name))) byKey.set(nameKey(name), { name, touchpoints: [touchpoint.id] });
  }
  return [...byKey.values()];
}

/** Whether two names are the same but for case and spacing. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

const nameKey = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function datedTitle({ title, date, content }: Touchpoint): string {
  const isNamedByContent = sameName(content, title);
  if (title.trim() === '' || isNamedByContent || date.precision === 'unknown') return title.trim();
  return `${title.trim()}, ${formatDate(date, '')}`;
}
