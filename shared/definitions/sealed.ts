import type { LeadId, RaterId } from '../ids';
import {
  type Definition,
  type Definitions,
  ICP_FIELDS,
  type Icp,
  type IcpText,
  type Rater,
  type SampleLead,
} from '../workshop/schema/definitions';
import { list, tableOf } from '../workshop/table';
import { isIcpWritten } from './icp';

/**
 * The definitions without what one side must not know of the other yet: drafts, ideal clients and votes before their reveal. A seal on
 * something that is no longer there goes with it. Returned as they are when there is nothing to hide.
 */
export function withoutBlind(definitions: Definitions): Definitions {
  const { terms, icp, leads, raters, ratingsRevealedAt } = definitions;
  const hidesTerms = list(terms).some(isHidden);
  const hidesIcp = icp.revealedAt === null && isIcpTouched(icp);
  const hidesVotes = ratingsRevealedAt === null && (list(leads).some(isVoted) || list(raters).some(isSealed));
  if (!hidesTerms && !hidesIcp && !hidesVotes) return definitions;
  return {
    ...definitions,
    ...(hidesTerms ? { terms: tableOf(list(terms).map(withoutDrafts)) } : {}),
    ...(hidesIcp ? { icp: withoutSides(icp) } : {}),
    ...(hidesVotes
      ? {
          leads: tableOf<LeadId, SampleLead>(list(leads).map((lead) => ({ ...lead, votes: {} }))),
          raters: tableOf<RaterId, Rater>(list(raters).map((rater) => ({ ...rater, sealedAt: null }))),
        }
      : {}),
  };
}

const NOT_SEALED = { marketing: null, sales: null } as const;

/** Whether a term holds a draft or a seal that nobody may see yet. */
const isHidden = ({ revealedAt, drafts, sealedAt }: Definition): boolean =>
  revealedAt === null &&
  (drafts.marketing !== '' || drafts.sales !== '' || sealedAt.marketing !== null || sealedAt.sales !== null);

const isIcpTouched = ({ sides, sealedAt }: Icp): boolean =>
  isIcpWritten(sides.marketing) || isIcpWritten(sides.sales) || sealedAt.marketing !== null || sealedAt.sales !== null;

const isVoted = ({ votes }: SampleLead): boolean => Object.keys(votes).length > 0;

const isSealed = ({ sealedAt }: Rater): boolean => sealedAt !== null;

const withoutDrafts = (term: Definition): Definition =>
  isHidden(term) ? { ...term, drafts: { marketing: '', sales: '' }, sealedAt: { ...NOT_SEALED } } : term;

const withoutSides = (icp: Icp): Icp => ({
  ...icp,
  sides: { marketing: noText(), sales: noText() },
  sealedAt: { ...NOT_SEALED },
});

const noText = (): IcpText => Object.fromEntries(ICP_FIELDS.map((field) => [field, ''])) as IcpText;
