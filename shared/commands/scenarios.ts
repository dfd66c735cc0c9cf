import type { ScenarioId } from '../ids';
import type { FunnelInputs, Scenario } from '../workshop/schema/metrics';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';
import { writeInputs } from './funnel';

/** How many scenarios stand beside the one that is agreed on. */
export const MOST_SCENARIOS = 2;

/** Puts a scenario beside the agreed funnel; a third one changes nothing. */
export const addScenario = (scenario: Scenario): Command => ({
  label: 'scenarios.add',
  apply({ metrics }) {
    if (metrics.scenarios.order.length < MOST_SCENARIOS) insert(metrics.scenarios, scenario);
  },
});

/** Names a scenario; a run of edits is one step. */
export const renameScenario = (id: ScenarioId, name: string): Command => ({
  label: 'scenarios.rename',
  group: `scenario:${id}:name`,
  apply({ metrics }) {
    const scenario = metrics.scenarios.byId[id];
    if (scenario) scenario.name = name;
  },
});

/** Changes what a scenario is computed from, and nothing that is agreed on. */
export const editScenario = (id: ScenarioId, inputs: Partial<FunnelInputs>): Command => ({
  label: 'scenarios.edit',
  group: `scenario:${id}:${Object.keys(inputs).join()}`,
  apply({ metrics }) {
    const scenario = metrics.scenarios.byId[id];
    if (scenario) writeInputs(scenario.inputs, inputs);
  },
});

/**
 * Makes a scenario the agreed funnel. What was agreed on before takes its place under the name `former`, so that nothing is lost:
 * a name that no other scenario has.
 */
export const agreeOnScenario = (id: ScenarioId, former: string): Command => ({
  label: 'scenarios.agree',
  apply({ metrics }) {
    const scenario = metrics.scenarios.byId[id];
    if (!scenario) return;
    const agreed = { ...metrics.funnel };
    metrics.funnel = { ...scenario.inputs };
    scenario.inputs = agreed;
    scenario.name = former;
  },
});

/** Takes a scenario away. */
export const removeScenario = (id: ScenarioId): Command => ({
  label: 'scenarios.remove',
  apply({ metrics }) {
    remove(metrics.scenarios, id);
  },
});
