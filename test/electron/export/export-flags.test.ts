import { describe, expect, test } from 'vitest';
import { readExportFlags } from '../../../electron/export/export-flags';

describe('the command line of the app', () => {
  test('without --export is a start to work', () => {
    expect(readExportFlags(['electron', '.', '--no-sandbox'], '/home')).toBeNull();
    expect(readExportFlags(['electron', '.', '--export'], '/home')).toBeNull();
  });

  test('with --export names a file and a folder, seen from the working folder', () => {
    expect(readExportFlags(['parley', '--export', 'a.parley.json', '--out', 'b'], '/home')).toEqual({
      file: '/home/a.parley.json',
      folder: '/home/b',
    });
    expect(readExportFlags(['electron', '--no-sandbox', '.', '--export', '/x/a.json'], '/home')).toEqual({
      file: '/x/a.json',
      folder: '/home',
    });
  });
});
