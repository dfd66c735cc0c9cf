import type { ConditionText, Match } from '../../shared/definitions/criteria';
import type { RatedLead } from '../../shared/definitions/side-ratings';
import type { ConditionId, CriteriaGroupId, LeadId, RaterId } from '../../shared/ids';
import { SIDES } from '../../shared/side';
import { UNKNOWN_DATE } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Condition, Criteria, LeadRating, Rater } from '../../shared/workshop/schema/definitions';
import { tableOf } from '../../shared/workshop/table';
import { NOW } from './new-workshop';

/** "Employees" "at-least" "20", as a condition. */
export const asks = (attribute: string, test: ConditionText['test'], ...values: readonly string[]): ConditionText => ({
  about: 'firmographic',
  attribute,
  test,
  values: [...values],
});

/** Criteria of these groups; the conditions are called `c1`, `c2` and so on through all groups. */
export function criteriaOf(
  match: Match,
  ...groups: readonly { readonly match: Match; readonly of: readonly ConditionText[] }[]
): Criteria {
  let count = 0;
  return {
    match,
    groups: tableOf(
      groups.map((group, index) => ({
        id: `g${index + 1}` as CriteriaGroupId,
        match: group.match,
        conditions: tableOf(
          group.of.map((text): Condition => ({ ...text, values: [...text.values], id: `c${++count}` as ConditionId })),
        ),
      })),
    ),
  };
}

export const all = (...of: readonly ConditionText[]) => ({ match: 'all', of }) as const;
export const any = (...of: readonly ConditionText[]) => ({ match: 'any', of }) as const;

/** A lead with what each side says of it. */
export function rated(
  company: string,
  marketing: LeadRating | null,
  sales: LeadRating | null,
  attributes: Readonly<Record<string, string>> = {},
  source = '',
): RatedLead {
  const lead = {
    id: company.toLowerCase().replaceAll(' ', '-') as LeadId,
    company,
    contact: '',
    source,
    receivedOn: UNKNOWN_DATE,
    attributes: { ...attributes },
    votes: {},
  };
  return { lead, ratings: { marketing, sales } };
}

export const bothYes = (company: string, attributes: Readonly<Record<string, string>> = {}, source = ''): RatedLead =>
  rated(company, 'workable', 'workable', attributes, source);

export const bothNo = (company: string, attributes: Readonly<Record<string, string>> = {}, source = ''): RatedLead =>
  rated(company, 'not-workable', 'not-workable', attributes, source);

/** A workshop whose sample is these leads, rated by one rater of each side and revealed, unless it is said otherwise. */
export function withSample(workshop: Workshop, sample: readonly RatedLead[], isRevealed = true): Workshop {
  const raters = SIDES.map((side): Rater => ({ id: `r-${side}` as RaterId, side, name: '', sealedAt: NOW }));
  const leads = sample.map(({ lead, ratings }) => ({
    ...lead,
    votes: Object.fromEntries(raters.map(({ id, side }) => [id, { rating: ratings[side], reason: '', note: '' }])),
  }));
  return {
    ...workshop,
    definitions: {
      ...workshop.definitions,
      raters: tableOf(raters),
      leads: tableOf(leads),
      ratingsRevealedAt: isRevealed ? NOW : null,
    },
  };
}

type Row = readonly [company: string, employees: string, industry: string, actions: string];

const FIT: readonly Row[] = [
  ['Alder Creek Engineering', '140', 'Engineering', '5'],
  ['Beacon Row Architects', '75', 'Architecture', '4'],
  ['Copperline Surveyors', '110 employees', 'Surveying', '3'],
  ['Dunmore Structures', '60', 'Engineering', '6'],
  ['Elmgate Partners', '51-200', 'Engineering', '3'],
  ['Fairlight Planning', '45', 'Planning', '7'],
  ['Garnet and Low', '90', 'Architecture', '3'],
  ['Harrow Ridge Design', '18', 'Architecture', '4'],
  ['Inverleith Projects', '1,200', 'Engineering', '2'],
];

const UNFIT: readonly Row[] = [
  ['Nettlefield College', '900', 'Education', '1'],
  ['Oakbank School', '80', 'Education', '2'],
  ['Pell and Daughters', '4', 'Retail', '1'],
  ['Quill House', '7', 'Media', '3'],
  ['Rosehill Academy', '120', 'Education', '4'],
  ['Saltmarsh Cafes', '25', 'Retail', '1'],
  ['Tern Studio', '3', 'Architecture', '2'],
  ['Umber Press', '12', 'Media', '1'],
  ['Vale Nursery', 'n/a', 'Retail', '1'],
];

/** Twenty leads of an office software firm, eighteen of them rated alike. */
export const twentyLeads: readonly RatedLead[] = [
  ...FIT.map(([company, employees, industry, actions], index) =>
    bothYes(
      company,
      { Employees: employees, Industry: industry, 'Actions in 90 days': actions },
      index % 3 === 0 ? 'Referral' : 'Webinar',
    ),
  ),
  ...UNFIT.map(([company, employees, industry, actions], index) =>
    bothNo(
      company,
      { Employees: employees, Industry: industry, 'Actions in 90 days': actions },
      index % 3 === 0 ? 'Webinar' : 'Guide',
    ),
  ),
  rated('Hollis and Marr', 'workable', 'not-workable', {
    Employees: '70',
    Industry: 'Architecture',
    'Actions in 90 days': '4',
  }),
  rated('Quayside Survey', 'workable', null, { Employees: '33', Industry: 'Surveying', 'Actions in 90 days': '2' }),
];
