import { z } from 'zod';
import handoffStepsFile from '../../resources/content/handoff-steps.json';
import { HandoffStepId } from '../ids';
import { Owner } from '../side';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A step of the hand-off with its usual owner, clock and record. */
export const HandoffStepContent = z.strictObject({
  id: HandoffStepId,
  lane: Owner,
  step: Wording,
  owner: Wording,
  clock: Wording,
  record: Wording,
  source: SourceKeys,
});
export type HandoffStepContent = z.infer<typeof HandoffStepContent>;

/** The seven steps of the hand-off in their order. */
export const handoffSteps: readonly HandoffStepContent[] =
  contentFile(HandoffStepContent).parse(handoffStepsFile).items;
