import { expect, test } from 'vitest';
import {
  headerKey,
  IMPORT_FIELDS,
  NO_COLUMNS,
  plainName,
  shapeOf,
  unusedColumns,
  withColumn,
} from '../../../shared/import/columns';
import { GENERAL_NAMES, PRESETS } from '../../../shared/import/presets';
import { recogniseColumns } from '../../../shared/import/recognise';
import { type Crm, crmExport } from '../../support/crm-csv';
import { tableIn } from '../../support/import-setup';

test.each(PRESETS)('the columns of $name are recognised by their names', ({ id, signs, columns }) => {
  const names = IMPORT_FIELDS.flatMap((field) => columns[field]?.[0] ?? []);
  const header = [...new Set([...signs, ...names, 'Something else'])];
  const { preset, mapping } = recogniseColumns(header.map((name) => name.toUpperCase()));
  expect(preset?.id).toBe(id);
  for (const field of IMPORT_FIELDS) {
    const [wanted] = columns[field] ?? [];
    expect([field, header[mapping[field] ?? -1]]).toEqual([field, wanted]);
  }
});

test.each<readonly [Crm, string]>([
  ['hubspot', 'hubspot-activities'],
  ['salesforce', 'salesforce-activities'],
  ['pipedrive', 'pipedrive-activities'],
])('an export as of %s is known as %s', (crm, id) => {
  expect(recogniseColumns(tableIn(crmExport(crm, 1).text).header).preset?.id).toBe(id);
});

test('other files are read by what such columns are usually called', () => {
  const header = ['Client', 'Deal size (EUR)', 'Closed on', 'Date', 'Type', 'What happened', 'Team'];
  const { preset, mapping } = recogniseColumns(header);
  expect(preset).toBeNull();
  expect(mapping).toEqual({
    ...NO_COLUMNS,
    deal: 0,
    amount: 1,
    closedOn: 2,
    date: 3,
    kind: 4,
    title: 5,
    actor: 6,
  });
  expect(shapeOf(mapping)).toBe('touchpoints');
});

test('the type of a deal is no touchpoint', () => {
  const { mapping } = recogniseColumns(['Company', 'Type', 'Amount']);
  expect(mapping.kind).toBeNull();
  expect(shapeOf(mapping)).toBe('deals');
});

test('every name that is looked for is written as names are compared', () => {
  for (const { signs, columns } of [...PRESETS, { signs: [], columns: GENERAL_NAMES }]) {
    for (const name of [...signs, ...Object.values(columns).flat()]) expect(plainName(name)).toBe(name);
  }
});

test('a column holds one field', () => {
  const mapping = withColumn(withColumn(NO_COLUMNS, 'deal', 2), 'title', 2);
  expect([mapping.deal, mapping.title]).toEqual([null, 2]);
  const without = withColumn(mapping, 'title', null);
  expect(without).toEqual(NO_COLUMNS);
});

test('the same names in any order and spelling are one set of columns', () => {
  expect(headerKey(['Deal', 'Close Date'])).toBe(headerKey(['close date', 'DEAL']));
  expect(headerKey(['Deal', 'Close Date'])).not.toBe(headerKey(['Deal', 'Close Data']));
});

test('an export of deals that names the first touch tells when it was and what was downloaded', () => {
  const header = [
    'Deal Name',
    'Deal Stage',
    'Close Date',
    'Create Date',
    'First Touch',
    'Content Downloaded',
    'Pipeline',
  ];
  const { preset, mapping } = recogniseColumns(header);
  expect(preset?.id).toBe('hubspot-deals');
  expect(mapping).toMatchObject({ deal: 0, outcome: 1, closedOn: 2, date: 3, title: 4, content: 5 });
  expect(unusedColumns(header, mapping)).toEqual(['Pipeline']);
});

test('the day on which a deal was created is no touchpoint without a first touch', () => {
  const header = ['Deal Name', 'Deal Stage', 'Create Date', 'Original Source', 'Latest Source', 'Content Downloaded'];
  const { mapping } = recogniseColumns(header);
  expect([shapeOf(mapping), mapping.date, mapping.source]).toEqual(['deals', null, 3]);
  expect(unusedColumns(header, mapping)).toEqual(['Create Date', 'Latest Source', 'Content Downloaded']);
  expect(recogniseColumns(['Deal Name', 'Deal Stage', 'Latest Source']).mapping.source).toBe(2);
});
