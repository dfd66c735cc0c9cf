import type { IsoDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Clause } from '../workshop/schema/agreement';
import { list } from '../workshop/table';
import { staleClauses } from './clause-updates';
import { definitionFindings } from './definition-findings';
import { advice, blocking, type Finding } from './finding';
import { includedClauses } from './included-clauses';
import { numberFindings } from './number-findings';
import { peopleFindings, processFindings } from './process-findings';
import { unfilledPlaces } from './wording';

/** More commitments than this are hardly kept: fewer, better-defined ones. Source: S2; the number is ours. */
export const MOST_COMMITMENTS = 12;

/** Everything that the agreement still lacks on this day: what blocks first, each in the order in which it is read. */
export function checkReadiness(workshop: Workshop, today: IsoDate): readonly Finding[] {
  const contradictions = numberFindings(workshop, today);
  // Accepting the update is what settles such a contradiction: one finding says both.
  const fromFunnel = contradictions.filter(({ kind }) => kind === 'contradicts-funnel').map(({ ref }) => ref);
  const findings = [
    ...clauseFindings(workshop),
    ...contradictions,
    ...updateFindings(workshop).filter(({ ref }) => !fromFunnel.includes(`${ref}.text`)),
    ...definitionFindings(workshop, today),
    ...metricFindings(workshop),
    ...processFindings(workshop),
    ...peopleFindings(workshop),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'blocking'),
    ...findings.filter(({ severity }) => severity === 'advice'),
  ];
}

function clauseFindings(workshop: Workshop): readonly Finding[] {
  const included = includedClauses(workshop);
  const has = (kind: string): boolean => included.some((clause) => clause.kind === kind);
  if (included.length === 0) return [blocking('no-clauses', 'agree', 'clauses')];
  return [
    ...included.flatMap(oneClause),
    ...(has('SL1') && !has('SL2') ? [blocking('volume-without-quality', 'agree', 'SL1')] : []),
    ...(included.length > MOST_COMMITMENTS
      ? [advice('too-many-commitments', 'agree', 'clauses', { n: included.length, most: MOST_COMMITMENTS })]
      : []),
  ];
}

function oneClause({ id, heading, text, owner, consequence }: Clause): readonly Finding[] {
  const subject = { subject: heading };
  const places = unfilledPlaces(`${text} ${consequence}`);
  if (text.trim() === '' || heading.trim() === '') return [blocking('clause-empty', 'agree', id, subject)];
  return [
    ...(places.length > 0
      ? [blocking('clause-unfilled', 'agree', `${id}.text`, { ...subject, place: places.join(', ') })]
      : []),
    ...(owner.trim() === '' ? [blocking('clause-without-owner', 'agree', `${id}.owner`, subject)] : []),
    ...(consequence.trim() === ''
      ? [blocking('clause-without-consequence', 'agree', `${id}.consequence`, subject)]
      : []),
  ];
}

function updateFindings(workshop: Workshop): readonly Finding[] {
  return staleClauses(workshop).map((update) => {
    const subject =
      update.kind === 'gone'
        ? (workshop.agreement.clauses.byId[update.id]?.heading ?? '')
        : update.fresh.clause.heading;
    return update.kind === 'new'
      ? advice('decision-without-clause', 'agree', 'updates', { subject })
      : advice('clause-outdated', 'agree', update.id, { subject });
  });
}

/** One finding for all shared metrics: they are settled together, on one sheet. */
function metricFindings({ metrics }: Workshop): readonly Finding[] {
  const shared = list(metrics.sheet).filter((metric) => metric.shared);
  const n = shared.filter(({ owner, sourceSystem }) => owner.trim() === '' || sourceSystem.trim() === '').length;
  return n === 0 ? [] : [advice('metric-without-owner', 'measure', 'sheet', { n, of: shared.length })];
}
