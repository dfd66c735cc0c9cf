import type { Command } from '../../shared/commands/command';
import { change, type History, redo, startHistory, undo } from '../../shared/history/history';
import type { Workshop } from '../../shared/workshop/schema';
import { NOW } from './new-workshop';

/** A history after these commands; those that change nothing leave it as it was. */
export function run(start: Workshop | History, ...commands: readonly Command[]): History {
  const history = 'workshop' in start ? start : startHistory(start);
  return commands.reduce((before, command) => change(before, command, NOW)?.history ?? before, history);
}

/** The document after these commands. */
export const after = (start: Workshop | History, ...commands: readonly Command[]): Workshop =>
  run(start, ...commands).workshop;

/** The history after one press of undo; the same history when there is nothing to undo. */
export const undone = (history: History): History => undo(history, NOW)?.history ?? history;

/** The history after one press of redo; the same history when there is nothing to redo. */
export const redone = (history: History): History => redo(history, NOW)?.history ?? history;
