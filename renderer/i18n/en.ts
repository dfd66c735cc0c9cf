import { agreement } from './en/agreement';
import { app } from './en/app';
import { bank } from './en/bank';
import { criteria } from './en/criteria';
import { definitions } from './en/definitions';
import { diagnosis } from './en/diagnosis';
import { diagnosisEntry } from './en/diagnosis-entry';
import { diagnosisReview } from './en/diagnosis-review';
import { disconnects } from './en/disconnects';
import { document } from './en/document';
import { exporting } from './en/exporting';
import { journeyParts } from './en/journey-parts';
import { journeys } from './en/journeys';
import { journeysGuide } from './en/journeys-guide';
import { journeysImport } from './en/journeys-import';
import { leads } from './en/leads';
import { keep } from './en/keep';
import { library } from './en/library';
import { measure } from './en/measure';
import { mergeFields } from './en/merge-fields';
import { metrics } from './en/metrics';
import { patternFigures } from './en/pattern-figures';
import { patterns } from './en/patterns';
import { roomConsole } from './en/room-console';
import { redaction } from './en/redaction';
import { room } from './en/room';
import { running } from './en/running';
import { setup } from './en/setup';
import { sharedMap } from './en/shared-map';
import { signing } from './en/signing';
import { stages } from './en/stages';
import { storage } from './en/storage';
import { takeHome } from './en/take-home';
import { terms } from './en/terms';
import { ui } from './en/ui';

/** Every message of the interface in English, by key. */
export const en = {
  ...app,
  ...stages,
  ...storage,
  ...ui,
  ...library,
  ...mergeFields,
  ...keep,
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
  ...terms,
  ...criteria,
  ...leads,
  ...metrics,
  ...measure,
  ...agreement,
  ...document,
  ...exporting,
  ...signing,
  ...takeHome,
  ...redaction,
  ...room,
  ...running,
  ...roomConsole,
} as const;
