import { type Stage, STAGES } from '../../../shared/workshop/stage';
import type { AppModel } from '../app-model';

/** Whether a workshop is open. */
export const hasSession = (app: AppModel): boolean => app.store.getState().session !== null;

/** The stage on screen, or null in the library. */
export function openStage(app: AppModel): Stage | null {
  const { view } = app.store.getState();
  return view.screen === 'workshop' ? view.stage : null;
}

/** The stage after `stage`, or null. */
export const nextStage = (stage: Stage | null): Stage | null => neighbour(stage, 1);

/** The stage before `stage`, or null. */
export const previousStage = (stage: Stage | null): Stage | null => neighbour(stage, -1);

function neighbour(stage: Stage | null, step: 1 | -1): Stage | null {
  return stage === null ? null : (STAGES[STAGES.indexOf(stage) + step] ?? null);
}
