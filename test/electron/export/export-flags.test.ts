import { describe, expect, test } from 'vitest';
import { readExportFlags } from '../../../electron/export/export-flags';
import { err, ok } from '../../../shared/result';
import { TAKE_HOME_ITEMS } from '../../../shared/take-home/items';

describe('the command line of the app', () => {
  test('without --export is a start to work', () => {
    expect(readExportFlags(['electron', '.', '--no-sandbox'], '/home')).toBeNull();
    expect(readExportFlags(['electron', '.', '--export'], '/home')).toBeNull();
  });

  test('with --export names a file and a folder, seen from the working folder, and means everything', () => {
    const everything = { items: new Set(TAKE_HOME_ITEMS), redact: new Set(), leaveOut: [] };
    expect(readExportFlags(['parley', '--export', 'a.parley.json', '--out', 'b'], '/home')).toEqual(
      ok({ file: '/home/a.parley.json', folder: '/home/b', ...everything }),
    );
    expect(readExportFlags(['electron', '--no-sandbox', '.', '--export', '/x/a.json'], '/home')).toEqual(
      ok({ file: '/x/a.json', folder: '/home', ...everything }),
    );
  });

  test('takes some things only, leaves out what is named, and sets another paper', () => {
    const words = ['--leave-out', 'Lyon', '--leave-out', 'Nettle Bay'];
    const flags = ['--export', '/a', '--only', 'sla, docx,', '--redact', 'names,money', ...words, '--paper', 'letter'];
    expect(readExportFlags(flags, '/')).toMatchObject({
      value: {
        items: new Set(['sla', 'docx']),
        redact: new Set(['names', 'money']),
        leaveOut: ['Lyon', 'Nettle Bay'],
        paper: 'letter',
      },
    });
  });

  test.each([
    [['--only', 'sla,docs'], /no “docs” to export: name some of sla, /],
    [['--redact', 'name'], /“name” cannot be left out: name some of names, people, money, notes/],
    [['--leave-out', 'Lyon', '--leave-out', 'x'], /“x” cannot be left out: name a word of two letters or more/],
    [['--leave-out', 'Client'], /“Client” cannot be left out/],
    [['--paper', 'a5'], /no paper “a5”: a4 or letter/],
    [['--only', '__proto__'], /no “__proto__” to export/],
  ])('%j is refused in a sentence', (flags, sentence) => {
    expect(readExportFlags(['--export', '/a', ...flags], '/')).toEqual(err(expect.stringMatching(sentence)));
  });
});
