import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renameWorkshop } from '../../../shared/commands/setup';
import type { Change } from '../../../shared/history/change';
import { change, startHistory } from '../../../shared/history/history';
import { restore } from '../../../shared/history/stored';
import type { QuestionId } from '../../../shared/ids';
import type { Timestamp } from '../../../shared/time';
import { SCHEMA_VERSION, type Workshop } from '../../../shared/workshop/schema';
import { newWorkshop } from '../../support/new-workshop';

const start = startHistory(newWorkshop());
const log = ['One', 'Two', 'Three'].reduce<{ history: typeof start; changes: Change[] }>(
  (so, title, index) => {
    const next = change(so.history, renameWorkshop(title), `2026-11-22T09:0${index}:00.000Z` as Timestamp);
    return next ? { history: next.history, changes: [...so.changes, next.change] } : so;
  },
  { history: start, changes: [] },
);
/** What a store gives back: plain JSON. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a stored history', () => {
  test('comes back whole, with what can be undone', () => {
    const restored = restore({ snapshot: json(start), changes: log.changes.map(json) });
    expect(restored).toEqual({ ok: true, value: { history: log.history, dropped: 0 } });
  });

  test('skips changes that the snapshot holds already', () => {
    const restored = restore({ snapshot: json(log.history), changes: log.changes.map(json) });
    expect(restored.ok && restored.value.history).toEqual(log.history);
  });

  test('stops before a damaged change and says how many were left out', () => {
    const [first, , third] = log.changes;
    const restored = restore({ snapshot: json(start), changes: [json(first), { seq: 2 }, json(third)] });
    expect(restored.ok && [restored.value.history.workshop.setup.title, restored.value.dropped]).toEqual(['One', 2]);
  });

  test('stops before a gap', () => {
    const [first, , third] = log.changes;
    const restored = restore({ snapshot: json(start), changes: [json(first), json(third)] });
    expect(restored.ok && restored.value.dropped).toBe(1);
  });

  test('counts a change that does not fit as damage', () => {
    const [firstChange] = log.changes;
    const misfit = { ...firstChange, patches: [{ op: 'replace', path: ['nowhere', 'deep', 'down'], value: 1 }] };
    const restored = restore({ snapshot: json(start), changes: [json(misfit)] });
    expect(restored.ok && restored.value.dropped).toBe(1);
  });

  test('goes on in the shape of today after a log of version 1', () => {
    const released = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../fixtures/released/version-1.parley.json'), 'utf8'),
    ) as Workshop;
    const old = { seq: 0, workshop: released, undo: [], redo: [], open: false };
    const oldChange = {
      seq: 1,
      at: '2026-11-22T09:00:00.000Z',
      kind: 'do',
      label: 'diagnosis.answer',
      group: null,
      barrier: false,
      patches: [{ op: 'replace', path: ['diagnosis', 'answers', 'sales', 'MS4', 'text'], value: 'Of version 1' }],
      inverse: [],
    };
    const opened = restore({ snapshot: old, changes: [oldChange] });
    if (!opened.ok) throw new Error('the log of version 1 does not open');
    const next = change(opened.value.history, renameWorkshop('Of today'), '2026-11-22T10:00:00.000Z' as Timestamp);
    const again = restore({ snapshot: old, changes: [oldChange, json(next?.change)] });
    expect(again).toEqual({ ok: true, value: { history: next?.history, dropped: 0 } });
    const { setup, diagnosis, schemaVersion } = again.ok ? again.value.history.workshop : released;
    expect([setup.title, schemaVersion]).toEqual(['Of today', SCHEMA_VERSION]);
    expect(Object.values(diagnosis.sheets.byId).map(({ answers }) => answers['MS4' as QuestionId]?.text)).toContain(
      'Of version 1',
    );
  });

  test('whose log was continued by a newer version is refused by name', () => {
    const newer = { ...(json(log.changes[0]) as Change), schemaVersion: 99 };
    expect(restore({ snapshot: json(start), changes: [newer] })).toEqual({
      ok: false,
      error: { kind: 'too-new', version: 99 },
    });
  });

  test('of a newer version is refused by name', () => {
    const newer = { ...start, workshop: { ...start.workshop, schemaVersion: 99 } };
    expect(restore({ snapshot: json(newer), changes: [] })).toEqual({
      ok: false,
      error: { kind: 'too-new', version: 99 },
    });
  });

  test.each([null, 'text', {}, { workshop: {} }, { workshop: { format: 'other', schemaVersion: 1 } }])(
    'refuses %j',
    (snapshot) => {
      const restored = restore({ snapshot, changes: [] });
      expect(!restored.ok && restored.error.kind).toBe('damaged');
    },
  );
});
