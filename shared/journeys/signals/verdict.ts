import type { LookedAt, Signal } from './signal';

/** What a rule says of one thing in a win: it is a signal, it is fine, or a missing date keeps it from being judged. */
export type Verdict =
  | { readonly kind: 'found'; readonly signal: Signal }
  | { readonly kind: 'fine' }
  | { readonly kind: 'undated' };

/** Nothing to remark. */
export const FINE: Verdict = { kind: 'fine' };

/** Not judged: a date is missing. */
export const UNDATED: Verdict = { kind: 'undated' };

/** The signals among what a rule says of each win, in a steady order. */
export function signalsIn(wins: readonly (readonly Verdict[])[]): readonly Signal[] {
  return wins.flatMap((verdicts) =>
    verdicts
      .flatMap((verdict) => (verdict.kind === 'found' ? [verdict.signal] : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

/**
 * How many wins a rule could look at. A win counts when the rule found something in it or could judge all that it looks for; as undated
 * when a missing date kept it from that; and as neither when nothing in it concerns the rule.
 */
export function lookedAt(wins: readonly (readonly Verdict[])[]): LookedAt {
  const isUndated = (verdicts: readonly Verdict[]): boolean =>
    verdicts.some(({ kind }) => kind === 'undated') && !verdicts.some(({ kind }) => kind === 'found');
  const undated = wins.filter(isUndated).length;
  return { n: wins.filter((verdicts) => verdicts.length > 0).length - undated, of: wins.length, undated };
}
