import { type Change } from '../../../shared/history/change';
import { WorkshopId } from '../../../shared/ids';
import { Timestamp } from '../../../shared/time';

export const workshopId = WorkshopId.parse('11111111-2222-3333-4444-555555555555');

/** The change with that number; `text` makes it tell itself apart. */
export function changeNo(seq: number, text = `edit ${seq}`): Change {
  return {
    seq,
    at: Timestamp.parse('2026-11-22T10:00:00.000Z'),
    kind: 'do',
    label: 'Rename workshop',
    group: null,
    barrier: false,
    patches: [{ op: 'replace', path: ['setup', 'title'], value: text }],
    inverse: [{ op: 'replace', path: ['setup', 'title'], value: '' }],
  };
}

/** The changes from one number to another, both included. */
export const changes = (from: number, to: number): Change[] =>
  Array.from({ length: to - from + 1 }, (_, index) => changeNo(from + index));

/** A whole history the way the page hands it over. */
export const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
