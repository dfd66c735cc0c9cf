import { isStaleDefinition } from '../definitions/staleness';
import { funnelSteps, perMonth } from '../metrics/funnel';
import { SIDES } from '../side';
import type { IsoDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Clause } from '../workshop/schema/agreement';
import type { Stage } from '../workshop/stage';
import { list } from '../workshop/table';
import { staleClauses } from './clause-updates';
import { inFigures, unfilledPlaces } from './wording';

/** More commitments than this are hardly kept: fewer, better-defined ones. Source: S2; the number is ours. */
export const MOST_COMMITMENTS = 12;

/** What keeps an agreement from being signed with a good conscience, or would make it better. */
export type FindingKind =
  | 'no-clauses'
  | 'clause-empty'
  | 'clause-unfilled'
  | 'clause-without-owner'
  | 'clause-without-consequence'
  | 'volume-without-quality'
  | 'contradicts-funnel'
  | 'funnel-not-computed'
  | 'clause-outdated'
  | 'decision-without-clause'
  | 'too-many-commitments'
  | 'definition-not-agreed'
  | 'definition-stale'
  | 'metric-without-owner'
  | 'no-start-date'
  | 'no-alignment-owner'
  | 'no-arbiter'
  | 'no-escalation'
  | 'no-review'
  | 'handoff-without-owner'
  | 'handoff-without-clock'
  | 'no-signer';

/** One finding, with the place that settles it: `ref` names something on the screen of `stage`: a clause, or one field of it (`SL1.owner`). */
export interface Finding {
  readonly kind: FindingKind;
  /** Blocking: the agreement is not one yet. Advice: it would be better. */
  readonly severity: 'blocking' | 'advice';
  readonly stage: Stage;
  readonly ref: string;
  /** What the sentence of the finding needs: `subject` (a heading, a term, a step, a side), and numbers. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything that the agreement still lacks on this day: what blocks first, each in the order in which it is read. */
export function checkReadiness(workshop: Workshop, today: IsoDate): readonly Finding[] {
  const againstFunnel = funnelFindings(workshop);
  const findings = [
    ...clauseFindings(workshop),
    ...againstFunnel,
    ...updateFindings(workshop).filter(({ ref }) => !againstFunnel.some((finding) => finding.ref === `${ref}.text`)),
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

/** The volume clause must promise what the funnel asks for, in the period or in a month; quoted definitions do not count. */
function funnelFindings(workshop: Workshop): readonly Finding[] {
  return includedClauses(workshop).flatMap((clause) => (clause.kind === 'SL1' ? oneVolume(clause, workshop) : []));
}

function oneVolume({ id, heading, text }: Clause, { metrics }: Workshop): readonly Finding[] {
  const { period } = metrics.funnel;
  const { mqls } = funnelSteps(metrics.funnel);
  const [first, ...others] = numbersIn(text);
  if (first === undefined) return [];
  if (!mqls.ok) return [advice('funnel-not-computed', 'measure', 'funnel', { subject: heading })];
  const asked = [mqls.value, perMonth(mqls.value, period)];
  if ([first, ...others].some((promised) => asked.includes(promised))) return [];
  const params = { subject: heading, promised: inFigures(first), needed: inFigures(mqls.value), period };
  return [blocking('contradicts-funnel', 'agree', `${id}.text`, params)];
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

function definitionFindings({ definitions }: Workshop, today: IsoDate): readonly Finding[] {
  const terms = list(definitions.terms);
  return [
    ...terms
      .filter(({ id, agreed }) => BINDING_TERMS.includes(id) && agreed.trim() === '')
      .map(({ id, term }) => blocking('definition-not-agreed', 'define', id, { subject: term })),
    ...terms
      .filter((term) => isStaleDefinition(term, today))
      .map(({ id, term }) => advice('definition-stale', 'define', id, { subject: term })),
  ];
}

/** One finding for all shared metrics: they are settled together, on one sheet. */
function metricFindings({ metrics }: Workshop): readonly Finding[] {
  const shared = list(metrics.sheet).filter((metric) => metric.shared);
  const n = shared.filter(({ owner, sourceSystem }) => owner.trim() === '' || sourceSystem.trim() === '').length;
  return n === 0 ? [] : [advice('metric-without-owner', 'measure', 'sheet', { n, of: shared.length })];
}

function processFindings({ agreement }: Workshop): readonly Finding[] {
  const steps = list(agreement.handoff);
  return [
    ...(agreement.startsOn.precision === 'unknown' ? [blocking('no-start-date', 'agree', 'starts-on')] : []),
    ...steps
      .filter(({ owner }) => owner.trim() === '')
      .map(({ id, step }) => advice('handoff-without-owner', 'agree', id, { subject: step })),
    ...steps
      .filter(({ clock }) => clock.trim() === '')
      .map(({ id, step }) => advice('handoff-without-clock', 'agree', id, { subject: step })),
    ...(list(agreement.cadences).some(({ included }) => included) ? [] : [advice('no-review', 'agree', 'cadences')]),
    ...(list(agreement.escalations).some(({ person }) => person.trim() !== '')
      ? []
      : [advice('no-escalation', 'agree', 'escalations')]),
  ];
}

function peopleFindings({ agreement }: Workshop): readonly Finding[] {
  const signers = list(agreement.signers).filter(({ name }) => name.trim() !== '');
  return [
    ...(agreement.alignmentOwner.trim() === '' ? [blocking('no-alignment-owner', 'agree', 'alignment-owner')] : []),
    ...(agreement.arbiter.trim() === '' ? [advice('no-arbiter', 'agree', 'arbiter')] : []),
    ...SIDES.filter((side) => !signers.some((signer) => signer.side === side)).map((side) =>
      blocking('no-signer', 'sign', `signers-${side}`, { side }),
    ),
  ];
}

/** The two definitions that the clauses count by. */
const BINDING_TERMS: readonly string[] = ['DF2', 'DF3'];

const includedClauses = ({ agreement }: Workshop): readonly Clause[] =>
  list(agreement.clauses).filter(({ included }) => included);

function numbersIn(text: string): readonly number[] {
  const outsideQuotes = text.replaceAll(/“[^”]*”?/g, '');
  return (outsideQuotes.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}

function blocking(kind: FindingKind, stage: Stage, ref: string, params: Finding['params'] = {}): Finding {
  return { kind, severity: 'blocking', stage, ref, params };
}

function advice(kind: FindingKind, stage: Stage, ref: string, params: Finding['params'] = {}): Finding {
  return { kind, severity: 'advice', stage, ref, params };
}
