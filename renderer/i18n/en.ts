import { agreement } from './en/agreement';
import { app } from './en/app';
import { definitions } from './en/definitions';
import { diagnosis } from './en/diagnosis';
import { exporting } from './en/exporting';
import { journeys } from './en/journeys';
import { library } from './en/library';
import { metrics } from './en/metrics';
import { patterns } from './en/patterns';
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
  ...journeys,
  ...patterns,
  ...definitions,
  ...metrics,
  ...agreement,
  ...exporting,
} as const;
