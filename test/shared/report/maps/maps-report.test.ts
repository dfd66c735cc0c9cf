import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeSharedMap } from '../../../../shared/commands/shared-map';
import { journeyWords, titleOf } from '../../../../shared/journeys/journey-words';
import { journeyMap } from '../../../../shared/report/maps/journey-map';
import { mapPictures } from '../../../../shared/report/maps/map-pictures';
import { mapsReport } from '../../../../shared/report/maps/maps-report';
import type { JourneyMap, MapDrawing } from '../../../../shared/report/model';
import { drawingRoom, drawnHeading } from '../../../../shared/report/maps/page-room';
import { reportHtml } from '../../../../shared/report/html/report-html';
import { slaReport } from '../../../../shared/report/documents/agreement/sla-report';
import type { IsoDate } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { anyJourney } from '../../../support/any-journey';
import { alder, birch, cedar, handoff, touchpoint, win, withJourneys } from '../../../support/journeys';
import { markEverything, sampleWorkshop, unmappedSample } from '../../../support/marked-workshop';
import { newWorkshop } from '../../../support/new-workshop';
import { after } from '../../../support/run-commands';

const today = '2026-11-23' as IsoDate;
const mapped = after(
  unmappedSample(),
  proposeSharedMap(
    (
      (made) => () =>
        `m${(made += 1)}`
    )(0),
  ),
);

const blocksOf = (workshop: Workshop, paper: 'a4' | 'letter' = 'a4') =>
  mapsReport(workshop, { today, paper }).sections.flatMap(({ blocks }) => blocks);
const journeyMaps = (workshop: Workshop): readonly JourneyMap[] =>
  blocksOf(workshop).flatMap((block) => (block.kind === 'journey-map' ? [block] : []));
const sharedMaps = (workshop: Workshop, paper: 'a4' | 'letter'): readonly MapDrawing[] =>
  blocksOf(workshop, paper).flatMap((block) => (block.kind === 'shared-map' ? [block] : []));
const rowsOf = (journey: Journey) =>
  journeyMap(journey, drawingRoom('a4', { heading: '', text: '' }), { silenceDays: 30, today }).words.rows;

describe('the maps as a document', () => {
  test('hold every journey on wide pages, in their order, and then the shared map', () => {
    const { sections, cover, hasContents } = mapsReport(mapped, { today, paper: 'a4' });
    const names = list(mapped.journeys).map(({ client }) => client);
    expect(sections.map(({ title }) => title)).toEqual([...names, 'The shared map']);
    expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => `${index + 1}`));
    expect(sections.every(({ isWide }) => isWide)).toBe(true);
    expect(hasContents).toBe(true);
    expect(cover.facts.map(({ value }) => value)).toEqual([
      '19 November 2026',
      '8 wins, 1 followed lead',
      '23 November 2026',
    ]);
    expect(cover.notices.map(({ tone }) => tone)).toEqual(['sample']);
  });

  test('say what is missing where nothing is mapped', () => {
    const { sections } = mapsReport(newWorkshop(), { today, paper: 'a4' });
    expect(sections).toHaveLength(1);
    expect(sections[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'No journey is mapped and no shared map is drawn yet.', tone: 'body' },
    ]);
  });

  test('are laid out for the paper that is asked for', () => {
    const widest = (paper: 'a4' | 'letter') =>
      Math.max(
        ...sharedMaps(mapped, paper).flatMap(({ pages }) => pages.map(({ layout, scale }) => layout.width * scale)),
      );
    expect(mapsReport(mapped, { today, paper: 'letter' }).paper).toBe('letter');
    expect(widest('letter')).toBeLessThanOrEqual(689);
    expect(widest('a4')).not.toBe(widest('letter'));
  });

  test('keep a name of any length off the drawing: the heading is cut, the whole stands below it', () => {
    const client = 'Harbour and Pine Advisory Partners of the Northern Provinces '.repeat(4).trim();
    const [section] = mapsReport(withJourneys(newWorkshop(), { ...alder, client }), { today, paper: 'a4' }).sections;
    expect(section?.title).toMatch(/^Harbour and Pine.*…$/);
    expect(section?.blocks[0]).toMatchObject({ kind: 'paragraph', text: expect.stringContaining(client) as string });
    const room = drawingRoom('a4', { heading: drawnHeading(client), text: client });
    expect(room.height).toBeLessThan(drawingRoom('a4', { heading: '', text: '' }).height);
  });

  test('hold nothing but the maps: no note, no answer, no rating, no draft of a definition', () => {
    const { workshop, placesIn } = markEverything(mapped);
    const report = mapsReport(
      { ...workshop, diagnosis: { ...workshop.diagnosis, revealedAt: null } },
      { today, paper: 'a4' },
    );
    const places = placesIn(JSON.stringify(report));
    expect(places.some((place) => place.startsWith('journeys'))).toBe(true);
    expect(
      places.filter((place) => !/^(setup\.(client|title)|journeys\.|sharedMap\.|definitions\.terms\.)/.test(place)),
    ).toEqual([]);
    expect(places.filter((place) => /notes|drafts|examples|prompt/i.test(place))).toEqual([]);
  });

  test('become one document in which all that was typed is text', () => {
    const hostile = { ...alder, client: '<script>alert(1)</script>' };
    const html = reportHtml(mapsReport(withJourneys(newWorkshop(), hostile, birch), { today, paper: 'a4' }), {
      css: '',
      fontsCss: '',
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html.match(/<svg xmlns/g)).toHaveLength(2);
  });
});

describe('a map in words', () => {
  test('names every touchpoint, hand-off, silence and the close of any journey once', () => {
    fc.assert(
      fc.property(anyJourney('j'), (journey) => {
        const rows = rowsOf(journey);
        const texts = rows.map(([, , what]) => what?.text);
        for (const each of list(journey.touchpoints)) expect(texts).toContain(titleOf(each));
        const lanes: readonly string[] = [
          journeyWords.bands.buyer,
          journeyWords.bands.marketing,
          journeyWords.bands.sales,
        ];
        const who = rows.map(([, name]) => name?.text ?? '');
        expect(who.filter((name) => lanes.includes(name))).toHaveLength(journey.touchpoints.order.length);
        expect(who.filter((name) => name === 'Hand-off')).toHaveLength(journey.handoffs.order.length);
        expect(who.filter((name) => name === 'Close')).toHaveLength(1);
      }),
    );
  });

  test('goes by the days, what has none comes last', () => {
    expect(rowsOf(alder).map((row) => row.slice(0, 3).map(({ text }) => text))).toEqual([
      ['5 Jan 2026', 'Buyer', 'Title of a1'],
      ['20 Jan 2026', 'Marketing', 'Title of a2'],
      ['20 Jan 2026 to 15 Mar 2026', 'Silence', '54 days of silence'],
      ['10 Mar 2026', 'Hand-off', 'Marketing to sales'],
      ['15 Mar 2026', 'Sales', 'Title of a3'],
      ['20 Mar 2026', 'Marketing', 'Title of a4'],
      ['20 Mar 2026 to 30 Apr 2026', 'Silence', '41 days of silence'],
      ['30 Apr 2026', 'Close', 'Won 30 Apr 2026'],
    ]);
    expect(rowsOf(cedar).at(-1)?.[0]?.text).toBe('No date yet');
  });

  test('holds all that is known of a moment', () => {
    const journey = win('w', '2026-06-30', {
      touchpoints: [
        touchpoint('a', 'marketing', '2026-03', {
          title: 'Talk on prices',
          kind: 'webinar',
          channel: 'Online',
          content: 'Price talk',
          heard: 'Is it expensive?',
          otherVersion: 'It was a call',
          important: true,
          evidence: 'document',
        }),
      ],
      handoffs: [handoff('h', '2026-04-01', { trigger: 'Asked for a price', owner: 'Ada', dataPassed: 'Size' })],
    });
    const [first, , second] = rowsOf(journey);
    expect(first?.[2]).toEqual({ text: 'Talk on prices', note: 'Webinar · Online · Important' });
    expect(first?.[3]?.text).toBe(
      'Content: Price talk\nHeard: Is it expensive?\nRemembered differently: It was a call',
    );
    expect(first?.[4]?.text).toBe('Document');
    expect([first, second].map((row) => row?.[0]?.text)).toEqual(['Mar 2026', '1 Apr 2026']);
    expect(second?.[2]).toEqual({ text: 'Asked for a price', note: 'Marketing to sales · Owner: Ada' });
    expect(second?.[3]?.text).toBe('Passed on: Size');
  });

  test('says whose map it is, above the table and in the row that every page of it begins with', () => {
    const [first] = journeyMaps(mapped);
    expect(first?.words.caption).toBe('Everything on the map of Calloway Surveyors, in words');
    expect(first?.words.columns[2]?.header).toBe('What happened: Calloway Surveyors');
  });

  test('stands with each of the maps', () => {
    const words = journeyMaps(mapped).map(({ words: { rows } }) => rows.length);
    expect(words).toHaveLength(9);
    expect(Math.min(...words)).toBeGreaterThan(7);
  });
});

describe('the maps as pictures', () => {
  test('are one for each journey and one for the shared map, each with a name of its own', () => {
    const pictures = mapPictures(mapped, { today });
    expect(pictures[0]?.name).toBe('calloway-surveyors-journey.svg');
    expect(pictures.at(-1)?.name).toBe('harbour-pine-advisory-shared-map.svg');
    expect(pictures).toHaveLength(10);
    for (const { draw } of pictures) expect(draw()).toMatch(/^<svg xmlns=.*<\/svg>$/s);
    expect(pictures[0]?.draw()).toContain('How Calloway Surveyors became a client');
  });

  test('of clients of one name, or without a name, never overwrite each other', () => {
    const twins = [alder, birch, cedar].map((journey) => ({ ...journey, client: 'Twin' }));
    const nameless = { ...win('d', undefined, {}), client: '' };
    const names = mapPictures(withJourneys(newWorkshop(), ...twins, nameless), { today }).map(({ name }) => name);
    expect(names).toEqual([
      'twin-journey.svg',
      'twin-journey-2.svg',
      'twin-journey-3.svg',
      'win-without-a-name-journey.svg',
    ]);
  });

  test('are none where nothing is mapped', () => {
    expect(mapPictures(newWorkshop(), { today })).toEqual([]);
  });
});

test('the agreement draws its map for the paper of the workshop, or for the one that is asked for', () => {
  const print = { paper: 'letter' as const, logo: null, footer: '' };
  const chosen = { ...mapped, setup: { ...mapped.setup, print } };
  const widthOf = (workshop: Workshop, paper?: 'a4' | 'letter') =>
    slaReport(workshop, { document: 'draft', today, paper })
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'shared-map' ? block.pages : []))
      .reduce((most, { layout, scale }) => Math.max(most, layout.width * scale), 0);
  expect(widthOf(chosen)).toBeLessThanOrEqual(689);
  expect(widthOf(mapped)).toBeGreaterThan(689);
  expect(widthOf(chosen, 'a4')).toBe(widthOf(mapped));
  expect(slaReport(sampleWorkshop(), { document: 'draft', today }).paper).toBe('a4');
});
