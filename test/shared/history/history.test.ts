import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { renameWorkshop } from '../../../shared/commands/setup';
import type { Change } from '../../../shared/history/change';
import {
  change,
  fold,
  GROUP_GAP_MS,
  type History,
  redo,
  startHistory,
  undo,
  UNDO_LIMIT,
} from '../../../shared/history/history';
import type { ParticipantId } from '../../../shared/ids';
import type { Timestamp } from '../../../shared/time';
import { LIMITS } from '../../../shared/workshop/scan';
import { insert, remove } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';

const start = startHistory(newWorkshop());
const at = (ms: number): Timestamp => new Date(Date.UTC(2026, 10, 22, 9) + ms).toISOString() as Timestamp;

const addPerson = (n: number): Command => ({
  label: 'participants.add',
  apply: (draft) =>
    insert(draft.setup.participants, { id: `p${n}` as ParticipantId, name: `Person ${n}`, role: '', side: 'sales' }),
});
const removePerson = (n: number): Command => ({
  label: 'participants.remove',
  apply: (draft) => remove(draft.setup.participants, `p${n}` as ParticipantId),
});
const seal: Command = {
  label: 'diagnosis.seal',
  barrier: true,
  apply: (draft) => void (draft.diagnosis.sealAfterMinutes = 5),
};

/** Applies commands a minute apart, so that nothing joins. */
function run(
  history: History,
  commands: readonly Command[],
): { readonly history: History; readonly log: readonly Change[] } {
  return commands.reduce<{ readonly history: History; readonly log: readonly Change[] }>(
    (so, command, index) => {
      const next = change(so.history, command, at(index * 60_000));
      return next ? { history: next.history, log: [...so.log, next.change] } : so;
    },
    { history, log: [] },
  );
}

describe('a change', () => {
  test('numbers on from the last one and is shown at once', () => {
    const next = change(start, renameWorkshop('Spring'), at(0));
    expect(next?.history.workshop.setup.title).toBe('Spring');
    expect(next?.change.seq).toBe(1);
  });

  test('that changes nothing leaves no trace', () => {
    expect(change(start, renameWorkshop(start.workshop.setup.title), at(0))).toBeNull();
  });

  test('that could not be opened again is refused: a text or a table beyond what a file may hold', () => {
    const writes = (title: string) => change(start, renameWorkshop(title), at(0));
    expect(writes('x'.repeat(LIMITS.stringLength))).not.toBeNull();
    expect(writes('x'.repeat(LIMITS.stringLength + 1))).toBeNull();
    const adds = (count: number): Command => ({
      label: 'participants.add',
      apply(draft) {
        for (let n = 0; n < count; n += 1) addPerson(n).apply(draft);
      },
    });
    expect(change(start, adds(LIMITS.keysPerObject), at(0))).not.toBeNull();
    expect(change(start, adds(LIMITS.keysPerObject + 1), at(0))).toBeNull();
  });

  test('never carries what was typed in its label', () => {
    expect(change(start, renameWorkshop('SECRET'), at(0))?.change.label).not.toContain('SECRET');
  });
});

describe('a run of edits in one field', () => {
  const typed = (gap: number): History => {
    const one = change(start, renameWorkshop('S'), at(0));
    return change(one?.history ?? start, renameWorkshop('Sp'), at(gap))?.history ?? start;
  };

  test('is one undo step while it goes on', () => {
    expect(undo(typed(GROUP_GAP_MS), at(9000))?.history.workshop.setup.title).toBe(start.workshop.setup.title);
  });

  test('is two steps after a pause', () => {
    expect(undo(typed(GROUP_GAP_MS + 1), at(9000))?.history.workshop.setup.title).toBe('S');
  });

  test('does not grow a step that was undone and done again', () => {
    const one = change(start, renameWorkshop('S'), at(0))?.history ?? start;
    const undone = undo(one, at(10))?.history ?? one;
    const again = redo(undone, at(20))?.history ?? undone;
    const more = change(again, renameWorkshop('Sp'), at(30))?.history ?? again;
    expect(more.undo).toHaveLength(2);
  });
});

describe('a barrier', () => {
  test('cannot be undone, nor anything before it', () => {
    const { history } = run(start, [addPerson(1), seal]);
    expect(undo(history, at(1e6))).toBeNull();
  });

  test('leaves later steps undoable', () => {
    const { history } = run(start, [seal, addPerson(1)]);
    expect(undo(history, at(1e6))?.history.workshop.setup.participants.order).toEqual([]);
  });
});

test('undo remembers a bounded number of steps', () => {
  const { history } = run(
    start,
    Array.from({ length: UNDO_LIMIT + 5 }, (_, n) => addPerson(n)),
  );
  expect(history.undo).toHaveLength(UNDO_LIMIT);
});

test('a log with a gap is refused', () => {
  const { log } = run(start, [addPerson(1), addPerson(2)]);
  const second = log[1];
  expect(() => second && fold(start, second)).toThrow('does not follow');
});

const anyCommands = fc.array(
  fc.oneof(fc.nat(6).map(addPerson), fc.nat(6).map(removePerson), fc.string({ maxLength: 4 }).map(renameWorkshop)),
  { maxLength: 30 },
);

describe('laws', () => {
  prop.prop([anyCommands])('undoing everything restores the first document', (commands) => {
    let { history } = run(start, commands);
    for (let next = undo(history, at(1e7)); next; next = undo(history, at(1e7))) history = next.history;
    expect(history.workshop).toEqual(start.workshop);
  });

  prop.prop([anyCommands])('redoing everything restores the last document', (commands) => {
    const { history: last } = run(start, commands);
    let history = last;
    for (let next = undo(history, at(1e7)); next; next = undo(history, at(1e7))) history = next.history;
    for (let next = redo(history, at(1e7)); next; next = redo(history, at(1e7))) history = next.history;
    expect(history.workshop).toEqual(last.workshop);
  });

  prop.prop([anyCommands, fc.array(fc.boolean(), { maxLength: 10 })])(
    'replaying the log gives the same history',
    (commands, turns) => {
      const done = run(start, commands);
      let { history } = done;
      const log = [...done.log];
      for (const [index, back] of turns.entries()) {
        const next = (back ? undo : redo)(history, at(1e7 + index));
        if (next) [history] = [next.history, log.push(next.change)];
      }
      expect(log.reduce(fold, start)).toEqual(history);
    },
  );
});

describe('a change beside undo', () => {
  const aside: Command = {
    label: 'timer.start',
    aside: true,
    apply: (draft) => void (draft.running.begunAt = at(1)),
  };
  const typed = (): History => change(start, renameWorkshop('S'), at(0))?.history ?? start;

  test('is kept, but undo passes over it', () => {
    const running = change(typed(), aside, at(10))?.history ?? start;
    const back = undo(running, at(20))?.history ?? start;
    expect([back.workshop.setup.title, back.workshop.running.begunAt]).toEqual([start.workshop.setup.title, at(1)]);
    expect(undo(back, at(30))).toBeNull();
  });

  test('leaves redo and a run of edits as they were', () => {
    const undone = undo(typed(), at(5))?.history ?? start;
    const running = change(undone, aside, at(10))?.history ?? start;
    expect(redo(running, at(20))?.history.workshop.setup.title).toBe('S');
    const between = change(typed(), aside, at(10))?.history ?? start;
    const more = change(between, renameWorkshop('Sp'), at(20))?.history ?? start;
    expect(undo(more, at(30))?.history.workshop.setup.title).toBe(start.workshop.setup.title);
  });

  test('replays from its log like any other', () => {
    const before = typed();
    const next = change(before, aside, at(10));
    expect(next && fold(before, next.change)).toEqual(next?.history);
  });
});
