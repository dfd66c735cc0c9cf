import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withoutSealed } from '../../../../../shared/diagnosis/sealed';
import type { CriteriaGroupId, DefinitionId, TouchpointId } from '../../../../../shared/ids';
import type { Currency } from '../../../../../shared/money';
import { actionsCsv } from '../../../../../shared/report/formats/csv/csv-actions';
import { crmFieldsCsv } from '../../../../../shared/report/formats/csv/csv-crm-fields';
import { decimal, isoDate } from '../../../../../shared/report/formats/csv/csv-file';
import { leadsCsv } from '../../../../../shared/report/formats/csv/csv-leads';
import { metricsCsv } from '../../../../../shared/report/formats/csv/csv-metrics';
import { touchpointsCsv } from '../../../../../shared/report/formats/csv/csv-touchpoints';
import type { IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import type { Journey, Touchpoint } from '../../../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../../../shared/workshop/table';
import { anyJourney } from '../../../../support/any-journey';
import { anyWorkshop } from '../../../../support/any-workshop';
import { planFor } from '../../../../support/import-setup';
import { handoff, touchpoint, win } from '../../../../support/journeys';
import { fullWorkshop, markEverything, sampleWorkshop } from '../../../../support/marked-workshop';
import { newWorkshop } from '../../../../support/new-workshop';

const TABLES = { actionsCsv, touchpointsCsv, leadsCsv, metricsCsv, crmFieldsCsv };
type Row = Readonly<Record<string, string>>;

/** The rows of a file as another program reads them. */
function read(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const rowWith = (rows: readonly Row[], column: string, value: string): Row | undefined =>
  rows.find((row) => row[column] === value);

describe.each(Object.entries(TABLES))('%s', (_, make) => {
  test('is UTF-8 with its mark, has line ends of RFC 4180, and every row has every column', () => {
    const text = make(sampleWorkshop());
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const [header = []] = data;
    expect(new Set(header).size).toBe(header.length);
    expect(data.every((cells) => cells.length === header.length)).toBe(true);
    expect(data.length).toBeGreaterThan(5);
  });

  test('of a workshop in which nothing is written has its heads, and no row that says nothing', () => {
    const { data } = Papa.parse<string[]>(make(newWorkshop()), { skipEmptyLines: true });
    expect(data[0]?.length).toBeGreaterThan(5);
    expect(data.slice(1).every((cells) => cells.some((cell) => cell !== ''))).toBe(true);
  });

  test('reads nothing that is sealed', () => {
    const { workshop } = markEverything(fullWorkshop());
    const { diagnosis, definitions } = workshop;
    const sealed: Workshop = {
      ...workshop,
      diagnosis: { ...diagnosis, revealedAt: null },
      definitions: {
        ...definitions,
        icp: { ...definitions.icp, revealedAt: null },
        ratingsRevealedAt: null,
        terms: tableOf(list(definitions.terms).map((term) => ({ ...term, revealedAt: null }))),
      },
    };
    expect(withoutSealed(sealed)).not.toEqual(sealed);
    expect(make(sealed)).toBe(make(withoutSealed(sealed)));
  });

  test('is read by another program whatever stands in the workshop', () => {
    fc.assert(
      fc.property(anyWorkshop(), (workshop) => {
        const { data, errors } = Papa.parse<string[]>(make(withoutSealed(workshop)), { skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(new Set(data.map((cells) => cells.length)).size).toBe(1);
        expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('holds no cell that a spreadsheet program takes for a formula', () => {
    const { workshop } = markEverything(sampleWorkshop());
    const dangerous = JSON.parse(JSON.stringify(workshop).replaceAll('«', '=1+«')) as Workshop;
    const { data } = Papa.parse<string[]>(make(dangerous), { skipEmptyLines: true });
    expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(data.flat().some((cell) => cell.startsWith("'=1+«"))).toBe(true);
  });
});

test('actions: what was decided and found, who carries it, by when, and where it went', () => {
  const rows = read(actionsCsv(sampleWorkshop()));
  expect(rowWith(rows, 'What', 'The reason is chosen from a list of six, so that reasons can be counted.')).toEqual({
    What: 'The reason is chosen from a list of six, so that reasons can be counted.',
    'Comes from': 'Decision about a gap',
    About: 'What happens to a lead after sales marks it as not ready?',
    'Carried by': 'Sales',
    Owner: 'Keisha Brandt',
    Due: '2026-12-11',
    'Due, known to the': 'day',
    'Goes to': 'Clause',
    'Stands in these clauses': 'Leads that are not ready',
    'Impact (1 to 3)': '',
    'Effort (1 to 3)': '',
  });
  const found = rows.find((row) => row['What']?.startsWith('The first call comes weeks after the hand-off'));
  expect(found).toMatchObject({
    'Comes from': 'Disconnect found in the wins',
    About: 'Calloway Surveyors; Tamarack Structural; Quarry Hill Environmental',
    'Impact (1 to 3)': '3',
    'Effort (1 to 3)': '1',
  });
  const { diagnosis, patterns } = sampleWorkshop();
  expect(rows).toHaveLength(diagnosis.decisions.order.length + patterns.disconnects.order.length);
});

test('metrics: whole numbers for each stage of the funnel, rates in percent, and what is counted', () => {
  const rows = read(metricsCsv(sampleWorkshop()));
  const needed = (name: string) => {
    const row = rowWith(rows, 'Name', name);
    return [row?.['Needed'], row?.['Counted in'], row?.['For each'], row?.['Needed in an average month']];
  };
  expect(needed('Revenue goal')).toEqual(['1200000.00', 'USD', 'year', '']);
  expect(needed('New clients from marketing')).toEqual(['18', 'clients', 'year', '2']);
  expect(needed('MQLs (marketing-qualified leads)')).toEqual(['180', 'MQLs', 'year', '15']);
  expect(rowWith(rows, 'Name', 'MQLs (marketing-qualified leads)')).toMatchObject({
    Definition: expect.stringContaining('A lead at a firm that fits') as string,
    Formula: '72 SQLs ÷ 40 % of MQLs that become SQLs',
  });
  expect(rowWith(rows, 'Name', 'Lead-to-opportunity conversion')).toMatchObject({
    Part: 'Shared metric',
    'Alarm when': 'below',
    'Alarm at (%)': '20',
    'Today (%)': '16',
  });
});

test('a funnel that cannot be computed has no numbers, and says so by blanks', () => {
  const rows = read(metricsCsv(newWorkshop())).filter((row) => row['Part'] === 'Reverse funnel');
  expect(rows.map((row) => row['Needed'])).toEqual(rows.map(() => ''));
  expect(rows.length).toBeGreaterThanOrEqual(5);
});

describe('leads', () => {
  test('what each side makes of a lead stands beside what is known about it', () => {
    const rows = read(leadsCsv(sampleWorkshop()));
    expect(rowWith(rows, 'Company', 'Driftwood Planning')).toMatchObject({
      Received: '2026-09-09',
      'Received, known to the': 'day',
      Source: 'Guide download',
      Employees: '55',
      'Marketing: result': 'workable',
      'Sales: result': 'not workable',
      'Sales: not workable': '1',
      'Both alike': 'no',
    });
  });

  test('before the reveal nothing of the ratings is in it', () => {
    const sample = sampleWorkshop();
    const hidden = { ...sample, definitions: { ...sample.definitions, ratingsRevealedAt: null } };
    const text = leadsCsv(hidden);
    expect(text).toContain('Driftwood Planning');
    expect(text).not.toMatch(/workable|Both alike|result/);
    expect(leadsCsv(withoutSealed(hidden))).toBe(text);
  });
});

describe('fields for the CRM', () => {
  test('every field of a complete lead is required from the stage that asks for it', () => {
    const rows = read(crmFieldsCsv(sampleWorkshop()));
    expect(rowWith(rows, 'Field', 'Where they are in their decision')).toEqual({
      Field: 'Where they are in their decision',
      Object: 'Lead',
      Type: 'Picklist',
      'Allowed values': 'Awareness; Interest; Evaluation; Decision',
      'Filled in by': 'Priya Raman',
      'Required from this stage on': 'Marketing-qualified lead (MQL)',
      'Also required at': '',
      Why: 'The definition of “Marketing-qualified lead (MQL)” asks for it.',
    });
    expect(rowWith(rows, 'Field', 'Stage of the lead')?.['Allowed values']).toMatch(/^Lead; Marketing-qualified/);
    expect(rowWith(rows, 'Field', 'Reason for sending it back')?.['Allowed values']).toContain('No budget');
    expect(rowWith(rows, 'Field', 'Employees')).toMatchObject({ Type: 'Number', 'Allowed values': '' });
    expect(rowWith(rows, 'Field', 'Industry')?.['Allowed values']).toContain('Surveying');
  });

  test('a field in own words is a text; one that two definitions ask for is one field', () => {
    const sample = sampleWorkshop();
    const { terms } = sample.definitions;
    const asking = (id: string, requiredFields: string[]) => ({ ...terms.byId[id as DefinitionId], requiredFields });
    const [mql, sql] = list(terms).filter(({ stage }) => stage === 'mql' || stage === 'sql');
    const byId = {
      ...terms.byId,
      [mql?.id ?? '']: asking(mql?.id ?? '', ['constructor', 'DC2']),
      [sql?.id ?? '']: asking(sql?.id ?? '', ['DC2']),
    } as typeof terms.byId;
    const workshop = { ...sample, definitions: { ...sample.definitions, terms: { ...terms, byId } } };
    const rows = read(crmFieldsCsv(workshop));
    expect(rowWith(rows, 'Field', 'constructor')).toMatchObject({ Type: 'Text', Object: 'Lead' });
    expect(rows.filter((row) => row['Field'] === 'Which company')).toEqual([
      expect.objectContaining({
        'Required from this stage on': mql?.term,
        'Also required at': sql?.term,
      }),
    ]);
  });

  test('criteria that are not finished ask for no field', () => {
    const sample = sampleWorkshop();
    const [first] = list(sample.definitions.terms);
    const group = {
      id: 'g' as CriteriaGroupId,
      match: 'all',
      conditions: tableOf([
        { id: 'c', about: 'firmographic', attribute: 'Turnover', test: 'at-least', values: [''] } as never,
      ]),
    } as const;
    const lead = { ...first, criteria: { match: 'all', groups: tableOf([group]) } };
    const terms = {
      byId: { ...sample.definitions.terms.byId, [first?.id ?? '']: lead },
      order: sample.definitions.terms.order,
    };
    const workshop = { ...sample, definitions: { ...sample.definitions, terms } } as Workshop;
    expect(crmFieldsCsv(workshop)).not.toContain('Turnover');
  });
});

describe('touchpoints', () => {
  const importOf = (journeys: readonly Journey[], currency = 'EUR' as Currency) => {
    const start = newWorkshop();
    const workshop: Workshop = {
      ...start,
      setup: { ...start.setup, currency },
      journeys: tableOf(journeys),
    };
    return planFor(touchpointsCsv(workshop), { currency, today: '2099-01-01' as IsoDate });
  };

  test('hand-offs are rows of their own, and take no part in what is imported again', () => {
    const journey = {
      ...win('alder', '2026-05-04', {
        touchpoints: [touchpoint('t', 'sales', '2026-03-12', { kind: 'call', title: 'Intro' })],
        handoffs: [handoff('h', '2026-03-01', { trigger: 'Asked', owner: 'Ann' })],
      }),
      client: 'Alder',
      value: { minor: 4_800_050, currency: 'EUR' as Currency },
    };
    const rows = read(touchpointsCsv({ ...newWorkshop(), journeys: tableOf([journey]) }));
    expect(rows.map((row) => row['Row'])).toEqual(['Touchpoint', 'Hand-off']);
    expect(rows[1]).toMatchObject({
      'Deal name': 'Alder',
      Date: '',
      'Hand-off date': '2026-03-01',
      'Hand-off direction': 'Marketing to sales',
      'Hand-off trigger': 'Asked',
      'Hand-off owner': 'Ann',
    });
    const { deals, rejected, counts } = importOf([journey]);
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ touchpoints: 1, dealRows: 1 });
    expect(deals[0]?.header.value).toEqual({ minor: 4_800_050, currency: 'EUR' });
  });

  test('an amount of another currency names it, and is never read as one of the own', () => {
    const journey = { ...win('a', undefined, {}), client: 'Alder', value: { minor: 100, currency: 'JPY' as Currency } };
    expect(read(touchpointsCsv({ ...newWorkshop(), journeys: tableOf([journey]) }))[0]).toMatchObject({
      Amount: 'JPY 100',
      Currency: 'JPY',
    });
    expect(importOf([journey]).deals[0]?.header.value).toBeNull();
  });

  test.each([
    ['EUR', 4_850_000],
    ['JPY', 48_500],
    ['KWD', 48_500],
    ['KWD', 48_500_123],
    ['EUR', 5],
  ])('an amount in %s comes back as it was: %i', (code, minor) => {
    const currency = code as Currency;
    const journey = { ...win('a', undefined, {}), client: 'Alder', value: { minor, currency } };
    expect(importOf([journey], currency).deals[0]?.header.value).toEqual({ minor, currency });
  });

  test('the import of journeys reads every deal and touchpoint back', () => {
    const told = (touch: Pick<Journey['touchpoints']['byId'][never], 'lane' | 'kind' | 'date' | 'content'>) =>
      JSON.stringify([touch.lane, touch.kind, touch.date, touch.content.trim()]);
    fc.assert(
      fc.property(anyJourney('one'), (drawn) => {
        const touches = list(drawn.touchpoints)
          .filter(({ kind }) => kind !== 'other')
          .map((touch, index) => ({ ...touch, title: `Step ${index}` }));
        const journey: Journey = { ...drawn, client: 'Alder', touchpoints: tableOf<TouchpointId, Touchpoint>(touches) };
        const plan = importOf([journey]);
        const [deal] = plan.deals;
        expect(plan.rejected).toEqual([]);
        expect(deal?.name).toBe('Alder');
        expect(deal?.outcome).toBe(journey.outcome);
        expect(deal?.header.closedOn).toEqual(journey.closedOn);
        expect((deal?.touchpoints ?? []).map(told).toSorted()).toEqual(touches.map(told).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

test('a date is as exact as it is known, an amount exact to its last digit', () => {
  expect(isoDate({ precision: 'month', date: '2026-03-01' as IsoDate })).toBe('2026-03');
  expect(isoDate({ precision: 'unknown' })).toBe('');
  expect(decimal({ minor: 5, currency: 'EUR' as Currency })).toBe('0.05');
  expect(decimal({ minor: 9_007_199_254_740_991, currency: 'EUR' as Currency })).toBe('90071992547409.91');
  expect(decimal({ minor: 48_500, currency: 'JPY' as Currency })).toBe('48500');
});
