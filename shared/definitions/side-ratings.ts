import { SIDES, type Side } from '../side';
import type { LeadRating, Rater, SampleLead } from '../workshop/schema/definitions';
import type { Table } from '../workshop/doc';
import { list } from '../workshop/table';

/** How one side rates a lead: in counts of its raters, and what the most of them say. */
export interface SideRating {
  /** What more raters say than anything else; "unsure" when two views are equally strong; null while nobody has rated. */
  readonly rating: LeadRating | null;
  /** Raters by their view. */
  readonly votes: Readonly<Record<LeadRating, number>>;
}

/** A sample lead with what each side makes of it. */
export interface RatedLead {
  readonly lead: SampleLead;
  readonly ratings: Readonly<Record<Side, LeadRating | null>>;
}

/** A sample with its raters, of today or of before. */
export interface RatedSample {
  readonly raters: Table<Rater['id'], Rater>;
  readonly leads: Table<SampleLead['id'], SampleLead>;
}

/** What the raters of each side say of a lead. */
export function sideRatings(raters: RatedSample['raters'], lead: SampleLead): Readonly<Record<Side, SideRating>> {
  const of = (side: Side): SideRating => {
    const votes = { workable: 0, 'not-workable': 0, unsure: 0 };
    for (const { id, side: own } of list(raters)) {
      const rating = lead.votes[id]?.rating ?? null;
      if (own === side && rating !== null) votes[rating] += 1;
    }
    return { rating: majorityOf(votes), votes };
  };
  return { marketing: of('marketing'), sales: of('sales') };
}

/** Every lead of a sample, in its order, with what each side makes of it. Whether it may be shown is for the caller to know. */
export function ratedLeads({ raters, leads }: RatedSample): readonly RatedLead[] {
  return list(leads).map((lead) => {
    const { marketing, sales } = sideRatings(raters, lead);
    return { lead, ratings: { marketing: marketing.rating, sales: sales.rating } };
  });
}

/** The raters of one side, in their order. */
export const ratersOf = (raters: RatedSample['raters'], side: Side): readonly Rater[] =>
  list(raters).filter((rater) => rater.side === side);

/** Whether both sides have raters, and all of them have sealed. */
export const areRatingsSealed = (raters: RatedSample['raters']): boolean =>
  SIDES.every((side) => {
    const own = ratersOf(raters, side);
    return own.length > 0 && own.every(({ sealedAt }) => sealedAt !== null);
  });

function majorityOf(votes: SideRating['votes']): LeadRating | null {
  const most = Math.max(...Object.values(votes));
  if (most === 0) return null;
  const strongest = (Object.keys(votes) as LeadRating[]).filter((rating) => votes[rating] === most);
  const [only] = strongest;
  return strongest.length === 1 && only !== undefined ? only : 'unsure';
}
