import type { AgreementTerms } from '../../../agreement/terms';
import { inFigures } from '../../../agreement/wording';
import { formatMoney, formatRate } from '../../../money';
import { mapWords } from '../../../shared-map/map-words';
import { ICP_FIELDS } from '../../../workshop/schema/definitions';
import { longDate, words } from '../../words';

/** The parts of an agreement, in the order in which people ask for them. */
export type TermsArea =
  | 'clauses'
  | 'definitions'
  | 'icp'
  | 'numbers'
  | 'metrics'
  | 'handoff'
  | 'cadences'
  | 'escalations'
  | 'decisionRights'
  | 'people'
  | 'signers'
  | 'head'
  | 'sharedMap';

/** One clause, definition or other thing of an agreement in plain words; `key` is the same in every version that has one. */
export interface TermsEntry {
  readonly key?: string | undefined;
  readonly title: string;
  /** There is one of it in every agreement, such as the funnel: it needs no name. */
  readonly isOnlyOne?: true;
  /** What it says, by the name of the field; empty where nothing is said. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Everything that terms say, in words: what two versions are compared by. */
export function termsInWords(terms: AgreementTerms): Readonly<Record<TermsArea, readonly TermsEntry[]>> {
  return {
    clauses: terms.clauses.map(clauseEntry),
    definitions: terms.definitions.map(definitionEntry),
    icp: terms.icp ? [single(words.idealClient.heading, icpFields(terms.icp))] : [],
    numbers: [single('Funnel', funnelFields(terms.funnel))],
    metrics: terms.metrics.map(({ name, formula, side, owner, sourceSystem, target }) => ({
      title: name,
      fields: {
        Name: name,
        Formula: formula,
        Side: sideText(side),
        Owner: owner,
        Source: sourceSystem,
        Target: target,
      },
    })),
    handoff: terms.handoff.map(({ step, owner, clock, record, lane }) => ({
      title: step,
      fields: {
        Step: step,
        'Who acts': lane ? sideText(lane) : '',
        [words.handoff.columns.owner]: owner,
        [words.handoff.columns.clock]: clock,
        [words.handoff.columns.record]: record,
      },
    })),
    cadences: terms.cadences.map(cadenceEntry),
    escalations: terms.escalations.map(({ trigger, person, within }) => ({
      title: trigger,
      fields: { If: trigger, Decides: person, Within: within },
    })),
    decisionRights: (terms.decisionRights ?? []).map(({ decision, person }) => ({
      title: decision,
      fields: { [words.decisionRights.columns.decision]: decision, [words.decisionRights.columns.person]: person },
    })),
    people: [single('Named people', peopleFields(terms.people))],
    signers: terms.signers.map(({ name, role, side }) => ({
      title: name,
      fields: { Name: name, Role: role, For: sideText(side) },
    })),
    head: [single('The agreement', headFields(terms))],
    sharedMap: terms.sharedMap ? mapEntries(terms.sharedMap) : [],
  };
}

type Fields = Readonly<Record<string, string>>;

/** What there is only one of keeps its key for ever. */
const single = (title: string, fields: Fields): TermsEntry => ({ key: title, title, isOnlyOne: true, fields });

function clauseEntry(clause: AgreementTerms['clauses'][number]): TermsEntry {
  const { key, heading, text, side, owner, consequence, reasons } = clause;
  return {
    key,
    title: heading,
    fields: {
      Heading: heading,
      Text: text,
      Side: sideText(side),
      Owner: owner,
      'If it is missed': consequence,
      'Why this clause': reasons.map((reason) => reason.text).join(' · '),
    },
  };
}

function definitionEntry(definition: AgreementTerms['definitions'][number]): TermsEntry {
  const { term, text, owner, nextReview, entry, exit, requiredFields, rejections, changer } = definition;
  const labels = words.definitions;
  return {
    title: term,
    fields: {
      Term: term,
      Text: text,
      [labels.entry]: entry ?? '',
      [labels.exit]: exit ?? '',
      [labels.requiredFields]: (requiredFields ?? []).join('; '),
      [labels.rejections]: (rejections ?? []).join('; '),
      [labels.owner]: owner,
      [labels.changer]: changer ?? '',
      [labels.nextReview]: dateText(nextReview),
    },
  };
}

function icpFields(icp: NonNullable<AgreementTerms['icp']>): Fields {
  const { fields } = words.idealClient;
  return Object.fromEntries(ICP_FIELDS.map((field) => [fields[field], icp[field] ?? '']));
}

function cadenceEntry({ name, every, who, minutes, agenda, metric }: AgreementTerms['cadences'][number]): TermsEntry {
  return {
    title: name,
    fields: {
      Meeting: name,
      'How often': words.reviews.every[every],
      Length: minutes === null ? '' : words.reviews.minutes(minutes),
      Who: who,
      Reads: metric,
      Agenda: agenda,
    },
  };
}

function funnelFields({ inputs, results }: AgreementTerms['funnel']): Fields {
  const money = (amount: typeof inputs.revenueGoal) => (amount ? formatMoney(amount, 'en') : '');
  const rate = (share: typeof inputs.winRate | undefined) =>
    share === null || share === undefined ? '' : formatRate(share);
  const { steps } = words.numbers;
  const known = inputs.known ?? 'revenue';
  return {
    Period: words.numbers.columns.count(inputs.period),
    'Computed from': STAGE_NAMES[known],
    'Number given': figure(inputs.count),
    'Revenue goal': money(inputs.revenueGoal),
    'Share from marketing': rate(inputs.marketingShare),
    'Average deal': money(inputs.averageDeal),
    'SQLs that become opportunities': rate(inputs.sqlToOpportunity),
    'Win rate': rate(inputs.winRate),
    'MQLs that become SQLs': rate(inputs.mqlToSql),
    'Leads that become MQLs': rate(inputs.leadToMql),
    'Needed by': inputs.neededBy ? dateText(inputs.neededBy) : '',
    [steps.customers]: figure(results?.customers),
    [steps.opportunities]: figure(results?.opportunities),
    [steps.sqls]: figure(results?.sqls),
    [steps.mqls]: figure(results?.mqls),
    [steps.leads]: figure(results?.leads),
  };
}

function peopleFields({ alignmentOwner, arbiter, definitionChanger }: AgreementTerms['people']): Fields {
  const labels = words.escalation.people;
  return {
    [labels.alignmentOwner]: alignmentOwner,
    [labels.arbiter]: arbiter,
    [labels.definitionChanger]: definitionChanger,
  };
}

function headFields({ client, title, workshopOn, startsOn, sample, leftOut }: AgreementTerms): Fields {
  return {
    Client: client,
    Title: title,
    [words.cover.start]: dateText(startsOn),
    [words.cover.workshop]: dateText(workshopOn),
    [words.leftOut.heading]: leftOut.map((stage) => words.leftOut.stages[stage]).join(' · '),
    [words.sample.title]: sample ? 'Yes' : '',
  };
}

function mapEntries({ wins, stages, parts }: NonNullable<AgreementTerms['sharedMap']>): readonly TermsEntry[] {
  const nameOf = (stage: number) => stages[stage]?.name ?? '';
  return [
    single(words.sharedMap.heading, { Wins: figure(wins) }),
    ...stages.map(({ name, days, wins: n, ownDays }) => ({
      title: name,
      fields: {
        Stage: name,
        Takes: days === null ? '' : mapWords.days(days),
        Wins: figure(n),
        'Days set by hand': ownDays ? 'Yes' : '',
      },
    })),
    ...parts.map(({ kind, stage, lane, text, wins: n, byHand }) => ({
      title: text,
      fields: {
        [mapWords.kinds[kind]]: text,
        'In stage': nameOf(stage),
        Row: lane === null ? '' : mapWords.rows[lane],
        Wins: figure(n),
        'Set by hand': byHand ? 'Yes' : '',
      },
    })),
  ];
}

const STAGE_NAMES = {
  revenue: 'Revenue goal',
  customers: 'Customers',
  opportunities: 'Opportunities',
  sqls: 'SQLs',
  mqls: 'MQLs',
  leads: 'Leads',
} as const;

const sideText = (side: keyof typeof words.sides): string => words.sides[side];

const dateText = (date: AgreementTerms['startsOn']): string => longDate(date, '');

const figure = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : inFigures(count);
