import { readSigned } from '../../../agreement/signed-text';
import { type AgreementTerms, agreementTerms } from '../../../agreement/terms';
import { type DocumentChoice, shortHash, verifyVersion } from '../../../agreement/versions';
import { invariant } from '../../../invariant';
import { SIDES } from '../../../side';
import { type IsoDate, onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Cover, CoveredReport, Fact, Margins, Notice, Paper, Section } from '../../model';
import { longDate, orElse, words } from '../../words';
import { draftNotice } from './draft-notice';
import { NOTHING_PROPOSED, type ProposedTerms, proposedTerms } from './proposed-terms';
import { commitmentSections, definitionsSection } from './sla-commitments';
import { numbersSection } from './sla-numbers';
import { escalationSection, handoffSection, leftOutSections, reviewsSection } from './sla-process';
import { sharedMapSections } from './sla-shared-map';
import { partiesSection, type PrintedVersion, purposeSection, signaturesSection } from './sla-signatures';

/** Which document to make, the day that stands on a draft, and what it is printed on: the paper of the workshop where nothing is said. */
export interface SlaOptions {
  readonly document: DocumentChoice;
  readonly today: IsoDate;
  readonly paper?: Paper | undefined;
}

/**
 * The agreement as a document. A signed version is made from its frozen text alone, whatever the workshop says now; the draft is
 * made from the workshop and marked as a draft.
 */
export function slaReport(workshop: Workshop, { document, today, paper: asked }: SlaOptions): CoveredReport {
  const paper = asked ?? workshop.setup.print?.paper ?? 'a4';
  if (document === 'draft') {
    const proposed = proposedTerms(workshop);
    const notices = [draftNotice(workshop, today, proposed)];
    return reportOf(agreementTerms(workshop), { version: null, today, paper, notices, proposed });
  }
  const version = invariant(
    workshop.agreement.versions.byId[document],
    'a document is chosen among the versions there are',
  );
  const signed = readSigned(version.canonical);
  const notices = verifyVersion(version) === 'genuine' ? [] : [alteredNotice(signed !== null)];
  return signed
    ? reportOf(signed.terms, {
        version: { ...signed, sha256: version.sha256 },
        today,
        paper,
        notices,
        proposed: NOTHING_PROPOSED,
      })
    : unreadable(workshop, { version, today, paper, notices, proposed: NOTHING_PROPOSED });
}

interface Print {
  /** Null for the draft. */
  readonly version: PrintedVersion | null;
  readonly today: IsoDate;
  readonly paper: Paper;
  readonly notices: readonly Notice[];
  /** Empty for what is signed. */
  readonly proposed: ProposedTerms;
}

function reportOf(terms: AgreementTerms, print: Print): CoveredReport {
  const builders = [
    purposeSection(terms, { isSigned: print.version !== null, today: print.today }),
    partiesSection(terms),
    ...commitmentSections(terms, print.proposed.clauses),
    definitionsSection(terms),
    numbersSection(terms),
    handoffSection(terms, print.proposed.handoff),
    reviewsSection(terms, print.proposed.meetings),
    escalationSection(terms),
    ...leftOutSections(terms),
    signaturesSection(terms, print.version),
    // After the signatures, so that its wide pages interrupt no text and leave no page before them half empty.
    ...sharedMapSections(terms, print.paper),
  ];
  return framed(
    terms,
    print,
    builders.map((build, index) => build(`${index + 1}`)),
  );
}

/** Nothing can be said about what was signed but that it is gone, and the hash that it had. */
function unreadable({ setup, agreement, sample }: Workshop, print: Print): CoveredReport {
  const { client } = setup;
  return framed(
    { client, title: agreement.title, sample, startsOn: agreement.startsOn, workshopOn: setup.date },
    print,
    [],
  );
}

type Head = Pick<AgreementTerms, 'client' | 'title' | 'sample' | 'startsOn' | 'workshopOn'>;

function framed(head: Head, print: Print, sections: readonly Section[]): CoveredReport {
  const client = orElse(head.client, words.nameless.client);
  const title = orElse(head.title, words.nameless.title);
  const sample = { tone: 'sample', ...words.sample, items: [] } as const;
  const cover: Cover = {
    kind: words.kind,
    client,
    title,
    sides: SIDES,
    facts: coverFacts(head, print),
    notices: [...print.notices, ...(head.sample ? [sample] : [])],
  };
  return {
    lang: 'en',
    title: `${client}: ${title}`,
    cover,
    paper: print.paper,
    ...(print.version ? {} : { watermark: words.cover.draft }),
    margins: marginsOf(client, title, print.version),
    ...(sections.length > 1 ? { hasContents: true as const } : {}),
    sections,
  };
}

function coverFacts({ startsOn, workshopOn }: Head, { version, today }: Print): readonly Fact[] {
  const { cover } = words;
  const dates = [
    { label: cover.start, value: longDate(startsOn, cover.noStart) },
    ...(workshopOn.precision === 'unknown' ? [] : [{ label: cover.workshop, value: longDate(workshopOn, '') }]),
  ];
  if (!version) {
    return [
      { label: cover.version, value: cover.draft },
      ...dates,
      { label: cover.printed, value: longDate(onDay(today), '') },
    ];
  }
  const signedOn = version.signatures[0]?.signedOn;
  return [
    { label: cover.version, value: String(version.number) },
    ...dates,
    ...(signedOn ? [{ label: cover.signed, value: longDate(onDay(signedOn), '') }] : []),
    { label: cover.hash, value: `${shortHash(version.sha256)}…` },
  ];
}

function marginsOf(client: string, title: string, version: PrintedVersion | null): Margins {
  const { margins } = words;
  const foot = version
    ? `${margins.version(version.number)} · ${margins.hash(shortHash(version.sha256))}`
    : margins.draft;
  return { head: client, headEnd: title, foot };
}

function alteredNotice(readable: boolean): Notice {
  const { title, text, unreadable: nothing } = words.altered;
  return { tone: 'altered', title, text, items: readable ? [] : [nothing] };
}
