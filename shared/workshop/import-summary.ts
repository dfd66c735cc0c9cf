import { signedVersions, verifyVersion } from '../agreement/versions';
import { withoutSealed } from '../diagnosis/sealed';
import { isAnswered } from '../diagnosis/sheets';
import type { WorkshopId } from '../ids';
import type { PartialDate, Timestamp } from '../time';
import type { Workshop } from './schema';
import { list } from './table';

/** What a workshop file holds, for whoever decides whether it comes in. Of what is sealed it says nothing. */
export interface ImportSummary {
  readonly id: WorkshopId;
  readonly client: string;
  readonly title: string;
  readonly date: PartialDate;
  readonly sample: boolean;
  /** Questions with a revealed answer, real deals, sample leads, and clauses that belong to the agreement. */
  readonly answers: number;
  readonly wins: number;
  readonly leads: number;
  readonly clauses: number;
  /** The signed versions, the newest first, each with whether it is still what was signed. */
  readonly versions: readonly { readonly number: number; readonly isGenuine: boolean }[];
  /** The newest moment that the file records: when it was made, or when something in it was sealed, revealed or signed last. */
  readonly newest: Timestamp;
}

/** Sums up a workshop that was read from a file. */
export function summarise(workshop: Workshop): ImportSummary {
  const { id, setup, sample, diagnosis, journeys, definitions, agreement } = withoutSealed(workshop);
  return {
    id,
    client: setup.client,
    title: setup.title,
    date: setup.date,
    sample,
    answers: diagnosis.questions.order.filter((question) => isAnswered(diagnosis, question)).length,
    wins: journeys.order.length,
    leads: definitions.leads.order.length,
    clauses: list(agreement.clauses).filter(({ included }) => included).length,
    versions: signedVersions(workshop).map((version) => ({
      number: version.number,
      isGenuine: verifyVersion(version) === 'genuine',
    })),
    newest: newestMoment(workshop),
  };
}

/** The newest moment that a workshop records; an edit of a text records none. */
export function newestMoment({ createdAt, diagnosis, definitions, agreement, running }: Workshop): Timestamp {
  const moments = [
    createdAt,
    diagnosis.revealedAt,
    diagnosis.votes.shownAt,
    ...list(diagnosis.sheets).map(({ sealedAt }) => sealedAt),
    ...list(diagnosis.parkingLot).map(({ raisedAt }) => raisedAt),
    ...list(definitions.terms).flatMap(({ sealedAt, revealedAt }) => [sealedAt.marketing, sealedAt.sales, revealedAt]),
    definitions.icp.revealedAt,
    definitions.ratingsRevealedAt,
    ...list(definitions.raters).map(({ sealedAt }) => sealedAt),
    ...list(agreement.versions).map(({ signedAt }) => signedAt),
    running.begunAt,
  ].filter((moment) => moment !== null);
  return moments.reduce((newest, moment) => (Date.parse(moment) > Date.parse(newest) ? moment : newest), createdAt);
}
