import { describe, expect, test } from 'vitest';
import { cadences } from '../../../shared/content/cadences';
import { clauses } from '../../../shared/content/clauses';
import { definitions } from '../../../shared/content/definitions';
import { handoffSteps } from '../../../shared/content/handoff-steps';
import { leadFieldLabel, leadFields } from '../../../shared/content/lead-fields';
import { metrics } from '../../../shared/content/metrics';
import { presets } from '../../../shared/content/presets';
import { questions } from '../../../shared/content/questions';
import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import { LadderStage } from '../../../shared/workshop/schema/definitions';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { Preset } from '../../../shared/workshop/schema/setup';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe('the definitions, metrics and clauses', () => {
  test('carry the ids of the inventory', () => {
    expect(ids(definitions)).toEqual(numbered('DF', 13));
    expect(ids(leadFields)).toEqual(numbered('DC', 10));
    expect(ids(metrics)).toEqual(numbered('M', 18));
    expect(ids(clauses)).toEqual(numbered('SL', 18));
    expect(ids(handoffSteps)).toEqual(numbered('HS', 7));
  });

  test('start a workshop with a short sheet and a short agreement', () => {
    expect(ids(metrics.filter(({ shared }) => shared))).toEqual(['M1', 'M2', 'M3', 'M8', 'M9', 'M13', 'M14', 'M18']);
    const included = ['SL1', 'SL2', 'SL4', 'SL5', 'SL6', 'SL7', 'SL9', 'SL10', 'SL11', 'SL15', 'SL16'];
    expect(ids(clauses.filter((clause) => clause.included))).toEqual(included);
  });

  test('have every stage of the ladder once, and leave out at first what a team may do without', () => {
    const stages = definitions.flatMap(({ stage }) => stage ?? []);
    expect(stages.toSorted()).toEqual(LadderStage.options.toSorted());
    expect(definitions.flatMap(({ used, stage }) => (used ? [] : stage))).toEqual(['sal', 'recycle']);
  });

  test('a required field reads as its label, or in the words of the room', () => {
    expect(leadFieldLabel('DC2')).toBe('Which company');
    expect(leadFieldLabel('Number of offices')).toBe('Number of offices');
  });

  test('ask both sides for something', () => {
    const sides = clauses.filter(({ included }) => included).map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(['marketing', 'sales', 'both']));
  });
});

describe('the cadences', () => {
  test('each read a metric of the library', () => {
    const known = new Set<string>(ids(metrics));
    for (const cadence of cadences) expect(cadence.metrics.filter((id) => !known.has(id))).toEqual([]);
  });

  test('start with a weekly meeting, a monthly review and two quarterly ones', () => {
    expect(cadences.filter(({ included }) => included).map(({ every }) => every)).toEqual([
      'week',
      'month',
      'quarter',
      'quarter',
    ]);
  });
});

describe('the presets', () => {
  test('are one for each length of a workshop', () => {
    expect(ids(presets)).toEqual(Preset.options);
  });

  test.each(presets)('$id fills its time exactly', ({ minutesAvailable, items }) => {
    expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesAvailable);
  });

  test.each(presets)('$id never goes back to an earlier stage', ({ items }) => {
    const order = ['diagnose', 'journeys', 'patterns', 'define', 'measure', 'agree', 'sign'];
    const visited = items.flatMap(({ stage }) => (stage === null ? [] : [order.indexOf(stage)]));
    expect(visited).toEqual([...visited].sort((a, b) => a - b));
  });
});

test('the palette has kinds in every lane and one for anything else', () => {
  expect(new Set(touchpointKinds.map(({ lane }) => lane))).toEqual(new Set(LANES));
  expect(ids(touchpointKinds)).toContain('other');
});

test('no wording raises its voice or leaves a loose end', () => {
  const all = JSON.stringify([
    questions,
    definitions,
    leadFields,
    metrics,
    clauses,
    handoffSteps,
    cadences,
    presets,
    touchpointKinds,
  ]);
  expect(all).not.toMatch(/!|TODO|TBD|\bshould have\b|\bfail(ed|ure)?\b/i);
});
