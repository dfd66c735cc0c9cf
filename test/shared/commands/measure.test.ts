import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addHolidays, editCalendar, removeHoliday } from '../../../shared/commands/calendar';
import { editCapacity } from '../../../shared/commands/capacity';
import { addCostLines, editCostLine, removeCostLine } from '../../../shared/commands/cost';
import { editFunnel } from '../../../shared/commands/funnel';
import { addMetric, editMetric, removeMetric, setAlarm } from '../../../shared/commands/metrics';
import {
  addScenario,
  agreeOnScenario,
  editScenario,
  removeScenario,
  renameScenario,
} from '../../../shared/commands/scenarios';
import { setCurrency } from '../../../shared/commands/setup';
import type { CostLineId, MetricId, ScenarioId } from '../../../shared/ids';
import type { BasisPoints } from '../../../shared/money';
import type { IsoDate } from '../../../shared/time';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import type { Workshop } from '../../../shared/workshop/schema';
import { type CostLine, type FunnelInputs, type Metric, Metrics } from '../../../shared/workshop/schema/metrics';
import { list } from '../../../shared/workshop/table';
import { anyFunnel, workedFunnel } from '../../support/funnel-inputs';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const bold = 'bold' as ScenarioId;
const scenario = (id: string, inputs: FunnelInputs = workedFunnel) => ({ id: id as ScenarioId, name: id, inputs });
const percent = (rate: number) => (rate * 100) as BasisPoints;
const start = () => after(newWorkshop(), editFunnel(workedFunnel));

describe('scenarios', () => {
  test('stand beside the agreed funnel, two at most', () => {
    const three = after(start(), addScenario(scenario('a')), addScenario(scenario('b')), addScenario(scenario('c')));
    expect(list(three.metrics.scenarios).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(after(three, removeScenario('a' as ScenarioId)).metrics.scenarios.order).toEqual(['b']);
  });

  test('can be named and changed, each run of edits in one step', () => {
    const history = run(
      after(start(), addScenario(scenario('bold'))),
      renameScenario(bold, 'B'),
      renameScenario(bold, 'Best case'),
      editScenario(bold, { winRate: percent(30) }),
      editScenario(bold, { winRate: percent(35) }),
    );
    expect(history.undo).toHaveLength(2);
    expect(history.workshop.metrics.scenarios.byId[bold]).toMatchObject({
      name: 'Best case',
      inputs: { winRate: 3500 },
    });
    expect(undone(history).workshop.metrics.scenarios.byId[bold]?.inputs.winRate).toBe(2500);
  });

  test('one can become the agreed one, and what was agreed takes its place', () => {
    const other = { ...workedFunnel, winRate: percent(30) };
    const agreed = after(start(), addScenario(scenario('bold', other)), agreeOnScenario(bold, 'Agreed before'));
    expect(agreed.metrics.funnel).toEqual(other);
    expect(agreed.metrics.scenarios.byId[bold]).toEqual({ id: bold, name: 'Agreed before', inputs: workedFunnel });
  });

  test('that are gone change nothing', () => {
    const before = start();
    expect(after(before, renameScenario(bold, 'x'), editScenario(bold, { count: 1 }))).toBe(before);
    expect(after(before, agreeOnScenario(bold, 'x'), removeScenario(bold))).toBe(before);
  });

  prop.prop([anyFunnel, anyFunnel, anyFunnel], { numRuns: 30 })(
    'are independent of each other and of what is agreed',
    (one, other, edit) => {
      const before = after(start(), addScenario(scenario('a', one)), addScenario(scenario('b', other)));
      const edited = after(before, editScenario('a' as ScenarioId, edit));
      expect(edited.metrics.funnel).toEqual(workedFunnel);
      expect(edited.metrics.scenarios.byId['b' as ScenarioId]?.inputs).toEqual(other);
      const agreed = after(edited, editFunnel({ winRate: percent(1) }));
      expect(agreed.metrics.scenarios).toEqual(edited.metrics.scenarios);
    },
  );
});

describe('what the funnel is computed from', () => {
  test('gives no opportunities that are not counted', () => {
    const counted = after(start(), editFunnel({ hasOpportunity: true, known: 'opportunities', count: 40 }));
    expect(counted.metrics.funnel.known).toBe('opportunities');
    expect(after(counted, editFunnel({ hasOpportunity: false })).metrics.funnel.known).toBe('sqls');
  });

  prop.prop([fc.double()])('can always be read again', (count) => {
    expect(Metrics.safeParse(after(start(), editFunnel({ count })).metrics).success).toBe(true);
  });
});

const own: Metric = {
  id: 'own-1' as MetricId,
  name: 'Referrals',
  formula: '',
  threshold: '',
  citation: '',
  side: 'sales',
  shared: false,
  owner: '',
  sourceSystem: '',
  target: '',
  alarm: null,
  actual: null,
};

describe('metrics of the team’s own', () => {
  test('are added and removed with undo', () => {
    const history = run(newWorkshop(), addMetric(own), removeMetric(own.id));
    expect(history.workshop.metrics.sheet.byId[own.id]).toBeUndefined();
    expect(undone(history).workshop.metrics.sheet.byId[own.id]).toEqual(own);
  });

  test('leave the meetings that read them', () => {
    const read = (workshop: Workshop) => list(workshop.agreement.cadences).flatMap(({ metrics }) => metrics);
    const id = read(newWorkshop())[0] ?? expect.fail();
    const history = run(newWorkshop(), removeMetric(id));
    expect(read(history.workshop)).not.toContain(id);
    expect(undone(history).workshop).toEqual(newWorkshop());
  });

  test('have alarms and rates between 0 and 100 %', () => {
    const rung = after(
      after(newWorkshop(), addMetric(own)),
      setAlarm(own.id, { when: 'above', rate: 12_000 as BasisPoints }),
      editMetric(own.id, { actual: -5 as BasisPoints }),
    );
    expect(rung.metrics.sheet.byId[own.id]).toMatchObject({ alarm: { when: 'above', rate: 10_000 }, actual: 0 });
    expect(after(rung, setAlarm(own.id, null)).metrics.sheet.byId[own.id]?.alarm).toBeNull();
    expect(after(rung, setAlarm('gone' as MetricId, null))).toBe(rung);
  });
});

describe('the working calendar', () => {
  const holidays = (...dates: readonly string[]) => dates as readonly IsoDate[];

  test('keeps its days in order and its hours on a clock', () => {
    const { calendar } = after(newWorkshop(), editCalendar({ days: [5, 1, 9, 1], from: '08:30', to: 'noon' })).metrics;
    expect(calendar).toMatchObject({ days: [1, 5], from: '08:30', to: '17:00' });
  });

  test('keeps each holiday once, in their order', () => {
    const kept = after(
      newWorkshop(),
      addHolidays(holidays('2026-12-25', '2026-01-01')),
      addHolidays(holidays('2026-12-25')),
    );
    expect(kept.metrics.calendar.holidays).toEqual(['2026-01-01', '2026-12-25']);
    expect(after(kept, removeHoliday('2026-01-01' as IsoDate)).metrics.calendar.holidays).toEqual(['2026-12-25']);
    expect(after(kept, addHolidays(holidays('2026-12-25')), removeHoliday('2020-01-01' as IsoDate))).toBe(kept);
  });
});

test('the people who answer leads are whole ones', () => {
  const { capacity } = after(newWorkshop(), editCapacity({ reps: 2.4 }), editCapacity({ perRepDay: -3 })).metrics;
  expect(capacity).toEqual({ reps: 2, perRepDay: 0 });
  expect(
    after(newWorkshop(), editCapacity({ reps: 2 }), editCapacity({ reps: null })).metrics.capacity.reps,
  ).toBeNull();
});

describe('cost lines', () => {
  const id = 'c1' as CostLineId;
  const line: CostLine = { id, name: 'Leads', times: { low: null, high: null }, each: { low: null, high: null } };
  const money = { minor: 5_000, currency: 'EUR' };

  test('are changed end by end, and each field is one step', () => {
    const history = run(
      after(newWorkshop(), addCostLines([line])),
      editCostLine(id, { times: { low: 1 } }),
      editCostLine(id, { times: { low: 12 } }),
      editCostLine(id, { times: { high: 20 } }),
      editCostLine(id, { each: { low: money } }),
      editCostLine(id, { name: 'Dead leads' }),
    );
    expect(history.undo).toHaveLength(4);
    expect(history.workshop.metrics.cost.byId[id]).toEqual({
      id,
      name: 'Dead leads',
      times: { low: 12, high: 20 },
      each: { low: money, high: null },
    });
    expect(undone(run(history, removeCostLine(id))).workshop).toEqual(history.workshop);
  });

  test('follow the currency of the workshop, as the scenarios do', () => {
    const before = after(
      start(),
      addScenario(scenario('a')),
      addCostLines([{ ...line, each: { low: money, high: null } }]),
      setCurrency('USD'),
    );
    expect(before.metrics.cost.byId[id]?.each.low?.currency).toBe('USD');
    expect(list(before.metrics.scenarios)[0]?.inputs.averageDeal?.currency).toBe('USD');
  });
});

test('the document can be read again after all of it', () => {
  const filled = after(
    start(),
    addScenario(scenario('a')),
    addMetric(own),
    addHolidays(['2026-12-25' as IsoDate]),
    editCapacity({ reps: 3 }),
  );
  expect(parse(serialize(filled)).ok).toBe(true);
});
