import type { LeadId, RaterId } from '../../shared/ids';
import { UNKNOWN_DATE } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Definitions, LeadRating, Rater, SampleLead } from '../../shared/workshop/schema/definitions';
import { tableOf } from '../../shared/workshop/table';
import { NOW } from './new-workshop';

/** A sample that both sides rated, each with one voice: how many leads both call workable, and how many only marketing does. */
export function ratedSample(workable: number, disputed: number): Pick<Definitions, 'raters' | 'leads'> {
  const rater = (side: Rater['side']): Rater => ({ id: side as string as RaterId, side, name: '', sealedAt: NOW });
  const leads = Array.from({ length: workable + disputed }, (_, index) =>
    lead(`lead-${index}`, index < workable ? 'workable' : 'not-workable'),
  );
  return { raters: tableOf([rater('marketing'), rater('sales')]), leads: tableOf(leads) };
}

/** A workshop with such a sample on the table, its ratings revealed. */
export const withSample = (workshop: Workshop, workable: number, disputed: number): Workshop => ({
  ...workshop,
  definitions: { ...workshop.definitions, ...ratedSample(workable, disputed), ratingsRevealedAt: NOW },
});

function lead(id: string, bySales: LeadRating): SampleLead {
  const vote = (rating: LeadRating) => ({ rating, reason: '', note: '' });
  return {
    id: id as LeadId,
    company: id,
    contact: '',
    source: '',
    receivedOn: UNKNOWN_DATE,
    attributes: {},
    votes: { ['marketing' as RaterId]: vote('workable'), ['sales' as RaterId]: vote(bySales) },
  };
}
