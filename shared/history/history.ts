import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import { z } from 'zod';
import type { Command } from '../commands/command';
import { Timestamp } from '../time';
import { exceedsLimits } from '../workshop/bounds';
import { SCHEMA_VERSION, Workshop } from '../workshop/schema';
import { type Change, DocumentPatch } from './change';

enablePatches();

/** Undo remembers this many steps. */
export const UNDO_LIMIT = 200;

/** Edits of one field join into one step while they are no further apart than this, in milliseconds. */
export const GROUP_GAP_MS = 5_000;

/** What one press of undo takes back. */
export const Step = z.strictObject({
  label: z.string(),
  group: z.string().nullable(),
  at: Timestamp,
  patches: z.array(DocumentPatch),
  inverse: z.array(DocumentPatch),
});
export type Step = z.infer<typeof Step>;

/** A document with its past: what a snapshot holds, and what replaying changes onto a snapshot gives. */
export const History = z.strictObject({
  seq: z.int().min(0),
  workshop: Workshop,
  undo: z.array(Step),
  redo: z.array(Step),
  /** Whether the newest step may still grow by further edits of its group. */
  open: z.boolean(),
});
export type History = z.infer<typeof History>;

/** A history and the change that led to it. */
export interface Changed {
  readonly history: History;
  readonly change: Change;
}

/** The history of a document that nobody has changed yet. */
export const startHistory = (workshop: Workshop): History => ({ seq: 0, workshop, undo: [], redo: [], open: false });

/** Applies a command; null when it changes nothing, or when the document could not be opened again with what it writes. */
export function change(history: History, command: Command, at: Timestamp): Changed | null {
  const [next, patches, inverse] = produceWithPatches(history.workshop, (draft) => command.apply(draft as Workshop));
  if (patches.length === 0 || exceedsLimits(next, patches)) return null;
  const made: Change = {
    seq: history.seq + 1,
    at,
    kind: command.aside ? 'aside' : 'do',
    schemaVersion: SCHEMA_VERSION,
    label: command.label,
    group: command.group ?? null,
    barrier: command.barrier ?? false,
    patches: plain(patches),
    inverse: plain(inverse),
  };
  // Applying the patches would give the same document at twice the price: of what is written, they hold copies.
  return { history: after(history, made, next), change: made };
}

/** Takes back the newest step as a new change; null when there is nothing to undo. */
export function undo(history: History, at: Timestamp): Changed | null {
  const step = history.undo.at(-1);
  return step ? replay(history, replayOf(step, 'undo', history.seq + 1, at)) : null;
}

/** Does the step again that was undone last, as a new change; null when there is nothing to redo. */
export function redo(history: History, at: Timestamp): Changed | null {
  const step = history.redo.at(-1);
  return step ? replay(history, replayOf(step, 'redo', history.seq + 1, at)) : null;
}

/** Replays one change of the log; throws when it does not follow the history by `seq`. */
export function fold(history: History, next: Change): History {
  if (next.seq !== history.seq + 1) throw new Error(`Change ${next.seq} does not follow ${history.seq}`);
  return after(history, next, applyPatches(history.workshop, next.patches as Patch[]));
}

function after(history: History, next: Change, workshop: Workshop): History {
  return {
    seq: next.seq,
    workshop,
    open: next.kind === 'aside' ? history.open : next.kind === 'do',
    ...stacks(history, next),
  };
}

function replay(history: History, next: Change): Changed {
  return { history: fold(history, next), change: next };
}

function replayOf(step: Step, kind: 'undo' | 'redo', seq: number, at: Timestamp): Change {
  const [patches, inverse] = kind === 'undo' ? [step.inverse, step.patches] : [step.patches, step.inverse];
  return {
    seq,
    at,
    kind,
    schemaVersion: SCHEMA_VERSION,
    label: step.label,
    group: step.group,
    barrier: false,
    patches,
    inverse,
  };
}

function stacks(history: History, next: Change): Pick<History, 'undo' | 'redo'> {
  switch (next.kind) {
    case 'do':
      return { undo: next.barrier ? [] : withStep(history, next), redo: [] };
    case 'aside':
      return { undo: history.undo, redo: history.redo };
    case 'undo':
      return { undo: history.undo.slice(0, -1), redo: [...history.redo, ...history.undo.slice(-1)] };
    case 'redo':
      return { undo: [...history.undo, ...history.redo.slice(-1)], redo: history.redo.slice(0, -1) };
  }
}

function withStep(history: History, next: Change): Step[] {
  const { group, label, at, patches, inverse } = next;
  const top = history.undo.at(-1);
  if (top && history.open && joins(top, next)) {
    const joined = { ...top, at, patches: [...top.patches, ...patches], inverse: [...inverse, ...top.inverse] };
    return [...history.undo.slice(0, -1), joined];
  }
  return [...history.undo, { label, group, at, patches, inverse }].slice(-UNDO_LIMIT);
}

function joins(top: Step, next: Change): boolean {
  const gap = Date.parse(next.at) - Date.parse(top.at);
  return next.group !== null && next.group === top.group && gap >= 0 && gap <= GROUP_GAP_MS;
}

/** Immer leaves `value` undefined on removals; the log keeps only what JSON can hold. */
function plain(patches: readonly Patch[]): DocumentPatch[] {
  return patches.map(({ op, path, value }) => (op === 'remove' ? { op, path } : { op, path, value: value as unknown }));
}
