import { describe, expect, test } from 'vitest';
import { metricLacks } from '../../../shared/metrics/metric-state';
import { metricsProgress } from '../../../shared/metrics/progress';
import { editFunnel } from '../../../shared/commands/funnel';
import { editMetric, shareMetric } from '../../../shared/commands/metrics';
import type { MetricId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Metric } from '../../../shared/workshop/schema/metrics';
import { newWorkshop } from '../../support/new-workshop';
import { euros, percent } from '../../support/negotiated-workshop';
import { after, run, undone } from '../../support/run-commands';

const M9 = 'M9' as MetricId;
const winRate = (workshop: Workshop): Metric => workshop.metrics.sheet.byId[M9] ?? expect.fail();

describe('the metric sheet', () => {
  test('says what a metric lacks before anybody can report it', () => {
    expect(metricLacks(winRate(newWorkshop()))).toEqual(['owner', 'source', 'target']);
    const named = after(newWorkshop(), editMetric(M9, { owner: 'Daniel', sourceSystem: 'CRM' }));
    expect(metricLacks(winRate(named))).toEqual(['target']);
    expect(metricLacks(winRate(after(named, editMetric(M9, { target: '25 %', owner: ' ' }))))).toEqual(['owner']);
  });

  test('typing in one field is one undo step', () => {
    const history = run(
      newWorkshop(),
      editMetric(M9, { owner: 'Da' }),
      editMetric(M9, { owner: 'Daniel' }),
      editMetric(M9, { target: '25 %' }),
    );
    expect(history.undo).toHaveLength(2);
    expect(undone(undone(history)).workshop).toEqual(newWorkshop());
  });

  test('sharing is a step of its own each time', () => {
    const history = run(newWorkshop(), shareMetric(M9, false), shareMetric(M9, true));
    expect(history.undo).toHaveLength(2);
    expect(winRate(undone(history).workshop).shared).toBe(false);
  });

  test('a metric that is not there changes nothing', () => {
    const start = newWorkshop();
    expect(after(start, editMetric('M99' as MetricId, { owner: 'x' }), shareMetric('M99' as MetricId, true))).toBe(
      start,
    );
  });
});

describe('the inputs of the funnel', () => {
  test('can be filled in, emptied and undone', () => {
    const history = run(
      newWorkshop(),
      editFunnel({ winRate: percent(25) }),
      editFunnel({ winRate: null, period: 'quarter' }),
    );
    expect(history.workshop.metrics.funnel).toMatchObject({ winRate: null, period: 'quarter' });
    expect(undone(history).workshop.metrics.funnel).toMatchObject({ winRate: 2500, period: 'year' });
  });
});

test('the stage counts the numbers it can compute and the shared metrics that can be reported', () => {
  expect(metricsProgress(newWorkshop())).toEqual({ done: 0, of: 4 + 8 });
  const money = editFunnel({ revenueGoal: euros(100), marketingShare: percent(60), averageDeal: euros(10) });
  expect(metricsProgress(after(newWorkshop(), money)).done).toBe(1);
  expect(metricsProgress(after(newWorkshop(), money, editFunnel({ winRate: percent(20) }))).done).toBe(2);
  const named = after(newWorkshop(), editMetric(M9, { owner: 'Daniel', sourceSystem: 'CRM' }));
  expect(metricsProgress(named).done).toBe(1);
  expect(metricsProgress(after(named, shareMetric(M9, false)))).toEqual({ done: 0, of: 11 });
});
