import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrate, migrations } from '../../../shared/workshop/migrations/migrate';
import type { Migration } from '../../../shared/workshop/migrations/migration';
import { invariant } from '../../../shared/invariant';
import { isWin } from '../../../shared/journeys/wins';
import { SIDES } from '../../../shared/side';
import { parse } from '../../../shared/workshop/parse';
import { SCHEMA_VERSION } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { emptyTable, list } from '../../../shared/workshop/table';

const released = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
const fixture = (version: number): string =>
  readFileSync(path.join(import.meta.dirname, `../../fixtures/released/version-${version}.parley.json`), 'utf8');

describe('every released version', () => {
  test.each(released)('%i still opens, and holds what it held', (version) => {
    const read = parse(fixture(version));
    expect(read.ok && read.value.journeys.order).toHaveLength(8);
    expect(read.ok && read.value.schemaVersion).toBe(SCHEMA_VERSION);
  });

  test('the newest one comes back to the letter', () => {
    const text = fixture(SCHEMA_VERSION);
    const read = parse(text);
    expect(read.ok && serialize(read.value)).toBe(text);
  });
});

describe('version 2', () => {
  const old = JSON.parse(fixture(1)) as {
    readonly diagnosis: { readonly answers: Record<'marketing' | 'sales', Record<string, { text: string }>> };
  };
  const read = parse(fixture(1));
  const { diagnosis } = invariant(read.ok ? read.value : null, 'version 1 opens');

  test.each(SIDES)('the answers of %s are its sheet, to the word, with the time of its seal', (side) => {
    const [sheet, ...more] = list(diagnosis.sheets).filter((one) => one.side === side);
    expect(more).toEqual([]);
    expect(sheet?.by).toEqual({ kind: 'side' });
    expect(sheet?.sealedAt).toMatch(/^\d{4}-/);
    const words = Object.entries(sheet?.answers ?? {}).map(([id, { text }]) => [id, text]);
    expect(words).toEqual(Object.entries(old.diagnosis.answers[side]).map(([id, { text }]) => [id, text]));
  });

  test('a side that never wrote has no sheet, one that only sealed keeps it', () => {
    const answers = { marketing: {}, sales: {} };
    const sealedAt = { marketing: null, sales: '2026-11-22T09:00:00.000Z' };
    const older = { setup: {}, diagnosis: { answers, sealedAt, questions: { byId: {}, order: [] }, gaps: {} } };
    const { diagnosis: newer } = migrate(older, 1, migrations, 2) as { diagnosis: { sheets: { order: string[] } } };
    expect(newer.sheets.order).toEqual(['sales']);
  });

  test('the threshold of silences stays, every win counts, no touchpoint has a stage of its own', () => {
    const older = JSON.parse(fixture(1)) as { patterns: { silenceDays: number } };
    const changed = JSON.stringify({ ...older, patterns: { ...older.patterns, silenceDays: 41 } });
    const reread = parse(changed);
    const { patterns, journeys, sharedMap } = invariant(reread.ok ? reread.value : null, 'version 1 opens');
    expect(patterns.thresholds.silenceDays).toBe(41);
    expect(patterns).not.toHaveProperty('silenceDays');
    expect(list(journeys).every(isWin)).toBe(true);
    const touchpoints = list(journeys).flatMap((journey) => list(journey.touchpoints));
    expect(touchpoints.length).toBeGreaterThan(40);
    expect(touchpoints.every(({ stage }) => stage === null)).toBe(true);
    expect(list(patterns.disconnects).map(({ due, impact }) => [due, impact])).toEqual(
      patterns.disconnects.order.map(() => [{ precision: 'unknown' }, null]),
    );
    expect(sharedMap).toEqual({ stages: emptyTable(), parts: emptyTable(), dropped: [] });
  });
});

describe('definitions, metrics and promises in version 2', () => {
  const old = JSON.parse(fixture(1)) as {
    readonly createdAt: string;
    readonly definitions: { readonly leads: { readonly byId: Record<string, OldLead> } };
    readonly agreement: { readonly cadences: { readonly byId: Record<string, { metric: string; agenda: string }> } };
  };
  const { createdAt, definitions, metrics, agreement } = opened(old);

  test('a rating of a side is the vote of its only rater, with the reason as its note, for both to see as before', () => {
    expect(list(definitions.raters).map(({ id, side, name }) => [id, side, name])).toEqual([
      ['rater-marketing', 'marketing', ''],
      ['rater-sales', 'sales', ''],
    ]);
    expect(definitions.ratingsRevealedAt).toBe(createdAt);
    const votes = list(definitions.leads).map((lead) => [lead.id, lead.votes]);
    expect(votes.length).toBeGreaterThan(10);
    expect(votes).toEqual(
      Object.entries(old.definitions.leads.byId).map(([id, { ratings, reasons }]) => [
        id,
        {
          'rater-marketing': { rating: ratings.marketing, reason: '', note: reasons.marketing },
          'rater-sales': { rating: ratings.sales, reason: '', note: reasons.sales },
        },
      ]),
    );
  });

  test('a sample that one side has rated, or only given reasons for, goes on; nothing of it is lost', () => {
    const half = structuredClone(old) as unknown as { definitions: { leads: { byId: Record<string, object> } } };
    for (const lead of Object.values(half.definitions.leads.byId)) {
      Object.assign(lead, { ratings: { marketing: 'workable', sales: null }, reasons: { marketing: '', sales: '' } });
    }
    Object.assign(half.definitions.leads.byId['lead-3'] ?? {}, { reasons: { marketing: '', sales: 'Too small.' } });
    const { raters, ratingsRevealedAt, leads } = opened(half).definitions;
    expect(list(raters).map(({ side, sealedAt }) => [side, sealedAt])).toEqual([
      ['marketing', null],
      ['sales', null],
    ]);
    expect(ratingsRevealedAt).toBeNull();
    expect(Object.values(list(leads)[2]?.votes ?? {})).toEqual([
      { rating: 'workable', reason: '', note: '' },
      { rating: null, reason: '', note: 'Too small.' },
    ]);
  });

  test('drafts that both sides wrote are revealed; a single one waits for the other', () => {
    expect(list(definitions.terms).every(({ revealedAt }) => revealedAt === createdAt)).toBe(true);
    const one = structuredClone(old) as unknown as {
      definitions: { terms: { byId: Record<string, { drafts: object }> } };
    };
    one.definitions.terms.byId['DF2'] = {
      ...one.definitions.terms.byId['DF2'],
      drafts: { marketing: '', sales: 'A firm that we would take.' },
    };
    const term = list(opened(one).definitions.terms).find(({ id }) => id === 'DF2');
    expect([term?.revealedAt, term?.sealedAt]).toEqual([null, { marketing: null, sales: null }]);
    expect(term?.drafts.sales).toBe('A firm that we would take.');
  });

  test('the stages stand on the ladder; conversion to opportunities rings below 20 %', () => {
    const stages = list(definitions.terms).map(({ id, stage }) => [id, stage]);
    expect(stages).toEqual([
      ['DF1', 'lead'],
      ['DF2', 'mql'],
      ['DF3', 'sql'],
      ['DF4', 'sales-ready'],
      ['DF5', 'opportunity'],
      ['DF6', 'customer'],
      ['DF9', null],
    ]);
    const alarms = list(metrics.sheet).filter(({ alarm }) => alarm !== null);
    expect(alarms.map(({ id, alarm }) => [id, alarm])).toEqual([['M3', { when: 'below', rate: 2000 }]]);
  });

  test('a meeting reads the metrics that it named; words that name none stay in its agenda', () => {
    const meetings = list(agreement.cadences).map(({ id, metrics: read }) => [id, read]);
    expect(Object.fromEntries(meetings)).toMatchObject({ 'monthly-sla-review': ['M13', 'M18'] });
    const other = structuredClone(old);
    const review = other.agreement.cadences.byId['monthly-sla-review'];
    if (review) Object.assign(review, { metric: 'Acceptance rate; how it feels', agenda: 'Numbers' });
    const read = list(opened(other).agreement.cadences).find(({ id }) => id === 'monthly-sla-review');
    expect([read?.metrics, read?.agenda]).toEqual([['M18'], 'Numbers · how it feels']);
  });
});

interface OldLead {
  readonly ratings: { readonly marketing: string; readonly sales: string };
  readonly reasons: { readonly marketing: string; readonly sales: string };
}

function opened(older: object) {
  const read = parse(JSON.stringify(older));
  return invariant(read.ok ? read.value : null, 'version 1 opens');
}

test('there is one step to each version after the first, in order', () => {
  expect(migrations.map(({ to }) => to)).toEqual(released.slice(1));
});

describe('migrating', () => {
  const steps: readonly Migration[] = [
    { to: 2, name: 'the title moves up', up: ({ old, ...rest }) => ({ ...rest, title: old }) },
    { to: 3, name: 'titles are lists', up: ({ title, ...rest }) => ({ ...rest, title: [title] }) },
  ];

  test('takes the steps after its own version, in order', () => {
    expect(migrate({ schemaVersion: 1, old: 'A' }, 1, steps)).toEqual({ schemaVersion: 3, title: ['A'] });
    expect(migrate({ schemaVersion: 2, title: 'A' }, 2, steps)).toEqual({ schemaVersion: 3, title: ['A'] });
  });

  test('goes as far as it is told', () => {
    expect(migrate({ schemaVersion: 1, old: 'A' }, 1, steps, 2)).toEqual({ schemaVersion: 2, title: 'A' });
  });

  test('leaves a document of today, and the one passed in, as it is', () => {
    const today = { schemaVersion: 3, title: ['A'] };
    expect(migrate(today, 3, steps)).toEqual(today);
    const old = Object.freeze({ schemaVersion: 1, old: 'A' });
    migrate(old, 1, steps);
    expect(old).toEqual({ schemaVersion: 1, old: 'A' });
  });
});
