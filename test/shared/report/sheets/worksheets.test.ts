import { describe, expect, test } from 'vitest';
import { leadReasons } from '../../../../shared/content/lead-reasons';
import { journeySheets } from '../../../../shared/report/sheets/journey-sheets';
import type { Report } from '../../../../shared/report/model';
import { preWorkReport } from '../../../../shared/report/sheets/pre-work';
import { ratingSheets } from '../../../../shared/report/sheets/rating-sheets';
import type { IsoDate } from '../../../../shared/time';
import { list } from '../../../../shared/workshop/table';
import { markEverything, sampleWorkshop } from '../../../support/marked-workshop';
import { newWorkshop } from '../../../support/new-workshop';

const today = '2026-11-23' as IsoDate;
const textOf = (report: Report): string => JSON.stringify(report);
const marks = (report: Report): readonly string[] => report.sections.map(({ sheet }) => sheet?.mark ?? '');

describe('journey sheets', () => {
  test('are one for each deal, with what is known of it, and a blank one', () => {
    const sample = sampleWorkshop();
    const report = journeySheets(sample, { paper: 'letter' });
    const deals = list(sample.journeys);
    expect(report.paper).toBe('letter');
    expect(report.sections.map(({ title }) => title)).toEqual([
      ...deals.map(({ client }) => client),
      'One deal, from first touch to close',
    ]);
    expect(marks(report).at(-1)).toBe('Journey sheet 10 of 10');
    const [grid] = report.sections[0]?.blocks.filter(({ kind }) => kind === 'written-grid') ?? [];
    expect(grid).toMatchObject({
      rows: [
        ['Client', 'Calloway Surveyors'],
        ['Size', '120 people'],
        ['Source', 'Referral'],
        ['Won or lost on', '11 Dec 2025'],
        ['Value', '$36,000'],
        ['Owners of both sides', expect.any(String)],
      ],
    });
  });

  test('are five blank ones before there is a deal, or as many as are asked for', () => {
    expect(journeySheets(newWorkshop(), { paper: 'a4' }).sections).toHaveLength(5);
    expect(journeySheets(newWorkshop(), { paper: 'a4', blank: 2 }).sections).toHaveLength(2);
  });

  test('ask the six questions in their order', () => {
    const [sheet] = journeySheets(newWorkshop(), { paper: 'a4' }).sections;
    const questions = sheet?.blocks.flatMap((block) => (block.kind === 'written-question' ? [block.text] : []));
    expect(questions).toHaveLength(6);
    expect(questions?.[0]).toBe('How did they first hear about us?');
    expect(questions?.[5]).toBe('Which materials or touchpoints mattered most?');
  });

  test('hold nothing of the maps, no note and not the client of the workshop', () => {
    const { workshop, placesIn } = markEverything(sampleWorkshop());
    const places = placesIn(textOf(journeySheets(workshop, { paper: 'a4' })));
    expect(
      places.filter((place) => !/^(setup\.title|journeys\.byId\.[^.]+\.(client|size|source|owners))$/.test(place)),
    ).toEqual([]);
  });
});

describe('rating sheets', () => {
  test('list every lead of the sample for everybody who rates', () => {
    const sample = sampleWorkshop();
    const report = ratingSheets(sample, { paper: 'a4', copies: 2 });
    expect(marks(report)).toEqual([
      'Marketing · rating sheet 1 of 2',
      'Marketing · rating sheet 2 of 2',
      'Sales · rating sheet 1 of 2',
      'Sales · rating sheet 2 of 2',
    ]);
    for (const { company } of list(sample.definitions.leads)) expect(textOf(report)).toContain(company);
    for (const { label } of leadReasons) expect(textOf(report)).toContain(label);
    const [table] = report.sections[0]?.blocks.filter(({ kind }) => kind === 'written-table') ?? [];
    expect(table).toMatchObject({ steps: ['Workable', 'Not workable', 'Unsure'] });
  });

  test('hold what is known of the leads, and nothing that anybody said about them', () => {
    const { workshop, placesIn } = markEverything(sampleWorkshop());
    const report = ratingSheets(workshop, { paper: 'a4', copies: 1 });
    const places = placesIn(textOf(report));
    expect(places.length).toBeGreaterThan(1);
    expect(
      places.filter(
        (place) =>
          !/^(setup\.title|definitions\.leads\.byId\.[^.]+\.(company|contact|source|attributes.*))$/.test(place),
      ),
    ).toEqual([]);
  });

  test('have room for leads where the sample has none', () => {
    const [sheet] = ratingSheets(newWorkshop(), { paper: 'a4', copies: 1 }).sections;
    const rows = sheet?.blocks.flatMap((block) => (block.kind === 'written-table' ? block.rows : []));
    expect(rows).toHaveLength(20);
    expect(textOf(ratingSheets(newWorkshop(), { paper: 'a4', copies: 1 }))).toContain('The sample has no leads yet.');
  });
});

describe('the request before the workshop', () => {
  test('says what each side brings, and by when', () => {
    const { sections, cover, paper } = preWorkReport(sampleWorkshop(), { today, paper: 'letter' });
    expect(paper).toBe('letter');
    expect(sections.map(({ title }) => title)).toEqual([
      'What this is for',
      'What marketing brings',
      'What sales brings',
      'What both sides bring',
      'Who is invited',
    ]);
    expect(JSON.stringify(sections[3])).toContain('Exports hold names of clients and people.');
    expect(cover.facts[0]).toEqual({ label: 'Workshop', value: '19 November 2026' });
  });

  test.each([
    ['2026-11-16', ['16 November 2026']],
    ['2026-11-17', ['As soon as you can']],
    ['2026-11-19', ['As soon as you can']],
    ['2026-11-20', []],
  ])('asks on %s for no day that is past', (day, asked) => {
    const { cover } = preWorkReport(sampleWorkshop(), { today: day as IsoDate, paper: 'a4' });
    const by = cover.facts.filter(({ label }) => label === 'Please send by');
    expect(by.map(({ value }) => value)).toEqual(asked);
  });

  test.each([
    ['2026-12', ['Three days before the workshop']],
    ['2026-11', ['Three days before the workshop']],
    ['2026-10', []],
  ])('asks for nothing where the workshop was in %s, and it is November', (month, asked) => {
    const start = newWorkshop();
    const date = { precision: 'month', date: `${month}-01` as IsoDate } as const;
    const { cover } = preWorkReport({ ...start, setup: { ...start.setup, date } }, { today, paper: 'a4' });
    const by = cover.facts.filter(({ label }) => label === 'Please send by');
    expect(by.map(({ value }) => value)).toEqual(asked);
  });

  test('says so where no day is agreed', () => {
    const start = newWorkshop();
    const undated = { ...start, setup: { ...start.setup, date: { precision: 'unknown' } as const } };
    expect(
      preWorkReport(undated, { today, paper: 'a4' })
        .cover.facts.slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(['No day agreed yet', 'Three days before the workshop']);
  });

  test('holds the client, the title and who is invited, and nothing that the workshop found out', () => {
    const { workshop, placesIn } = markEverything(sampleWorkshop());
    const places = placesIn(textOf(preWorkReport(workshop, { today, paper: 'a4' })));
    expect(
      places.filter((place) => !/^setup\.(client|title|participants\.byId\.[^.]+\.(name|role))$/.test(place)),
    ).toEqual([]);
  });
});
