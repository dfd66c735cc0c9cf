import type { DisconnectId } from '../../ids';
import type { Disconnect } from '../../workshop/schema/journeys';
import type { Signal } from './signal';

/**
 * The disconnect that cites the touchpoint a signal points at; null when none does. The first touchpoint of its evidence is the one that
 * it points at; a signal of several wins, or of a hand-off, points at none.
 */
export function citedBy(
  { kind, evidence: [pointedAt] }: Signal,
  disconnects: readonly Disconnect[],
): DisconnectId | null {
  const touchpoint = pointedAt?.touchpoint ?? null;
  if (kind === 'bare' || touchpoint === null) return null;
  const citing = disconnects.find(({ evidence }) =>
    evidence.some((each) => each.journey === pointedAt?.journey && each.touchpoint === touchpoint),
  );
  return citing?.id ?? null;
}
