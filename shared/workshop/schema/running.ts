import { z } from 'zod';
import { AgendaItemId } from '../../ids';
import { Timestamp } from '../../time';
import { doc } from '../doc';

const Milliseconds = z
  .int()
  .min(0)
  .max(7 * 24 * 60 * 60 * 1000);

/**
 * The clock of a step, as moments of the wall clock: it is right after sleep and after a restart. While it runs, `startedAt` is set and
 * the time since then comes on top of `ranMs`. `itemId` is null when it counts no step of the agenda.
 */
export const Timer = doc({
  itemId: AgendaItemId.nullable(),
  lengthMs: Milliseconds,
  ranMs: Milliseconds,
  startedAt: Timestamp.nullable(),
});
export type Timer = z.infer<typeof Timer>;

/** How the day in the room goes. Changes of it stand beside undo: taking back a word never turns the clock back. */
export const Running = doc({
  /** When the first step was started; the planned end counts from here. */
  begunAt: Timestamp.nullable(),
  timer: Timer.nullable(),
  /** Time that was spent on steps that are over or set aside. */
  spentMs: z.record(AgendaItemId, Milliseconds),
  /** Steps that are over. */
  done: z.array(AgendaItemId),
});
export type Running = z.infer<typeof Running>;
