import type { Stage } from '../workshop/stage';
import type { Command } from './command';

/** Leaves a stage out of the workshop, or takes it back in; what is on it stays. */
export const setSkipped = (stage: Stage, skipped: boolean): Command => ({
  label: 'stage.skip',
  apply(draft) {
    const others = draft.skipped.filter((other) => other !== stage);
    if (skipped !== draft.skipped.includes(stage)) draft.skipped = skipped ? [...others, stage] : others;
  },
});
