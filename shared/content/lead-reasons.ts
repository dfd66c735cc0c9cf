import { z } from 'zod';
import leadReasonsFile from '../../resources/content/lead-reasons.json';
import { LeadRating } from '../workshop/schema/definitions';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A reason for rating a lead so, and the ratings that it goes with. */
export const LeadReason = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: Wording,
  for: z.array(LeadRating).min(1),
  source: SourceKeys,
});
export type LeadReason = z.infer<typeof LeadReason>;

/** Why a lead is workable, is not, or leaves a rater unsure. */
export const leadReasons: readonly LeadReason[] = contentFile(LeadReason).parse(leadReasonsFile).items;

/** The reasons that go with a rating; none before there is one. */
export const reasonsFor = (rating: LeadRating | null): readonly LeadReason[] =>
  leadReasons.filter((reason) => reason.for.some((each) => each === rating));

/** A reason in words: that of the library, else as it stands. */
export const reasonWords = (code: string): string => leadReasons.find(({ id }) => id === code)?.label ?? code;
