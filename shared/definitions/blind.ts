import type { SealedAt } from '../workshop/schema/definitions';
import { type Side, SIDES } from '../side';
import type { Timestamp } from '../time';

/** Something that each side writes by itself, closes, and sees together with the other's. */
export interface Blind {
  readonly sealedAt: SealedAt;
  readonly revealedAt: Timestamp | null;
}

/** Whether a side may still write: it has not sealed, and nothing is revealed. */
export const isOpenTo = ({ sealedAt, revealedAt }: Blind, side: Side): boolean =>
  sealedAt[side] === null && revealedAt === null;

/** Whether both sides have sealed and wait for the reveal. */
export const isReadyToReveal = ({ sealedAt, revealedAt }: Blind): boolean =>
  revealedAt === null && SIDES.every((side) => sealedAt[side] !== null);
