import type { RecoveryReason } from '../../../shared/ipc/contract';
import { logProblem } from '../log';
import { checkStore, type StoreState } from './check-store';
import { quarantineStore } from './quarantine';
import type { LastRun, StartMarks } from './start-marks';

/** What decides whether the working store may be opened. */
export interface Evidence {
  readonly store: StoreState;
  readonly lastRun: LastRun;
  /** The main version of the engine that runs now. */
  readonly engine: string;
  /** Whether there is a vault to rebuild from. Where there is none, a store in doubt is still the best there is. */
  readonly vaultHoldsWorkshops: boolean;
}

/** Why the working store must not be opened; null when it may. */
export function doubt({ store, lastRun, engine, vaultHoldsWorkshops }: Evidence): RecoveryReason | null {
  if (store === 'damaged') return 'store-damaged';
  if (!vaultHoldsWorkshops) return null;
  if (store === 'absent') return 'store-damaged';
  if (lastRun.distrusted) return 'store-distrusted';
  if (lastRun.engine !== engine) return 'engine-changed';
  return lastRun.endedCleanly ? null : 'unclean-exit';
}

/** Before any window: looks at what the last run left, and on any doubt moves the working store away, to be rebuilt from the vault. */
export async function setStoreAside(
  store: string,
  marks: StartMarks,
  { engine, vaultHoldsWorkshops, now }: Pick<Evidence, 'engine' | 'vaultHoldsWorkshops'> & { readonly now: Date },
): Promise<RecoveryReason | null> {
  try {
    const state = await checkStore(store);
    const lastRun = await marks.takeLastRun();
    const reason = doubt({ store: state, lastRun, engine, vaultHoldsWorkshops });
    if (reason && state !== 'absent') await quarantineStore(store, now);
    await marks.dropDistrust();
    await marks.noteEngine(engine);
    return reason;
  } catch (error) {
    // The page still compares store and vault change by change.
    logProblem('the working store could not be set aside', error);
    return null;
  }
}
