import type { Side } from '../side';
import type { Timestamp } from '../time';
import type { Diagnosis, Sheet } from '../workshop/schema/diagnosis';
import { isEmptyAnswer } from './answer';
import { askedQuestions } from './questions';
import { isSealed, isWritten, sheetsOf } from './sheets';

/** How far one side is, as counts: never what it wrote. */
export interface SideState {
  readonly kind: 'not-started' | 'started' | 'sealed';
  /** The moment of its last seal, once nothing of the side is open any more. */
  readonly sealedAt: Timestamp | null;
  /** The questions that at least one sheet of the side answers. */
  readonly answered: number;
  readonly of: number;
  readonly sheets: { readonly sealed: number; readonly open: number };
}

/** Where the diagnosis stands: sides write and seal in any order, then both are revealed at once. */
export type Phase =
  | { readonly kind: 'answering'; readonly sides: Readonly<Record<Side, SideState>> }
  | { readonly kind: 'both-sealed'; readonly sides: Readonly<Record<Side, SideState>> }
  | { readonly kind: 'revealed'; readonly at: Timestamp };

/** Derives where the diagnosis stands from the document alone. */
export function diagnosisPhase(diagnosis: Diagnosis): Phase {
  if (diagnosis.revealedAt !== null) return { kind: 'revealed', at: diagnosis.revealedAt };
  const sides = { marketing: sideState(diagnosis, 'marketing'), sales: sideState(diagnosis, 'sales') };
  const bothSealed = sides.marketing.kind === 'sealed' && sides.sales.kind === 'sealed';
  return { kind: bothSealed ? 'both-sealed' : 'answering', sides };
}

/**
 * How far one side is. It is sealed when at least one of its sheets is, and no open one says anything: a sheet that was opened and
 * left empty holds nobody up.
 */
export function sideState(diagnosis: Diagnosis, side: Side): SideState {
  const sheets = sheetsOf(diagnosis, side);
  const sealed = sheets.filter(isSealed);
  const open = sheets.filter((sheet) => !isSealed(sheet) && isWritten(sheet));
  const isDone = sealed.length > 0 && open.length === 0;
  return {
    kind: isDone ? 'sealed' : sealed.length + open.length > 0 ? 'started' : 'not-started',
    sealedAt: isDone ? newestSeal(sealed) : null,
    ...answeredOn(diagnosis, sheets),
    sheets: { sealed: sealed.length, open: open.length },
  };
}

/** How many of the asked questions one sheet answers. */
export function sheetProgress(diagnosis: Diagnosis, sheet: Sheet): { readonly answered: number; readonly of: number } {
  return answeredOn(diagnosis, [sheet]);
}

function answeredOn(
  diagnosis: Diagnosis,
  sheets: readonly Sheet[],
): { readonly answered: number; readonly of: number } {
  const asked = askedQuestions(diagnosis);
  const answered = asked.filter(({ id }) => sheets.some(({ answers }) => !isEmptyAnswer(answers[id])));
  return { answered: answered.length, of: asked.length };
}

/** The moment of the last seal among these sheets; null when none is sealed. */
export function newestSeal(sheets: readonly Sheet[]): Timestamp | null {
  return sheets.reduce<Timestamp | null>(
    (last, { sealedAt }) => (sealedAt !== null && (last === null || sealedAt > last) ? sealedAt : last),
    null,
  );
}
