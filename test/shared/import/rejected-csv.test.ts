import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rejectedCsv } from '../../../shared/import/rejected-csv';
import { planFor, tableIn } from '../../support/import-setup';

test('rejected rows are saved with the columns of the file, their line and the reason, and can be imported again', () => {
  const text = 'Deal;Date;Title\nAlder;31.02.2026;"=cmd|x"\nBirch;2026-01-01;ok\n;2026-01-01;"two\nlines"\n';
  const saved = rejectedCsv(tableIn(text), planFor(text).rejected);
  expect(Papa.parse(saved.slice(1), { skipEmptyLines: true }).data).toEqual([
    ['Deal', 'Date', 'Title', 'Line', 'Reason'],
    ['Alder', '31.02.2026', "'=cmd|x", '2', 'The date “31.02.2026” is not a day on the calendar.'],
    ['', '2026-01-01', 'two\nlines', '4', 'No deal is named.'],
  ]);
  expect(saved.startsWith('\uFEFF')).toBe(true);
  expect(planFor(saved.slice(1)).rejected).toHaveLength(2);
});
