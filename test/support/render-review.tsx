import { Review } from '../../renderer/features/diagnosis/review/Review';
import type { Command } from '../../shared/commands/command';
import type { Workshop } from '../../shared/workshop/schema';
import { newWorkshop, NOW } from './new-workshop';
import { renderStage } from './render-stage';
import { revealAll } from './review';
import { after } from './run-commands';

/** The review of a workshop in which these things happened before the reveal. */
export function renderReview(
  before: readonly Command[],
  start: Workshop = newWorkshop(),
  then: readonly Command[] = [],
) {
  return renderStage(Stage, after(start, ...before, revealAll(), ...then));
}

const Stage = () => <Review revealedAt={NOW} isFresh={false} />;
