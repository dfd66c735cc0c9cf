import type { SectionBuilder } from '../../model';
import type { LinesFor } from '../agreement/one-page-room';

/** How much the parts of the leader's page may hold: gaps, actions, sentences about the wins, and lines for each of them. */
export interface LeaderLimits {
  readonly gaps: number;
  readonly actions: number;
  readonly wins: number;
  readonly lines: 1 | 2;
}

/** A part of the leader's page that says more or less, as there is room. */
export type LeaderSection = (room: LeaderLimits & { readonly linesFor: LinesFor }) => SectionBuilder;
