import type { LeadId, RaterId } from '../ids';
import {
  Definition,
  type Definitions,
  ICP_FIELDS,
  Icp,
  type IcpText,
  Rater,
  SampleLead,
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
          leads: tableOf<LeadId, SampleLead>(list(leads).map((lead) => ({ ...known(SampleLead, lead), votes: {} }))),
          raters: tableOf<RaterId, Rater>(list(raters).map((rater) => ({ ...known(Rater, rater), sealedAt: null }))),
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
  isHidden(term)
    ? { ...known(Definition, term), drafts: { marketing: '', sales: '' }, sealedAt: { ...NOT_SEALED } }
    : term;

const withoutSides = (icp: Icp): Icp => ({
  ...known(Icp, icp),
  sides: { marketing: noText(), sales: noText() },
  sealedAt: { ...NOT_SEALED },
});

/** Only the fields that this version knows: what a newer one may keep beside them stays inside as well. */
function known<T extends object>({ shape }: { readonly shape: object }, value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([field]) => Object.hasOwn(shape, field))) as T;
}

const noText = (): IcpText => Object.fromEntries(ICP_FIELDS.map((field) => [field, ''])) as IcpText;
