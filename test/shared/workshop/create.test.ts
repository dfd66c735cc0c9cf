import { expect, test } from 'vitest';
import { questions, questionsVersion } from '../../../shared/content/questions';
import type { AgendaItemId, WorkshopId } from '../../../shared/ids';
import type { IsoDate, Timestamp } from '../../../shared/time';
import { createWorkshop } from '../../../shared/workshop/create';
import { Workshop } from '../../../shared/workshop/schema';
import { Preset } from '../../../shared/workshop/schema/setup';
import { list } from '../../../shared/workshop/table';

function newWorkshop(preset: Preset = 'half-day') {
  let count = 0;
  return createWorkshop({
    id: 'w1' as WorkshopId,
    now: '2026-11-22T09:00:00.000Z' as Timestamp,
    today: '2026-11-22' as IsoDate,
    preset,
    title: 'Spring alignment',
    client: 'Alder Surveyors',
    currency: 'EUR',
    newId: () => `agenda-${++count}` as AgendaItemId,
  });
}

test.each(Preset.options)('a new workshop of the preset %s is a valid document and survives JSON', (preset) => {
  const workshop = newWorkshop(preset);
  expect(Workshop.parse(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
});

test('it takes over what the facilitator chose', () => {
  const { id, createdAt, sample, setup } = newWorkshop();
  expect({ id, createdAt, sample }).toEqual({ id: 'w1', createdAt: '2026-11-22T09:00:00.000Z', sample: false });
  expect(setup).toMatchObject({
    title: 'Spring alignment',
    client: 'Alder Surveyors',
    currency: 'EUR',
    preset: 'half-day',
    date: { precision: 'day', date: '2026-11-22' },
  });
});

test('its agenda fills the time of the preset with fresh ids', () => {
  const { agenda, minutesAvailable } = newWorkshop('full-day').setup;
  expect(minutesAvailable).toBe(420);
  expect(list(agenda).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(420);
  expect(agenda.order[0]).toBe('agenda-1');
});

test('it copies the whole bank with the version of its wording; what is not asked from the start is hidden', () => {
  const asked = list(newWorkshop().diagnosis.questions);
  expect(asked.map(({ text }) => text)).toEqual(questions.map(({ text }) => text));
  for (const question of asked) {
    expect(question).toMatchObject({ contentVersion: questionsVersion, origin: 'built-in' });
  }
});

test('nothing is answered, agreed or signed yet', () => {
  const { diagnosis, journeys, definitions, metrics, agreement } = newWorkshop();
  expect(diagnosis).toMatchObject({
    sheets: { byId: {}, order: [] },
    revealedAt: null,
  });
  expect(journeys.order).toEqual([]);
  expect(list(definitions.terms).every(({ agreed, owner }) => agreed === '' && owner === '')).toBe(true);
  expect(Object.values(metrics.funnel).filter((value) => value !== null)).toEqual([
    'year',
    'revenue',
    false,
    { precision: 'unknown' },
  ]);
  expect(agreement.clauses.order).toEqual([]);
  expect(agreement.versions.order).toEqual([]);
});

test('the sheet, the hand-off and the meetings are there to be filled in', () => {
  const { metrics, agreement } = newWorkshop();
  expect(metrics.sheet.order).toHaveLength(18);
  expect(list(metrics.sheet)[0]?.citation).toContain('Two teams, one revenue goal');
  expect(agreement.handoff.order).toHaveLength(7);
  expect(list(agreement.cadences).find(({ id }) => id === 'monthly-sla-review')?.metrics).toEqual(['M13', 'M18']);
});

test('two workshops share no object, so that a change in one never shows in the other', () => {
  const [first, second] = [newWorkshop(), newWorkshop()];
  for (const key of ['setup', 'diagnosis', 'journeys', 'definitions', 'metrics', 'agreement'] as const) {
    expect(first[key]).not.toBe(second[key]);
  }
  expect(first.diagnosis.questions.byId).not.toBe(second.diagnosis.questions.byId);
});
