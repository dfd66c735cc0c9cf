import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  attributeNames,
  guessLeadColumns,
  type LeadRules,
  planLeads,
  surveyReceived,
  withLeadColumn,
} from '../../../shared/definitions/lead-import';
import { readTable } from '../../../shared/import/read-table';
import { finish } from '../../../shared/import/steps';
import type { IsoDate } from '../../../shared/time';
import type { SampleLead } from '../../../shared/workshop/schema/definitions';
import { sampleLead } from '../../support/lead-sample';

const TODAY = '2026-11-22' as IsoDate;

function tableFrom(text: string) {
  const read = finish(readTable(text));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function plan(text: string, rules: Partial<LeadRules> = {}, sample: readonly SampleLead[] = []) {
  const table = tableFrom(text);
  return planLeads(table, { columns: guessLeadColumns(table), order: null, anonymise: false, ...rules }, sample, TODAY);
}

const LIST = `Company,Contact,Lead source,Create date,Employees,Industry
Calloway,Ada Byrd,Webinar,2026-11-02,120,Law
Dorn & Sons,,Fair,2026-11-03,n/a,Tax
`;

describe('columns', () => {
  test('are found by name, and the others become attributes', () => {
    expect(guessLeadColumns(tableFrom(LIST))).toEqual({
      company: 0,
      contact: 1,
      source: 2,
      received: 3,
      attributes: [4, 5],
    });
  });

  test('without anything in them are passed over', () => {
    expect(guessLeadColumns(tableFrom('Company,Notes,Size\nA,,4\nB, n/a,5\n')).attributes).toEqual([2]);
  });

  test('are given to a field, an attribute or nothing, and what held the field becomes an attribute', () => {
    const columns = guessLeadColumns(tableFrom(LIST));
    expect(withLeadColumn(columns, 5, 'source')).toMatchObject({ source: 5, attributes: [2, 4] });
    expect(withLeadColumn(columns, 4, 'nothing')).toMatchObject({ attributes: [5] });
    expect(withLeadColumn(columns, 0, 'attribute')).toMatchObject({ company: null, attributes: [0, 4, 5] });
    expect(withLeadColumn(columns, 0, 'company')).toEqual(columns);
  });
});

describe('the names of attributes', () => {
  test('are never twice, never empty and never reach into an object', () => {
    expect(attributeNames(['Size', 'Size', ' ', '__proto__', 'constructor'])).toEqual([
      'Size',
      'Size (2)',
      'Column 3',
      'Column 4',
      'Column 5',
    ]);
  });

  test('are spelled as the sample spells them', () => {
    expect(attributeNames(['employees', 'INDUSTRY (main)'], ['Employees', 'Industry'])).toEqual([
      'Employees',
      'Industry',
    ]);
  });
});

describe('rows', () => {
  test('become leads, and a cell that says nothing is no attribute', () => {
    expect(plan(LIST)).toEqual({
      rows: 2,
      leads: [
        {
          company: 'Calloway',
          contact: 'Ada Byrd',
          source: 'Webinar',
          receivedOn: { precision: 'day', date: '2026-11-02' },
          attributes: { Employees: '120', Industry: 'Law' },
        },
        {
          company: 'Dorn & Sons',
          contact: '',
          source: 'Fair',
          receivedOn: { precision: 'day', date: '2026-11-03' },
          attributes: { Industry: 'Tax' },
        },
      ],
      rejected: [],
      duplicates: [],
      beyond: [],
    });
  });

  test('that are no lead are rejected, each with its line and its reason', () => {
    const { leads, rejected } = plan(
      'Company,Date\nA,2026-11-02\n-,2026-11-02\nB,soon\nC,31.02.2026\nD,2026-12-24\nE,3/4/2026\nF,\n',
    );
    expect(leads.map(({ company }) => company)).toEqual(['A', 'F']);
    expect(rejected).toEqual([
      { line: 3, why: { kind: 'nobody' } },
      { line: 4, why: { kind: 'date', text: 'soon', why: 'not-a-date' } },
      { line: 5, why: { kind: 'date', text: '31.02.2026', why: 'no-such-day' } },
      { line: 6, why: { kind: 'ahead', text: '2026-12-24' } },
      { line: 7, why: { kind: 'date', text: '3/4/2026', why: 'ambiguous' } },
    ]);
  });

  test('with dates of two readings are asked about, and read as told', () => {
    const text = 'Company,Date\nA,3/4/2026\nB,5/6/2026\n';
    const table = tableFrom(text);
    expect(surveyReceived(table, guessLeadColumns(table))).toMatchObject({ kind: 'ask' });
    const days = (order: 'day-first' | 'month-first') =>
      plan(text, { order }).leads.map(({ receivedOn }) => 'date' in receivedOn && receivedOn.date);
    expect(days('day-first')).toEqual(['2026-04-03', '2026-06-05']);
    expect(days('month-first')).toEqual(['2026-03-04', '2026-05-06']);
  });

  test('that repeat a lead of the file or of the sample are skipped', () => {
    const text =
      'Company,Contact,Date\nFirm 1,,\nCalloway,Ada,2026-11-01\nCALLOWAY, ada ,2026-11-09\nDorn,,2026-11-01\nDorn,,2026-11-02\nDorn,,2026-11-01\n';
    const { leads, duplicates } = plan(text, {}, [sampleLead(1)]);
    expect(leads.map(({ company }) => company)).toEqual(['Calloway', 'Dorn', 'Dorn']);
    expect(duplicates).toEqual([
      { line: 2, of: null },
      { line: 4, of: 3 },
      { line: 7, of: 5 },
    ]);
  });

  test('beyond thirty leave the oldest out, with what the sample holds already', () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `Firm ${index + 10},2026-10-${String(index + 1).padStart(2, '0')}`,
    );
    const { leads, beyond } = plan(`Company,Date\n${rows.join('\n')}\nUndated,\n`, {}, [sampleLead(1), sampleLead(2)]);
    expect(leads).toHaveLength(28);
    expect(leads[0]?.company).toBe('Firm 12');
    expect(beyond).toEqual([2, 3, 32]);
  });
});

describe('anonymised', () => {
  test('companies become numbers that go on from the sample, and contacts are left out', () => {
    const sample = [sampleLead(1, { company: 'Lead 7' }), sampleLead(2)];
    expect(plan(LIST, { anonymise: true }, sample).leads.map(({ company, contact }) => [company, contact])).toEqual([
      ['Lead 8', ''],
      ['Lead 9', ''],
    ]);
  });

  test('nothing of a column that is a name stays', () => {
    expect(JSON.stringify(plan(LIST, { anonymise: true }))).not.toMatch(/Calloway|Ada|Dorn/);
  });
});

const anyCell = fc.oneof(fc.string(), fc.constantFrom('', 'A', 'B', '2026-11-02', '3/4/2026', '__proto__', 'n/a'));
const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 60 });

describe('laws', () => {
  prop.prop([anyRows, fc.boolean()])(
    'every row is in exactly one place, and never more than thirty come in',
    (all, anonymise) => {
      const table = {
        header: ['Company', 'Contact', 'Source', 'Date', 'Size', 'Size'],
        rows: all.map((cells, index) => ({ line: index + 2, cells })),
      };
      const { leads, rejected, duplicates, beyond, rows } = planLeads(
        table,
        { columns: guessLeadColumns(table), order: null, anonymise },
        [],
        TODAY,
      );
      expect(leads.length + rejected.length + duplicates.length + beyond.length).toBe(rows);
      expect(leads.length).toBeLessThanOrEqual(30);
      if (anonymise) expect(new Set(leads.map(({ company }) => company)).size).toBe(leads.length);
    },
  );
});
