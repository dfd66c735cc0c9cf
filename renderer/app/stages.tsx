import { type ComponentType, lazy } from 'react';
import { agreementProgress } from '../../shared/agreement/progress';
import { signProgress } from '../../shared/agreement/sign-progress';
import { definitionsProgress } from '../../shared/definitions/progress';
import { diagnosisProgress } from '../../shared/diagnosis/progress';
import { journeysProgress, patternsProgress } from '../../shared/journeys/progress';
import { metricsProgress } from '../../shared/metrics/progress';
import type { Workshop } from '../../shared/workshop/schema';
import { setupProgress } from '../../shared/workshop/setup-progress';
import type { Stage } from '../../shared/workshop/stage';
import { AgreeStage } from '../features/agreement/AgreeStage';
import { DefineStage } from '../features/definitions/DefineStage';
import { DiagnoseStage } from '../features/diagnosis/DiagnoseStage';
import { SignStage } from '../features/export/SignStage';
import { MeasureStage } from '../features/metrics/MeasureStage';
import { SetupStage } from '../features/setup/SetupStage';

/** How far a stage is: `done` of `of` things. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the frame knows of a stage. */
export interface StageView {
  readonly Screen: ComponentType;
  readonly progress: (workshop: Workshop) => Progress;
  /** Uses the whole width of the window instead of the reading column. */
  readonly wide?: true;
}

/** The screens of all stages. Those with a canvas are fetched when they are first needed. */
export const stageViews: Readonly<Record<Stage, StageView>> = {
  setup: { Screen: SetupStage, progress: setupProgress },
  diagnose: { Screen: DiagnoseStage, progress: diagnosisProgress },
  journeys: {
    Screen: lazy(async () => ({ default: (await import('../features/journeys/JourneysStage')).JourneysStage })),
    progress: journeysProgress,
    wide: true,
  },
  patterns: {
    Screen: lazy(async () => ({ default: (await import('../features/patterns/PatternsStage')).PatternsStage })),
    progress: patternsProgress,
    wide: true,
  },
  define: { Screen: DefineStage, progress: definitionsProgress },
  measure: { Screen: MeasureStage, progress: metricsProgress },
  agree: { Screen: AgreeStage, progress: agreementProgress },
  sign: { Screen: SignStage, progress: signProgress, wide: true },
};
