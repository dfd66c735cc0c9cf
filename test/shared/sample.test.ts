import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReadiness } from '../../shared/agreement/readiness';
import { sumOfShares } from '../../shared/diagnosis/answer';
import { askedQuestions } from '../../shared/diagnosis/questions';
import { answersTo, predictionsOn, sheetsOf } from '../../shared/diagnosis/sheets';
import type { QuestionId } from '../../shared/ids';
import { winsOf } from '../../shared/journeys/wins';
import { mapUpdates } from '../support/map-updates';
import { SIDES } from '../../shared/side';
import { type IsoDate, representativeDay } from '../../shared/time';
import { parse } from '../../shared/workshop/parse';
import { findBrokenReferences } from '../../shared/workshop/references';
import type { Workshop } from '../../shared/workshop/schema';
import type { Answer, AnswerShape } from '../../shared/workshop/schema/diagnosis';
import { serialize } from '../../shared/workshop/serialize';
import { ratedLeads } from '../../shared/definitions/side-ratings';
import { list } from '../../shared/workshop/table';

const text = readFileSync(new URL('../../resources/samples/harbour-and-pine.parley.json', import.meta.url), 'utf8');

function sampleWorkshop(): Workshop {
  const read = parse(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const sample = sampleWorkshop();
const journeys = winsOf(sample.journeys);
const included = list(sample.agreement.clauses).filter((clause) => clause.included);
const names = new Set(list(sample.setup.participants).map(({ name }) => name));

test('it is marked as a sample and written the way the app writes files', () => {
  expect(sample.sample).toBe(true);
  expect(text).toBe(serialize(sample));
});

test('everything it refers to is there', () => {
  expect(findBrokenReferences(sample)).toEqual([]);
});

test('the room has both sides, a leader and a facilitator, and an agenda that fits its time', () => {
  const sides = list(sample.setup.participants).map(({ side }) => side);
  expect(sides.toSorted()).toEqual([
    'facilitator',
    'leader',
    'marketing',
    'marketing',
    'marketing',
    'sales',
    'sales',
    'sales',
  ]);
  expect(list(sample.setup.agenda).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(sample.setup.minutesAvailable);
});

describe('the diagnosis', () => {
  const { diagnosis } = sample;

  const asked = askedQuestions(diagnosis);

  test.each(SIDES)('%s answered every question that was asked, in its shape, and sealed before the reveal', (side) => {
    expect(asked).toHaveLength(48);
    for (const { id, shape } of asked) {
      const given = answersTo(diagnosis, side, id);
      expect(given.length).toBeGreaterThan(0);
      for (const { answer } of given) {
        expect(answer.value.kind).toBe(shape.kind);
        expect(optionsUsed(answer.value)).toEqual(
          optionsUsed(answer.value).filter((option) => optionsOf(shape).includes(option)),
        );
      }
    }
    for (const { sealedAt } of sheetsOf(diagnosis, side)) {
      expect(sealedAt?.localeCompare(diagnosis.revealedAt ?? '')).toBe(-1);
    }
  });

  test('it shows several people on one side, predictions, symptoms, themes, priorities and dots', () => {
    expect(sheetsOf(diagnosis, 'sales').map(({ by }) => by.kind)).toEqual(['person', 'person']);
    expect(predictionsOn(diagnosis, 'marketing', 'BT5' as QuestionId)).toHaveLength(1);
    expect(asked.filter(({ group }) => group === 'symptoms')).toHaveLength(14);
    expect(diagnosis.themes.order).toHaveLength(3);
    for (const side of SIDES) {
      const dots = Object.values(diagnosis.votes.dots[side]).reduce((sum, count) => sum + count, 0);
      expect(dots).toBe(3 * (diagnosis.votes.budget ?? 0));
    }
  });

  test('shares add up to 100', () => {
    for (const side of SIDES) {
      const shares = answersTo(diagnosis, side, 'MS1' as QuestionId).map(({ answer }) => sumOfShares(answer.value));
      expect(shares).toEqual(shares.map(() => 100));
    }
  });

  test('every gap is rated, and every wide one ends in a decision', () => {
    const decided = new Set(list(diagnosis.decisions).map(({ questionId }) => questionId));
    for (const { id } of asked) {
      const rating = diagnosis.gaps[id]?.rating;
      expect(rating).toBeTruthy();
      if (rating === 'different' || rating === 'opposite') expect(decided).toContain(id);
    }
  });

  test('every decision has an owner from the room and a day, and together they reach every destination', () => {
    const decisions = list(diagnosis.decisions);
    for (const { owner, due } of decisions) {
      expect(names).toContain(owner);
      expect(due.precision).toBe('day');
    }
    expect(new Set(decisions.map(({ destination }) => destination))).toEqual(
      new Set(['definition', 'clause', 'action', 'parked']),
    );
  });
});

describe('the wins', () => {
  test('are eight, all won in the twelve months before the workshop', () => {
    expect(journeys).toHaveLength(8);
    for (const { outcome, closedOn } of journeys) {
      expect(outcome).toBe('won');
      expect(representativeDay(closedOn)?.slice(0, 7)).toMatch(/^(2025-1[12]|2026-(0\d|1[01]))$/);
    }
  });

  test('average the deal that the funnel counts with', () => {
    const total = journeys.reduce((sum, { value }) => sum + (value?.minor ?? 0), 0);
    expect(total / journeys.length).toBe(sample.metrics.funnel.averageDeal?.minor);
  });

  test.each(journeys)(
    '$client has 8 to 16 touchpoints in three lanes, links and a hand-off',
    ({ touchpoints, links, handoffs }) => {
      expect(touchpoints.order.length).toBeGreaterThanOrEqual(8);
      expect(touchpoints.order.length).toBeLessThanOrEqual(16);
      expect(new Set(list(touchpoints).map(({ lane }) => lane)).size).toBe(3);
      expect(links.order.length).toBeGreaterThan(0);
      expect(handoffs.order.length).toBeGreaterThan(0);
      for (const { trigger, dataPassed, owner } of list(handoffs))
        expect([trigger, dataPassed, owner]).not.toContain('');
    },
  );

  test('show every level of evidence and every precision of a date', () => {
    const touchpoints = journeys.flatMap((journey) => list(journey.touchpoints));
    expect(new Set(touchpoints.map(({ evidence }) => evidence)).size).toBe(4);
    expect(new Set(touchpoints.map(({ date }) => date.precision)).size).toBe(3);
    expect(touchpoints.filter(({ date }) => date.precision === 'unknown')).toHaveLength(1);
    expect(touchpoints.filter(({ otherVersion }) => otherVersion !== '').length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['Cost of delay guide', 6],
    ['Quarterly letter', 5],
    ['Fixed-fee webinar', 4],
    ['Margin benchmark report', 3],
    ['Calloway case study', 3],
    ['Fee sheet', 3],
  ])('%s was used in %i of them', (content, count) => {
    expect(
      journeys.filter(({ touchpoints }) => list(touchpoints).some((touchpoint) => touchpoint.content === content)),
    ).toHaveLength(count);
  });
});

test('beside them a lost lead is followed, with a passage that was no hand-off', () => {
  const [lead, ...more] = list(sample.journeys).filter(({ followed }) => followed);
  expect(more).toEqual([]);
  expect(lead?.outcome).toBe('lost');
  expect(lead?.handoffs.order).toEqual([]);
});

test('the shared map is what the wins give, and content that nobody used is named', () => {
  expect(sample.sharedMap.stages.order).toHaveLength(4);
  expect(mapUpdates(sample)).toEqual([]);
  const used = new Set(journeys.flatMap(({ touchpoints }) => list(touchpoints).map(({ content }) => content)));
  expect(sample.patterns.contentNames.filter((name) => !used.has(name))).toHaveLength(3);
});

test('the three disconnects have evidence, an owner, a day, a weight and somewhere to go', () => {
  const disconnects = list(sample.patterns.disconnects);
  expect(disconnects).toHaveLength(3);
  for (const { evidence, owner, destination, due, impact, effort } of disconnects) {
    expect([impact, effort]).not.toContain(null);
    expect(due.precision).toBe('day');
    expect(evidence.length).toBeGreaterThan(0);
    expect(names).toContain(owner);
    expect(destination).not.toBeNull();
  }
});

describe('the definitions', () => {
  test('have both drafts, an agreed text, an owner and review dates', () => {
    for (const { drafts, agreed, owner, lastReview, nextReview } of list(sample.definitions.terms)) {
      expect([drafts.marketing, drafts.sales, agreed]).not.toContain('');
      expect(names).toContain(owner);
      expect([lastReview.precision, nextReview.precision]).toEqual(['day', 'day']);
    }
  });

  test('were tested on twenty leads, of which both sides rated 60 % alike', () => {
    const leads = ratedLeads(sample.definitions);
    const count = (marketing: string, sales: string) =>
      leads.filter(({ ratings }) => ratings.marketing === marketing && ratings.sales === sales).length;
    const [both, onlyMarketing, onlySales, neither] = [
      count('workable', 'workable'),
      count('workable', 'not-workable'),
      count('not-workable', 'workable'),
      count('not-workable', 'not-workable'),
    ];
    expect([both, onlyMarketing, onlySales, neither]).toEqual([9, 7, 1, 3]);
    expect((both + neither) / leads.length).toBe(0.6);
    const notes = leads.flatMap(({ lead }) => Object.values(lead.votes).map((vote) => vote?.note));
    expect(notes).toHaveLength(40);
    expect(notes).not.toContain('');
  });
});

test('the funnel has the figures of the agreement', () => {
  expect(sample.metrics.funnel).toEqual({
    period: 'year',
    known: 'revenue',
    count: null,
    revenueGoal: { minor: 120_000_000, currency: 'USD' },
    marketingShare: 6000,
    averageDeal: { minor: 4_000_000, currency: 'USD' },
    hasOpportunity: false,
    sqlToOpportunity: null,
    winRate: 2500,
    mqlToSql: 4000,
    leadToMql: 2000,
    neededBy: { precision: 'day', date: '2027-12-31' },
  });
  expect(included.find(({ kind }) => kind === 'SL1')?.text).toContain('180 qualified leads each year (15 a month)');
});

test('every shared metric has an owner, a source and a target', () => {
  const shared = list(sample.metrics.sheet).filter((metric) => metric.shared);
  expect(shared.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3', 'M8', 'M9', 'M13', 'M14', 'M18']);
  for (const { owner, sourceSystem, target } of shared) {
    expect(names).toContain(owner);
    expect([sourceSystem, target]).not.toContain('');
  }
});

describe('the agreement is ready to sign', () => {
  test('with a dozen commitments, each fully worded, owned, with a consequence and reasons', () => {
    expect(included).toHaveLength(12);
    for (const { text: wording, owner, consequence, reasons } of included) {
      expect(wording).toMatch(/\S/);
      expect(`${wording} ${consequence}`).not.toMatch(/[[\]{}]/);
      expect(names).toContain(owner);
      expect(consequence).toMatch(/\S/);
      expect(reasons.length).toBeGreaterThan(1);
    }
  });

  test('and every reason leads back to something that is there', () => {
    const { diagnosis, patterns, definitions, metrics, agreement } = sample;
    const tables: readonly { readonly order: readonly string[] }[] = [
      diagnosis.questions,
      diagnosis.decisions,
      sample.journeys,
      patterns.disconnects,
      definitions.terms,
      metrics.sheet,
      agreement.clauses,
      agreement.handoff,
      agreement.cadences,
      agreement.escalations,
    ];
    const known = new Set<string>([...tables.flatMap(({ order }) => order), ...PLACES]);
    const refs = list(agreement.clauses).flatMap(({ reasons }) => reasons.map(({ ref }) => ref));
    expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
  });

  test('with nothing left for the readiness check to name', () => {
    expect(checkReadiness(sample, '2026-11-22' as IsoDate)).toEqual([]);
  });

  test('with named people for every step, meeting and disagreement', () => {
    const { handoff, cadences, escalations, alignmentOwner, arbiter, definitionChanger } = sample.agreement;
    const isNamed = (words: string) => [...names].some((name) => words.includes(name));
    expect(
      list(handoff).filter(({ owner, clock, record }) => !isNamed(owner) || clock === '' || record === ''),
    ).toEqual([]);
    expect(handoff.order).toHaveLength(7);
    expect(list(cadences).filter((cadence) => cadence.included)).toHaveLength(4);
    expect(list(escalations).map(({ person }) => isNamed(person))).toEqual([true, true, true]);
    for (const person of [alignmentOwner, arbiter, definitionChanger]) expect(names).toContain(person);
  });

  test('by people of both sides, and nothing is signed yet', () => {
    const sides = list(sample.agreement.signers).map(({ side }) => side);
    expect(sides.toSorted()).toEqual(['marketing', 'marketing', 'sales', 'sales']);
    expect(sample.agreement.versions.order).toEqual([]);
    expect(sample.agreement.startsOn.precision).toBe('day');
  });
});

/** Where a reason may lead that is not an entity. */
const PLACES = ['funnel', 'sheet', 'content', 'leads', 'response', 'arbiter', 'definition-changer', 'alignment-owner'];

function optionsUsed(value: Answer['value'] | undefined): readonly string[] {
  if (value?.kind === 'shares') return Object.keys(value.percent);
  if (value?.kind === 'picks') return value.options;
  const isOneOf = value?.kind === 'choice' || value?.kind === 'scale';
  return isOneOf && value.option !== null ? [value.option] : [];
}

function optionsOf(shape: AnswerShape): readonly string[] {
  return 'options' in shape ? shape.options.map(({ id }) => id) : [];
}
