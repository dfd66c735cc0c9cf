import { expect, test } from 'vitest';
import { quietText, tableBlock } from '../../../../shared/report/blocks';
import { isKeptTogether, isKeptWhole } from '../../../../shared/report/html/table-height';

const table = (rows: number, letters: number) =>
  tableBlock(
    'Steps',
    [
      ['One', 1],
      ['Other', 3],
    ],
    Array.from({ length: rows }, () => [{ text: 'Step' }, { text: 'word '.repeat(letters / 5) }]),
  );

test('a table of few and short rows is moved to the next page, a longer one goes on over it', () => {
  expect(isKeptWhole(table(6, 60))).toBe(true);
  expect(isKeptWhole(table(7, 60))).toBe(false);
  expect(isKeptWhole(table(6, 400))).toBe(false);
  expect(isKeptWhole(tableBlock('Names', [['Name', 1]], [[{ text: '上海国际商务'.repeat(200) }]]))).toBe(false);
});

test('two tables stay together only where both are small', () => {
  expect(isKeptTogether([table(3, 60), quietText('Then'), table(5, 60)])).toBe(true);
  expect(isKeptTogether([table(3, 60), table(6, 250)])).toBe(false);
  expect(isKeptTogether([table(3, 60)])).toBe(false);
});
