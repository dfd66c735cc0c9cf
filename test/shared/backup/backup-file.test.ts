import { describe, expect, test } from 'vitest';
import {
  BACKUP_FORMAT,
  backupEnd,
  backupEntry,
  backupFileName,
  backupHead,
  type BackupLine,
  backupReader,
  describeBackupError,
} from '../../../shared/backup/backup-file';
import { WorkshopId } from '../../../shared/ids';
import { IsoDate, Timestamp } from '../../../shared/time';
import { fileKindOf } from '../../../shared/workshop/file-kind';
import { newWorkshop } from '../../support/new-workshop';

const madeAt = Timestamp.parse('2026-11-23T10:00:00.000Z');
const note = { changedAt: madeAt, trashedAt: null };
const workshops = ['a', 'b', 'c'].map((id) =>
  newWorkshop({ id: WorkshopId.parse(id), client: `Line\nbreak of ${id}` }),
);

const textOf = (count: number): string =>
  backupHead(madeAt) +
  workshops
    .slice(0, count)
    .map((workshop, index) => backupEntry(workshop, note, index === 0))
    .join('') +
  backupEnd(count);

/** Every line's outcome, up to the first refusal. */
function read(text: string): readonly (BackupLine['kind'] | object)[] {
  const take = backupReader();
  const outcomes: (BackupLine['kind'] | object)[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const outcome = take(line);
    outcomes.push(outcome.ok ? outcome.value.kind : outcome.error);
    if (!outcome.ok) break;
  }
  return outcomes;
}

test('has a name with its day', () => {
  expect(backupFileName(IsoDate.parse('2026-11-23'))).toBe('parley-library-2026-11-23.parley-backup.json');
});

test.each([0, 1, 3])('of %i workshops is one JSON object, with a mark that tells what it is', (count) => {
  const json = JSON.parse(textOf(count)) as Readonly<Record<string, unknown>>;
  expect(fileKindOf(json)).toBe('backup');
  expect(json).toEqual({
    format: BACKUP_FORMAT,
    version: 1,
    madeAt,
    workshops: workshops.slice(0, count).map((workshop) => ({ ...note, workshop })),
    count,
  });
});

test.each([0, 1, 3])('of %i workshops gives each of them back, line by line, and its end', (count) => {
  const outcomes = read(textOf(count));
  expect(outcomes[0]).toBe('head');
  expect(outcomes.at(-1)).toBe('end');
  expect(outcomes.filter((outcome) => outcome === 'workshop')).toHaveLength(count);
});

describe('is refused', () => {
  test.each([
    ['an empty line', '\n', 'not-a-backup'],
    ['another file', '{"format":"parley-workshop"}\n', 'not-a-backup'],
    ['a head without a time', `{"format":"parley-backup","version":1,"madeAt":7,"workshops":[\n`, 'damaged'],
    ['a newer version', backupHead(madeAt).replace('"version":1', '"version":2'), 'too-new'],
    ['a very long head', `{"format":"${'x'.repeat(5_000)}\n`, 'not-a-backup'],
    [
      'a note with more in it',
      `${backupHead(madeAt)}{"changedAt":"${madeAt}","trashedAt":null,"x":1,"workshop":\n`,
      'damaged',
    ],
    ['a note that reaches into a prototype', `${backupHead(madeAt)}{"__proto__":{},"workshop":\n`, 'damaged'],
    ['another count', textOf(3).replace('"count":3', '"count":4'), 'damaged'],
    ['a workshop that is missing', textOf(3).replace('"count":3', '"count":2'), 'damaged'],
    ['something after the end', `${textOf(1)}{}\n`, 'damaged'],
    ['a file that was set anew', `${JSON.stringify(JSON.parse(textOf(1)), null, 2)}\n`, 'not-a-backup'],
  ])('%s', (_, text, kind) => {
    const last = read(text).at(-1);
    expect(last).toMatchObject({ kind });
    expect(describeBackupError(last as never)).toMatch(/^The (?:file|backup) .*[.]$/);
  });
});

test('cut anywhere, gives back whole workshops and never its end', () => {
  const text = textOf(3);
  for (let at = 1; at < text.length; at += 97) {
    const outcomes = read(text.slice(0, at));
    expect(outcomes).not.toContain('end');
    expect(outcomes.filter((outcome) => typeof outcome === 'object')).toEqual([]);
  }
});
