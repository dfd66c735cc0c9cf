import { touchpointKinds } from '../content/touchpoint-kinds';
import type { Touchpoint } from '../workshop/schema/journeys';

/** The word of the palette for a touchpoint; its title, where it is of no kind. */
export function kindName({ kind, title }: Pick<Touchpoint, 'kind' | 'title'>): string {
  return (kind === OTHER && title.trim()) || (LABELS.get(kind) ?? kind);
}

const OTHER = 'other';

const LABELS: ReadonlyMap<string, string> = new Map(touchpointKinds.map(({ id, label }) => [id, label]));
