import { agreement } from './en/agreement';
import { app } from './en/app';
import { bank } from './en/bank';
import { definitions } from './en/definitions';
import { diagnosis } from './en/diagnosis';
import { diagnosisEntry } from './en/diagnosis-entry';
import { diagnosisReview } from './en/diagnosis-review';
import { disconnects } from './en/disconnects';
import { exporting } from './en/exporting';
import { journeyParts } from './en/journey-parts';
import { journeys } from './en/journeys';
import { journeysGuide } from './en/journeys-guide';
import { journeysImport } from './en/journeys-import';
import { library } from './en/library';
import { metrics } from './en/metrics';
import { patternFigures } from './en/pattern-figures';
import { patterns } from './en/patterns';
import { roomConsole } from './en/room-console';
import { room } from './en/room';
import { running } from './en/running';
import { setup } from './en/setup';
import { sharedMap } from './en/shared-map';
import { stages } from './en/stages';
import { storage } from './en/storage';
import { ui } from './en/ui';

/** Every message of the interface in English, by key. */
export const en = {
  ...app,
  ...stages,
  ...storage,
  ...ui,
  ...library,
  ...setup,
  ...diagnosis,
  ...bank,
  ...diagnosisEntry,
  ...diagnosisReview,
  ...journeyParts,
  ...journeys,
  ...journeysImport,
  ...journeysGuide,
  ...patterns,
  ...sharedMap,
  ...disconnects,
  ...patternFigures,
  ...definitions,
  ...metrics,
  ...agreement,
  ...exporting,
  ...room,
  ...running,
  ...roomConsole,
} as const;
