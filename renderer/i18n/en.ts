import { agreement } from './en/agreement';
import { app } from './en/app';
import { bank } from './en/bank';
import { definitions } from './en/definitions';
import { diagnosis } from './en/diagnosis';
import { diagnosisEntry } from './en/diagnosis-entry';
import { diagnosisReview } from './en/diagnosis-review';
import { exporting } from './en/exporting';
import { journeys } from './en/journeys';
import { library } from './en/library';
import { metrics } from './en/metrics';
import { patterns } from './en/patterns';
import { roomConsole } from './en/room-console';
import { room } from './en/room';
import { running } from './en/running';
import { setup } from './en/setup';
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
  ...journeys,
  ...patterns,
  ...definitions,
  ...metrics,
  ...agreement,
  ...exporting,
  ...room,
  ...running,
  ...roomConsole,
} as const;
