import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { describeFileRefusal, type FileRefusal } from '../../../shared/import/file-refusal';
import { DELIMITERS, readCsv } from '../../../shared/import/read-csv';
import { readTable } from '../../../shared/import/read-table';
import { finish } from '../../../shared/import/steps';
import { writeCsv } from '../../../shared/import/write-csv';
import { tableIn } from '../../support/import-setup';

const anyTable = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
    );
const anyCell = fc.string({
  unit: fc.constantFrom('a', 'ü', '€', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', '7', '.'),
});

describe('reading', () => {
  test.each(DELIMITERS)('what papaparse writes with %j comes back equal', (delimiter) => {
    fc.assert(
      fc.property(anyTable(anyCell), fc.constantFrom('\r\n', '\n'), (rows, newline) => {
        const read = finish(readCsv(Papa.unparse(rows, { delimiter, newline }), delimiter));
        const isSomething = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(read.value.map(({ cells }) => cells)).toEqual(rows.filter(isSomething));
      }),
    );
  });

  test('rows know the line that they begin on, also behind cells of several lines', () => {
    const { rows } = tableIn('a,b\r\n"1\r\n1",x\r\n\r\n2,y\n"3\n3\n3",z\r4,w');
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6, 9]);
  });

  test.each([
    ['comma', 'Deal,Value\nAlder,"1;2;3"\nBirch,1\n', ','],
    ['semicolon', 'Deal;Value\nAlder;1,5\nBirch;2,5\n', ';'],
    ['tab', 'Deal\tValue, net\nAlder\t1,5\n', '\t'],
    ['bar', 'Deal|Value\nAlder|1\n', '|'],
    ['the line that spreadsheet programs write', 'sep=;\nDeal,x;Value\nAlder;1,2,3\n', ';'],
  ])('the delimiter is found: %s', (_name, text, delimiter) => {
    expect(tableIn(text).delimiter).toBe(delimiter);
  });

  test('lines are counted from the first, also behind the line that names the delimiter', () => {
    expect(tableIn('sep=;\nDeal;Value\nAlder;1\n').rows[0]?.line).toBe(3);
  });

  test('a column without a name gets one', () => {
    expect(tableIn('Deal,,Value\na,b,c\n').header).toEqual(['Deal', 'Column 2', 'Value']);
  });
});

describe('a text that is no table is refused in a sentence', () => {
  const wide = Array.from({ length: 1000 }, (_, index) => `c${index}`).join(',');
  test.each<readonly [string, string, FileRefusal['kind']]>([
    ['empty', ' \n\n', 'empty'],
    ['header only', 'Deal,Date\n', 'header-only'],
    ['one column', 'Deal\nAlder\n', 'no-delimiter'],
    ['an unclosed quotation mark', 'Deal,Date\n"Alder,1\nBirch,2\n', 'unclosed-quote'],
    ['a thousand columns', `${wide}\n${wide}\n`, 'too-many-columns'],
    ['too many rows', `a,b\n${'1,2\n'.repeat(50_001)}`, 'too-many-rows'],
    ['a zero character', 'a,b\n1,\0\n', 'binary'],
  ])('%s', (_name, text, kind) => {
    const read = finish(readTable(text));
    expect(read.ok ? null : read.error.kind).toBe(kind);
    if (!read.ok) {
      const sentences = [null, 'deals.csv'].map((name) => describeFileRefusal(read.error, { name }));
      expect(sentences[0]).toMatch(/^[A-Z].*\.$/);
      expect(sentences[1]).toMatch(/^[A-Z“].*“?deals.csv”.*\.$/);
    }
  });

  test('the line of an unclosed quotation mark is named', () => {
    expect(finish(readTable('Deal,Date\nAlder,1\n"Birch,2\n'))).toMatchObject({
      ok: false,
      error: { kind: 'unclosed-quote', line: 3 },
    });
  });
});

describe('writing', () => {
  test('papaparse reads back every cell that is no formula', () => {
    fc.assert(
      fc.property(anyTable(anyCell.filter((cell) => !/^[\t\r\n]/.test(cell))), (rows) => {
        expect(Papa.parse(writeCsv(rows), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data).toEqual(
          rows,
        );
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\uFEFF=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('a cell that a spreadsheet program would run is made inert: %j', (cell) => {
    expect(writeCsv([[cell]])).toBe(`"'${cell}"\r\n`);
  });

  test.each(['a=1', '1-2', "'=1", ''])('any other cell stays as it is: %j', (cell) => {
    expect(writeCsv([[cell]])).toBe(`"${cell}"\r\n`);
  });
});
