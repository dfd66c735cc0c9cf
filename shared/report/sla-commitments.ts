import type { AgreementTerms } from '../agreement/terms';
import { type Owner, SIDES } from '../side';
import type { Block, Fact, SectionBuilder } from './model';
import { longDate, orElse, words } from './words';

type TermsClause = AgreementTerms['clauses'][number];
type TermsDefinition = AgreementTerms['definitions'][number];

/** What each side commits to, a section per side, then what both do together if there is anything. */
export function commitmentSections(terms: AgreementTerms): readonly SectionBuilder[] {
  const both = terms.clauses.some(({ side }) => side === 'both');
  return [...SIDES, ...(both ? (['both'] as const) : [])].map((owner) => commitmentSection(terms, owner));
}

/** The terms that mean the same to both sides. */
export function definitionsSection({ definitions, people }: AgreementTerms): SectionBuilder {
  return (number) => ({
    number,
    title: words.definitions.heading,
    owner: null,
    blocks:
      definitions.length === 0
        ? [{ kind: 'paragraph', text: words.definitions.none, tone: 'body' }]
        : [
            { kind: 'paragraph', text: words.definitions.text, tone: 'body' },
            ...definitions.map((definition, index) =>
              definitionBlock(definition, people.definitionChanger, `${number}.${index + 1}`),
            ),
          ],
  });
}

function commitmentSection({ clauses }: AgreementTerms, owner: Owner): SectionBuilder {
  const own = clauses.filter(({ side }) => side === owner);
  const none: Block = { kind: 'paragraph', text: owner === 'both' ? '' : words.commitments.none[owner], tone: 'body' };
  return (number) => ({
    number,
    title: words.commitments.heading[owner],
    owner,
    blocks: own.length === 0 ? [none] : own.map((clause, index) => clauseBlock(clause, `${number}.${index + 1}`)),
  });
}

function clauseBlock({ heading, text, owner, consequence, reasons }: TermsClause, number: string): Block {
  const { commitments, nameless } = words;
  const facts: readonly Fact[] = [
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
    why: why.length === 0 ? null : { label: commitments.why, reasons: why },
  };
}

function definitionBlock(definition: TermsDefinition, changer: string, number: string): Block {
  return {
    kind: 'clause',
    number,
    heading: definition.term,
    text: definition.text,
    facts: definitionFacts(definition, changer),
    layout: 'line',
    why: null,
  };
}

/** Who stands for a definition, and its next review; what nobody has said is left out. */
function definitionFacts({ owner, nextReview }: TermsDefinition, changer: string): readonly Fact[] {
  const { definitions } = words;
  const person =
    owner.trim() === '' ? { label: definitions.changer, value: changer } : { label: definitions.owner, value: owner };
  const review = { label: definitions.nextReview, value: longDate(nextReview, '') };
  return [person, review].filter(({ value }) => value.trim() !== '');
}
