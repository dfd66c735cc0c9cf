import type { Placeholder } from '../content/clauses';
import type { ClauseId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Clause, ClauseReason } from '../workshop/schema/agreement';
import type { Stage } from '../workshop/stage';
import { insert, list } from '../workshop/table';
import { type AssembledClause, assembleClauses } from './assemble';

/** One thing that a clause rests on and that says something else by now. `was` is null where nothing was known or recorded. */
export interface ClauseChange {
  readonly place: Placeholder | 'decision';
  readonly stage: Stage;
  readonly ref: string;
  readonly was: string | null;
  readonly now: string;
}

/** What the results would change in the agreement; nothing is changed until somebody accepts it. */
export type ClauseUpdate =
  /** A decision or a disconnect leads to a clause that is not there yet. */
  | { readonly kind: 'new'; readonly id: ClauseId; readonly fresh: AssembledClause }
  /** The clause rests on something that has changed. An edited clause keeps its words until somebody gives them up. */
  | {
      readonly kind: 'changed';
      readonly id: ClauseId;
      readonly fresh: AssembledClause;
      readonly edited: boolean;
      readonly changes: readonly ClauseChange[];
    }
  /** The decision or disconnect that the clause came from is gone, or leads elsewhere by now. */
  | { readonly kind: 'gone'; readonly id: ClauseId };

/**
 * Everything in which the results have moved on since the clauses were assembled, in the order of the clauses. A value that has
 * gone missing upstream is not a change: it takes nothing out of an agreement. Clauses that were left out are not compared.
 */
export function staleClauses(workshop: Workshop): readonly ClauseUpdate[] {
  const clauses = list(workshop.agreement.clauses);
  if (clauses.length === 0) return [];
  const assembled = assembleClauses(workshop);
  const heard = new Set(clauses.flatMap(({ reasons }) => reasons.map(({ ref }) => ref)));
  const live = new Set(assembled.flatMap(({ origins }) => origins));
  return [
    ...assembled.flatMap((fresh) => compare(workshop, fresh, heard) ?? []),
    ...clauses
      .filter((clause) => hasLostItsOrigin(workshop, clause, live))
      .map(({ id }) => ({ kind: 'gone', id }) as const),
  ];
}

/** Writes an accepted update into a draft: the text, the reasons and what they rest on; heading, owner and consequence stay. */
export function applyUpdate(draft: Workshop, update: ClauseUpdate): void {
  const { clauses } = draft.agreement;
  if (update.kind === 'new') return insert(clauses, update.fresh.clause);
  const clause = clauses.byId[update.id];
  if (!clause) return;
  if (update.kind === 'gone') {
    clause.included = false;
    return;
  }
  rewrite(clause, update.fresh.clause);
  clause.edited = false;
  if (update.changes.some(({ place }) => place === 'decision')) clause.included = true;
}

/** Writes into a draft that an edited clause was compared with the results and keeps its own words. */
export function keepWording(draft: Workshop, update: ClauseUpdate): void {
  const clause = draft.agreement.clauses.byId[update.id];
  if (!clause || update.kind !== 'changed') return;
  Object.assign(clause, { reasons: mergedReasons(clause, update.fresh.clause), basis: update.fresh.clause.basis });
}

/** Gives a clause of a draft the text of its fresh assembly, with what it rests on. */
export function rewrite(clause: Clause, fresh: Clause): void {
  Object.assign(clause, { text: fresh.text, reasons: mergedReasons(clause, fresh), basis: fresh.basis });
}

/** The reasons of the fresh clause, then those that the clause has besides: a reason that somebody gave is never lost. */
function mergedReasons(clause: Clause, fresh: Clause): Clause['reasons'] {
  const isRenewed = ({ stage, ref }: ClauseReason): boolean =>
    fresh.reasons.some((reason) => reason.stage === stage && reason.ref === ref);
  return [...fresh.reasons, ...clause.reasons.filter((reason) => !isRenewed(reason))];
}

/**
 * Makes a change inside the agreement itself and lets the clauses follow that said exactly what the results said: a name that is
 * given at the foot of the page appears in its clause without anybody asking for it. All other clauses wait to be asked.
 */
export function keepCurrent(draft: Workshop, change: (draft: Workshop) => void): void {
  const inStep = assembleClauses(draft).filter(({ clause: { id, text } }) => {
    const clause = draft.agreement.clauses.byId[id];
    return clause !== undefined && !clause.edited && clause.text === text;
  });
  const ids = new Set(inStep.map(({ clause }) => clause.id));
  change(draft);
  for (const { clause: fresh } of assembleClauses(draft)) {
    const clause = draft.agreement.clauses.byId[fresh.id];
    if (!clause || !ids.has(fresh.id) || clause.text === fresh.text) continue;
    rewrite(clause, fresh);
  }
}

function compare(workshop: Workshop, fresh: AssembledClause, heard: ReadonlySet<string>): ClauseUpdate | null {
  const clause = workshop.agreement.clauses.byId[fresh.clause.id];
  const unheard = fresh.origins.filter((id) => !heard.has(id));
  if (!clause) return unheard.length > 0 ? { kind: 'new', id: fresh.clause.id, fresh } : null;
  if (!clause.included && unheard.length === 0) return null;
  const changes = [...changedPlaces(clause, fresh), ...changedOrigins(clause, fresh, unheard)];
  return changes.length > 0 ? { kind: 'changed', id: clause.id, fresh, edited: clause.edited, changes } : null;
}

function changedPlaces(clause: Clause, { filled }: AssembledClause): readonly ClauseChange[] {
  return filled
    .filter(({ placeholder, value }) =>
      clause.basis ? clause.basis[placeholder] !== value : !says(clause.text, value),
    )
    .map(({ placeholder, value, reason: { stage, ref } }) => ({
      place: placeholder,
      stage,
      ref,
      was: clause.basis?.[placeholder] ?? null,
      now: value,
    }));
}

/** A decision that is new to the clause; or, where the clause is nothing but that decision, one that was worded anew. */
function changedOrigins(
  clause: Clause,
  { clause: fresh, origins }: AssembledClause,
  unheard: readonly string[],
): readonly ClauseChange[] {
  return origins.flatMap((id) => {
    const now = reasonOf(fresh, id);
    const was = reasonOf(clause, id);
    if (!now || (!unheard.includes(id) && (clause.kind !== 'custom' || was?.text === now.text))) return [];
    return [{ place: 'decision' as const, stage: now.stage, ref: id, was: was?.text ?? null, now: now.text }];
  });
}

const reasonOf = ({ reasons }: Clause, ref: string): ClauseReason | undefined =>
  reasons.find((reason) => reason.ref === ref);

/** Whether a text holds a value, apart from what the value adds in brackets; "18" is not held by "180". */
function says(text: string, value: string): boolean {
  const core = value.replace(/ \([^()]*\)$/, '').replace(/\.$/, '');
  const escaped = core.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text.replaceAll(/\s+/g, ' '));
}

function hasLostItsOrigin(
  { diagnosis }: Workshop,
  { kind, included, reasons }: Clause,
  live: ReadonlySet<string>,
): boolean {
  if (kind !== 'custom' || !included) return false;
  const origins = reasons.filter(
    ({ stage, ref }) => (stage === 'diagnose' && !(ref in diagnosis.questions.byId)) || stage === 'patterns',
  );
  return origins.length > 0 && !origins.some(({ ref }) => live.has(ref));
}
