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

test('rejected rows that were put right come in as they stood in the file, without the guard against formulas', () => {
  const text =
    'Deal,Date,Title,Notes\n"=Alder",31.02.2026,"-Call","  @ada said\nyes"\n\'90s Ltd,31.02.2026,+1,\'quoted\'\n';
  const corrected = rejectedCsv(tableIn(text), planFor(text).rejected).replaceAll('31.02.2026', '28.02.2026');
  const { deals, rejected } = planFor(corrected.slice(1));
  expect(rejected).toEqual([]);
  expect(deals.map(({ name, touchpoints }) => [name, touchpoints[0]?.title, touchpoints[0]?.heard])).toEqual([
    ['=Alder', '-Call', '@ada said\nyes'],
    ["'90s Ltd", '+1', "'quoted'"],
  ]);
});
