import type { Owner, Side } from '../side';
import type { IsoDate, PartialDate } from '../time';
import type { Cadence } from '../workshop/schema/agreement';
import type { IcpField } from '../workshop/schema/definitions';
import type { Period } from '../workshop/schema/metrics';
import type { Stage } from '../workshop/stage';

/** The words of the documents. What people typed is put between them, never changed. */
export const words = {
  kind: 'Service level agreement',
  nameless: {
    client: 'Client not named',
    title: 'Sales and marketing agreement',
    person: 'not named',
    text: 'not agreed',
  },
  sides: { marketing: 'Marketing', sales: 'Sales', both: 'Both sides' } satisfies Record<Owner, string>,
  noAnswer: 'No answer',
  logo: (client: string) => `Logo of ${client}`,
  contents: 'Contents',
  cover: {
    version: 'Version',
    draft: 'Draft',
    start: 'In force from',
    noStart: 'not set',
    workshop: 'Workshop',
    signed: 'Signed on',
    printed: 'Printed on',
    hash: 'SHA-256',
  },
  margins: {
    draft: 'Draft – not signed',
    version: (number: number) => `Version ${number}`,
    hash: (short: string) => `SHA-256 ${short}…`,
    page: 'Page',
    of: 'of',
  },
  draft: {
    title: 'Draft – not signed',
    ready: 'Nothing is missing: this draft can be signed.',
    missing: (count: number) =>
      count === 1 ? 'One point is open until it can be signed:' : `${count} points are open until it can be signed:`,
    changedSince: (number: number) =>
      `It was changed after version ${number} was signed; version ${number} stays in force as it was.`,
    proposed: (count: number) =>
      `${count === 1 ? 'One term is' : `${count} terms are`} marked as proposed: nobody has changed, taken over or decided ${count === 1 ? 'it' : 'them'} yet.`,
    /** Behind what stands as the library proposes it. */
    mark: (text: string) => `${text} (proposed)`,
    state: { label: 'State', value: 'Proposed; not agreed yet' },
  },
  sample: {
    title: 'Sample data',
    text: 'The firm, the people and the figures in this document are made up for trying the app.',
  },
  altered: {
    title: 'Not what was signed',
    text: 'This version was changed outside the app after signing: its text, its number, its day or its signatures are no longer those that its SHA-256 covers. Do not rely on it.',
    unreadable: 'Nothing of the signed text can be read any more.',
  },
  purpose: {
    heading: 'Purpose',
    text: (client: string) =>
      `This agreement says what the marketing and the sales team of ${client} promise each other, so that both work towards the same clients from the same numbers.`,
    held: (day: string) => ` It comes out of a workshop that both teams held${day}.`,
    planned: (day: string) => ` It is prepared for a workshop of both teams${day}.`,
    live: 'It is a working document: both sides read it at the reviews listed below, against real numbers, and sign a new version when it changes.',
    liveWithoutReviews: 'It is a working document: both sides sign a new version when it changes.',
  },
  parties: {
    heading: 'Parties',
    text: (client: string) =>
      `The parties are the marketing team and the sales team of ${client}. The following people sign for them.`,
    nobody: 'Nobody is named yet.',
    caption: 'Who signs for which side',
    columns: { side: 'For', name: 'Name', role: 'Role' },
  },
  commitments: {
    heading: {
      marketing: 'What marketing commits to',
      sales: 'What sales commits to',
      both: 'What both commit to',
    } satisfies Record<Owner, string>,
    none: { marketing: 'Marketing makes no commitment.', sales: 'Sales makes no commitment.' } satisfies Record<
      Side,
      string
    >,
    owner: 'Owner',
    consequence: 'If it is missed',
    noConsequence: 'no consequence agreed',
    /** Names its clause: the reasons may stand on the next page. */
    why: (number: string) => `Why clause ${number}`,
  },
  definitions: {
    heading: 'Definitions',
    text: 'These words mean the same to both sides wherever this agreement uses them.',
    none: 'No definition has been agreed.',
    owner: 'Owner',
    changer: 'Decides on changes',
    nextReview: 'Next review',
    entry: 'Begins with',
    exit: 'Ends with',
    requiredFields: 'Data it brings',
    rejections: 'Rejected for',
  },
  idealClient: {
    heading: 'Ideal client',
    text: 'Both sides describe the company they look for in the same words.',
    fields: {
      size: 'Size',
      industries: 'Industries',
      roles: 'Roles',
      problems: 'Problems',
      budget: 'Budget',
      decision: 'Decision',
      competitors: 'Compared with',
      exclusions: 'Not taken',
    } satisfies Record<IcpField, string>,
  },
  numbers: {
    heading: 'Numbers',
    goal: 'From the revenue goal back to the first contact; each number is rounded up to a whole one before the next is computed.',
    notComputed: 'The funnel is not computed: its goal or one of its rates is missing.',
    caption: 'Reverse funnel',
    columns: { step: 'Step', from: 'Computed from', count: (period: Period) => `Per ${period}` },
    given:
      'From the number that is given, in both directions; what is needed before it is rounded up to whole ones, what comes out after it is rounded down.',
    neededBy: (day: string) => ` The revenue must be there by ${day}.`,
    steps: {
      customers: 'New clients from marketing',
      opportunities: 'Opportunities',
      sqls: 'SQLs (sales-qualified leads)',
      mqls: 'MQLs (marketing-qualified leads)',
      leads: 'Leads',
    },
    of: {
      customers: (goal: string, share: string, deal: string) =>
        `${goal} revenue goal × ${share} from marketing ÷ ${deal} average deal`,
      given: 'given',
      before: (after: string, rate: string) => `${after} ÷ ${rate}`,
      after: (before: string, rate: string) => `${before} × ${rate}`,
      counted: {
        customers: 'clients',
        opportunities: 'opportunities',
        sqls: 'SQLs',
        mqls: 'MQLs',
        leads: 'leads',
      },
      share: {
        winRate: (of: string) => `of ${of} won`,
        sqlToOpportunity: () => 'of SQLs that become opportunities',
        mqlToSql: () => 'of MQLs that become SQLs',
        leadToMql: () => 'of leads that become MQLs',
      },
    },
    metrics: 'Shared metrics',
    metricsText: (withoutOwner: number, withoutSource: number) =>
      withoutOwner + withoutSource === 0
        ? 'Both sides report these numbers, and each has one owner and one source.'
        : `Both sides report these numbers. Not named yet: ${missingOf(withoutOwner, withoutSource)}.`,
    noMetrics: 'No metric is shared.',
    metricColumns: { name: 'Metric', owner: 'Owner', source: 'Read from', target: 'Target' },
  },
  handoff: {
    heading: 'Hand-off',
    text: 'A lead passes from marketing to sales in these steps.',
    complete: ' Each has an owner, a clock and a record.',
    none: 'No step has been agreed.',
    caption: 'The steps of the hand-off',
    columns: { owner: 'Owner', clock: 'By when', record: 'Recorded in' },
  },
  decisionRights: {
    heading: 'Decision rights and named people',
    caption: 'Who decides what',
    columns: { decision: 'What', person: 'Who' },
  },
  reviews: {
    heading: 'Reviews',
    text: 'These meetings keep this agreement alive.',
    complete: ' Each reads the numbers named beside it.',
    none: 'No review has been agreed.',
    caption: 'Meetings that keep this agreement alive',
    columns: { name: 'Meeting', who: 'Who', metric: 'Reads', agenda: 'Agenda' },
    every: { week: 'Every week', month: 'Every month', quarter: 'Every quarter', year: 'Every year' } satisfies Record<
      Cadence['every'],
      string
    >,
    minutes: (minutes: number) => `${minutes} minutes`,
  },
  calendar: {
    name: (client: string) => `${client}: reviews of the agreement`,
    noTime: (minutes: number) => `No time is agreed yet${minutes > 0 ? ` (${minutes} minutes)` : ''}.`,
    who: (who: string) => `Who: ${who}`,
    reads: (metrics: string) => `Reads: ${metrics}`,
    agenda: 'Agenda:',
  },
  escalation: {
    heading: 'Escalation and named people',
    text: 'What one step cannot settle goes to the next.',
    none: 'No escalation has been agreed.',
    caption: 'Escalation',
    columns: { number: 'No.', trigger: 'If', person: 'Decides', within: 'Within' },
    named: 'Named people',
    people: {
      alignmentOwner: 'Keeps this agreement alive',
      arbiter: 'Decides when the two sides disagree',
      definitionChanger: 'May change a definition',
    },
  },
  leftOut: {
    heading: 'What was left out',
    text: 'The workshop left out these stages on purpose; nothing in this agreement rests on them.',
    stages: {
      setup: 'Set up',
      diagnose: 'Diagnose: the sealed questions to both sides',
      journeys: 'Map wins: recent wins from first touch to close',
      patterns: 'Find patterns: what the wins have in common',
      define: 'Define: the terms in use',
      measure: 'Measure: the goal, the funnel and the shared metrics',
      agree: 'Agree: the commitments',
      sign: 'Sign & export',
    } satisfies Record<Stage, string>,
  },
  sharedMap: {
    heading: 'The shared map',
    text: (wins: number) =>
      `How clients come to a decision, ${wins === 0 ? 'as both teams see it' : `as ${wins === 1 ? 'one win shows' : `${wins} wins show`} it`}. What the definitions on it say stands under the agreed definitions.`,
    drawing: (client: string) => `The shared map of ${client}`,
  },
  signatures: {
    heading: 'Signatures',
    signed: (start: string) => `Both sides have read this version and keep to it${start}.`,
    unsigned: (start: string) =>
      `By signing, both sides confirm that they have read this agreement and keep to it${start}.`,
    fromStart: ' from the start date on',
    group: { marketing: 'For marketing', sales: 'For sales' } satisfies Record<Side, string>,
    signature: 'Signature',
    date: 'Date',
    hash: (number: number) => `SHA-256 of version ${number}`,
    hashText:
      'The hash is computed from the canonical JSON (RFC 8785) of all terms above, with the version number, the signatures, and the day and time of signing. If one letter of them changes, the hash is another.',
    drawn: (name: string) => `Drawn signature of ${name}`,
    despite: (count: number) => (count === 1 ? 'Signed with one point open' : `Signed with ${count} points open`),
    reason: (reason: string) => `Reason: ${reason}`,
    typed: 'Signed by typed name',
    noHash: 'A version number and a SHA-256 are printed here once the agreement is signed.',
  },
} as const;

/** "22 November 2026", "November 2026", or `unknown`. */
export function longDate(date: PartialDate, unknown: string): string {
  if (date.precision === 'unknown') return unknown;
  const [year, month, day] = date.date.split('-').map(Number);
  const monthAndYear = `${MONTHS[(month ?? 1) - 1]} ${year}`;
  return date.precision === 'day' ? `${day} ${monthAndYear}` : monthAndYear;
}

/** "22 November 2026". */
export const longDay = (date: IsoDate): string => longDate({ precision: 'day', date }, '');

/** What somebody typed, or the words that stand for nothing typed. */
export const orElse = (text: string, missing: string): string => (text.trim() === '' ? missing : text);

/** "the owner of 2 and the source of 3". */
function missingOf(withoutOwner: number, withoutSource: number): string {
  const owner = withoutOwner === 0 ? [] : [`the owner of ${withoutOwner}`];
  const source = withoutSource === 0 ? [] : [`the source of ${withoutSource}`];
  return [...owner, ...source].join(' and ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
