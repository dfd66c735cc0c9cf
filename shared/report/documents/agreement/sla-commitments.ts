import type { AgreementTerms } from '../../../agreement/terms';
import { type Owner, SIDES } from '../../../side';
import { ICP_FIELDS } from '../../../workshop/schema/definitions';
import type { Block, Fact, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';

type TermsClause = AgreementTerms['clauses'][number];
type TermsDefinition = AgreementTerms['definitions'][number];

/** What each side commits to, a section per side, then what both do together if there is anything; what is only proposed says so. */
export function commitmentSections(terms: AgreementTerms, proposed: ReadonlySet<string>): readonly SectionBuilder[] {
  const both = terms.clauses.some(({ side }) => side === 'both');
  return [...SIDES, ...(both ? (['both'] as const) : [])].map((owner) => commitmentSection(terms, owner, proposed));
}

/** The terms that mean the same to both sides, then the ideal client field by field as far as it is agreed. */
export function definitionsSection({ definitions, icp, people }: AgreementTerms): SectionBuilder {
  return (number) => {
    const blocks = [
      ...definitions.map((definition, index) =>
        definitionBlock(definition, people.definitionChanger, `${number}.${index + 1}`),
      ),
      ...(icp ? [profileBlock(icp, `${number}.${definitions.length + 1}`)] : []),
    ];
    const { heading, text, none } = words.definitions;
    const lead = paragraph(blocks.length === 0 ? none : text);
    return { number, title: heading, owner: null, blocks: [lead, ...blocks] };
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, tone: 'body' });

function commitmentSection({ clauses }: AgreementTerms, owner: Owner, proposed: ReadonlySet<string>): SectionBuilder {
  const isProposed = ({ key = '' }: TermsClause): boolean => proposed.has(key);
  const own = clauses.filter(({ side }) => side === owner);
  const none = paragraph(owner === 'both' ? '' : words.commitments.none[owner]);
  return (number) => ({
    number,
    title: words.commitments.heading[owner],
    owner,
    blocks:
      own.length === 0
        ? [none]
        : own.map((clause, index) => clauseBlock(clause, `${number}.${index + 1}`, isProposed(clause))),
  });
}

function clauseBlock(
  { heading, text, owner, consequence, reasons }: TermsClause,
  number: string,
  isProposed: boolean,
): Block {
  const { commitments, nameless } = words;
  const facts: readonly Fact[] = [
    ...(isProposed ? [words.draft.state] : []),
    { label: commitments.owner, value: orElse(owner, nameless.person) },
    { label: commitments.consequence, value: orElse(consequence, commitments.noConsequence) },
  ];
  const why = reasons.map((reason) => reason.text).filter((reason) => reason.trim() !== '');
  return {
    kind: 'clause',
    number,
    heading,
    text,
    facts,
    layout: 'rows',
    why: why.length === 0 ? null : { label: commitments.why(number), reasons: why },
  };
}

function definitionBlock(definition: TermsDefinition, changer: string, number: string): Block {
  const said = saidOf(definition);
  return {
    kind: 'clause',
    number,
    heading: definition.term,
    text: definition.text,
    facts: [...said, ...definitionFacts(definition, changer)],
    layout: said.length === 0 ? 'line' : 'rows',
    why: null,
  };
}

/** Where the stage begins and ends, what a lead must bring along, and for which reasons it is sent back. */
function saidOf({ entry, exit, requiredFields, rejections }: TermsDefinition): readonly Fact[] {
  const { definitions } = words;
  return [
    { label: definitions.entry, value: entry ?? '' },
    { label: definitions.exit, value: exit ?? '' },
    { label: definitions.requiredFields, value: (requiredFields ?? []).join('; ') },
    { label: definitions.rejections, value: (rejections ?? []).join('; ') },
  ].filter(({ value }) => value.trim() !== '');
}

/** Who stands for a definition, who else may change it, and its next review; what nobody has said is left out. */
function definitionFacts({ owner, nextReview, changer: own }: TermsDefinition, changer: string): readonly Fact[] {
  const { definitions } = words;
  const decides = own ?? (owner.trim() === '' ? changer : '');
  const facts = [
    { label: definitions.owner, value: owner },
    { label: definitions.changer, value: decides.trim() === owner.trim() ? '' : decides },
    { label: definitions.nextReview, value: longDate(nextReview, '') },
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}

function profileBlock(icp: NonNullable<AgreementTerms['icp']>, number: string): Block {
  const { heading, text, fields } = words.idealClient;
  return {
    kind: 'clause',
    number,
    heading,
    text,
    facts: ICP_FIELDS.flatMap((field) => {
      const value = icp[field]?.trim() ?? '';
      return value === '' ? [] : [{ label: fields[field], value }];
    }),
    layout: 'rows',
    why: null,
  };
}
