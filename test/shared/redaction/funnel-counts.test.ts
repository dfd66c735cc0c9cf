import { fc, test as prop } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { ScenarioId } from '../../../shared/ids';
import { computeFunnel, knownStage } from '../../../shared/metrics/funnel';
import { redact } from '../../../shared/redaction/redact';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { anyFunnel } from '../../support/funnel-inputs';
import { newWorkshop } from '../../support/new-workshop';

const FIELDS = [
  'count',
  'revenueGoal',
  'marketingShare',
  'averageDeal',
  'sqlToOpportunity',
  'winRate',
  'mqlToSql',
  'leadToMql',
] as const satisfies readonly (keyof FunnelInputs)[];

/** Inputs of a funnel some of which nobody has entered, more often from a goal than not. */
const anyInputs = fc
  .tuple(anyFunnel, fc.boolean(), fc.oneof(fc.constant([]), fc.subarray([...FIELDS])))
  .map(([inputs, isFromGoal, empty]): FunnelInputs => {
    const nothing = Object.fromEntries(empty.map((field) => [field, null]));
    return { ...inputs, ...(isFromGoal ? { known: 'revenue' as const } : {}), ...nothing };
  });

prop.prop([anyInputs, anyInputs])(
  'without its amounts a funnel counts the same, or says what it lacks, whatever it is computed from',
  (funnel, inputs) => {
    const start = newWorkshop();
    const id = 'other' as ScenarioId;
    const scenarios = { byId: { [id]: { id, name: '', inputs } }, order: [id] };
    const workshop = { ...start, metrics: { ...start.metrics, funnel, scenarios } };
    const { metrics } = redact(workshop, new Set(['money'])).workshop;
    for (const [before, after] of [
      [funnel, metrics.funnel],
      [inputs, metrics.scenarios.byId[id]?.inputs ?? funnel],
    ] as const) {
      expect(after).toMatchObject({ revenueGoal: null, averageDeal: null, marketingShare: before.marketingShare });
      const [was, is] = [computeFunnel(before), computeFunnel(after)];
      if (was.ok && was.value.customers <= MOST_GIVEN) expect(is).toEqual(was);
      else expect(is.ok).toBe(false);
      if (knownStage(before) !== 'revenue') expect(after.count).toBe(before.count);
    }
  },
);

/** More customers than these cannot be given. */
const MOST_GIVEN = 1_000_000_000;
