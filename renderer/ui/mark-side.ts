import type { ParticipantSide } from '../../shared/workshop/schema/setup';
import type { Owner } from '../../shared/side';

/** Everybody who can be shown by shape, word and colour. */
export type MarkedSide = Owner | ParticipantSide;
