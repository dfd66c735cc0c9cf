import type { Side } from '../side';
import type { Touchpoint } from '../workshop/schema/journeys';

/** Whose memory the two versions of a touchpoint are: the one that stands on the map, and the other one. */
export interface VersionSides {
  readonly shown: Side | null;
  readonly other: Side | null;
}

/** A touchpoint stands on the map as the team of its lane remembers it; in the lane of the buyer nobody's version comes first. */
export function versionSides({ lane }: Pick<Touchpoint, 'lane'>): VersionSides {
  if (lane === 'buyer') return { shown: null, other: null };
  return { shown: lane, other: lane === 'marketing' ? 'sales' : 'marketing' };
}

/** Whether the two teams remember a touchpoint differently. */
export const hasTwoVersions = ({ otherVersion }: Pick<Touchpoint, 'otherVersion'>): boolean =>
  otherVersion.trim() !== '';
