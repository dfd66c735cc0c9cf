import type { HandoffId, JourneyId, TouchpointId } from '../../ids';
import type { Owner } from '../../side';
import type { PartialDate } from '../../time';
import type { BuyingStage, Disconnect, Handoff } from '../../workshop/schema/journeys';

/** The rules that look for disconnects, in the order in which they are shown. */
export const SIGNAL_KINDS = ['early', 'returned', 'late', 'bare', 'cold', 'parked', 'unnoted', 'unanswered'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** What a buyer who asked heard next: a touchpoint of sales, a hand-off to sales, or nothing until the close. */
export type AnsweredBy =
  | { readonly kind: 'touchpoint'; readonly id: TouchpointId; readonly date: PartialDate }
  | { readonly kind: 'handoff'; readonly id: HandoffId; readonly date: PartialDate }
  | { readonly kind: 'close'; readonly date: PartialDate };

/** How long a buyer who asked waited: whole days, about as many where a date is known to the month only. */
export interface Waited {
  readonly ask: TouchpointId;
  readonly asked: PartialDate;
  readonly answer: AnsweredBy;
  readonly days: number;
  readonly approximate: boolean;
}

/** What a rule has found, with everything that its sentence needs. */
export type SignalFacts =
  | {
      readonly kind: 'early';
      readonly journey: JourneyId;
      readonly handoff: HandoffId;
      readonly date: PartialDate;
      /** Touchpoints of buyer and marketing before the hand-off. */
      readonly before: number;
    }
  | {
      readonly kind: 'returned';
      readonly journey: JourneyId;
      readonly handoff: HandoffId;
      readonly date: PartialDate;
      readonly back: PartialDate;
      /** What is noted as the trigger of the way back. */
      readonly reason: string;
    }
  | ({ readonly kind: 'late'; readonly journey: JourneyId } & Waited)
  | {
      readonly kind: 'bare';
      readonly stage: BuyingStage;
      /** How many wins went through the stage without content. */
      readonly bare: number;
      /** How many wins went through it, as far as their dates tell. */
      readonly through: number;
    }
  | {
      readonly kind: 'cold';
      readonly journey: JourneyId;
      readonly contact: TouchpointId;
      readonly date: PartialDate;
      /** Touchpoints with content or of marketing before the contact. */
      readonly before: number;
    }
  | ({
      readonly kind: 'parked';
      readonly journey: JourneyId;
      /** Touchpoints of marketing while the buyer waited. */
      readonly marketing: number;
    } & Waited)
  | {
      readonly kind: 'unnoted';
      readonly journey: JourneyId;
      readonly handoff: HandoffId;
      readonly date: PartialDate;
      readonly direction: Handoff['direction'];
    }
  | {
      readonly kind: 'unanswered';
      readonly journey: JourneyId;
      readonly touchpoint: TouchpointId;
      readonly date: PartialDate;
      readonly heard: string;
    };

/** Something in the wins that looks like a disconnect; the room writes it down or sets it aside. */
export type Signal = SignalFacts & {
  /** Stays the same while other things are edited: the rule, the win and what it points at, or the rule and the buying stage. */
  readonly key: string;
  /** Whose it is to fix, until the room says otherwise. */
  readonly side: Owner;
  readonly evidence: Disconnect['evidence'];
};

/** How many wins a rule could look at. */
export interface LookedAt {
  readonly n: number;
  readonly of: number;
  /** Wins that hold what the rule looks for, but without the dates that it needs. */
  readonly undated: number;
}

/** The key of a signal that points at something in one win. */
export const keyOf = (kind: SignalKind, journey: JourneyId, id: TouchpointId | HandoffId): string =>
  `${kind}/${journey}/${id}`;

/** The rule that a key of a signal names; null for what no rule has found. */
export const kindOf = (key: string): SignalKind | null =>
  SIGNAL_KINDS.find((kind) => key.startsWith(`${kind}/`)) ?? null;
