import { isStaleDefinition } from '../definitions/staleness';
import type { IsoDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Definition } from '../workshop/schema/definitions';
import { list } from '../workshop/table';
import { advice, blocking, type Finding } from './finding';
import { includedClauses } from './included-clauses';

/** Terms that the clauses count by and that nobody has agreed on, and agreed ones that are due for review. */
export function definitionFindings(workshop: Workshop, today: IsoDate): readonly Finding[] {
  const terms = list(workshop.definitions.terms).filter(({ used }) => used);
  const text = includedClauses(workshop)
    .map((clause) => `${clause.heading} ${clause.text} ${clause.consequence}`)
    .join(' ');
  return [
    ...terms
      .filter((term) => term.agreed.trim() === '' && countsBy(term, text))
      .map(({ id, term }) => blocking('definition-not-agreed', 'define', id, { subject: term })),
    ...terms
      .filter((term) => isStaleDefinition(term, today))
      .map(({ id, term }) => advice('definition-stale', 'define', id, { subject: term })),
  ];
}

/** Marketing is measured on MQLs and sales on SQLs (S4), named or not; of the stages after them the clauses count what they name. */
function countsBy({ stage, term }: Definition, text: string): boolean {
  if (stage === 'mql' || stage === 'sql') return true;
  // Every clause speaks of leads: the word alone counts by no definition.
  if (stage === null || stage === 'lead') return false;
  return namesOf(term).some((name) => new RegExp(`(?<![\\p{L}-])${escaped(name)}s?(?![\\p{L}-])`, 'iu').test(text));
}

/** "Sales-accepted lead (SAL)" goes by both of its names. */
const namesOf = (term: string): readonly string[] =>
  term
    .split(/[()]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
