import { invariant } from '../../../shared/invariant';
import { stageOrder } from '../../../shared/running/stage-order';
import type { StartingOrder } from '../../../shared/workshop/schema/setup';
import type { Stage } from '../../../shared/workshop/stage';
import type { AppModel } from '../app-model';

/** Whether a workshop is open. */
export const hasSession = (app: AppModel): boolean => app.store.getState().session !== null;

/** The stage in a place of the open workshop's order, counted from 0. */
export function stageAt(app: AppModel, index: number): Stage {
  return invariant(stageOrder(orderOf(app))[index], 'every order holds every stage');
}

/** The stage after or before the one on screen, or null. */
export function neighbourStage(app: AppModel, step: 1 | -1): Stage | null {
  const { view } = app.store.getState();
  return view.screen === 'workshop' ? neighbour(view.stage, orderOf(app), step) : null;
}

/** The stage that follows in a starting order, or null. */
export const stageAfter = (stage: Stage, order: StartingOrder): Stage | null => neighbour(stage, order, 1);

function neighbour(stage: Stage, order: StartingOrder, step: 1 | -1): Stage | null {
  const stages = stageOrder(order);
  return stages[stages.indexOf(stage) + step] ?? null;
}

function orderOf(app: AppModel): StartingOrder {
  return app.store.getState().session?.store.getState().history.workshop.setup.order ?? 'diagnosis';
}
