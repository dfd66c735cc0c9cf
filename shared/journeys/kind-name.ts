import { touchpointKinds } from '../content/touchpoint-kinds';
import type { Touchpoint } from '../workshop/schema/journeys';

/** The kind of everything that is not in the palette. */
export const OTHER_KIND = 'other';

/** The word of the palette for a touchpoint; its title, where it is of no kind. */
export function kindName({ kind, title }: Pick<Touchpoint, 'kind' | 'title'>): string {
  return (kind === OTHER_KIND && title.trim()) || kindLabel(kind);
}

/** The word of the palette for a kind; the kind itself, where the palette has none. */
export const kindLabel = (kind: string): string => LABELS.get(kind) ?? kind;

/** Whether a kind of the palette nearly always has this channel. */
export const isUsualChannel = ({ kind, channel }: Pick<Touchpoint, 'kind' | 'channel'>): boolean =>
  channel.trim() !== '' && CHANNELS.get(kind) === channel.trim();

const CHANNELS: ReadonlyMap<string, string> = new Map(touchpointKinds.map(({ id, channel }) => [id, channel]));
const LABELS: ReadonlyMap<string, string> = new Map(touchpointKinds.map(({ id, label }) => [id, label]));
