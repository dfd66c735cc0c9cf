import type { DiskReason } from '../../../../shared/ipc/contract';
import { takeHomeFolderName } from '../../../../shared/report/file-name';
import type { Desktop, Folder } from '../../../desktop/desktop';
import type { ListedFile } from '../../../state/document-jobs';
import { contentOf, type FileContent } from './content-of';
import type { MakeFile } from './use-take-home';

/** How far saving has come. */
export interface SavingStep {
  /** The file that is being made, and which one that is, from 1. */
  readonly name: string;
  readonly index: number;
}

/** How saving several files ended. */
export type TakeHomeOutcome =
  | { readonly status: 'cancelled' }
  | { readonly status: 'no-folder'; readonly reason: DiskReason }
  | {
      readonly status: 'saved';
      readonly folder: string;
      /** Opens the folder, where the host can, and answers whether it came up. */
      readonly open: Folder['open'];
      readonly saved: readonly string[];
      /** What could not be made or written. */
      readonly failed: readonly { readonly name: string; readonly reason: DiskReason }[];
      /** Whether somebody stopped it before the last file. */
      readonly isStopped: boolean;
    };

export interface SavingTakeHome {
  readonly client: string;
  readonly files: readonly ListedFile[];
  readonly make: MakeFile;
  readonly signal: AbortSignal;
  readonly onStep: (step: SavingStep) => void;
}

/** Asks for a folder and saves one file after the other into it; between two of them the window answers, and it can be stopped. */
export async function saveTakeHome(desktop: Desktop, job: SavingTakeHome): Promise<TakeHomeOutcome> {
  const chosen = await desktop.chooseFolder(takeHomeFolderName(job.client));
  if (chosen.status === 'cancelled') return chosen;
  if (chosen.status === 'failed') return { status: 'no-folder', reason: chosen.reason };
  return {
    status: 'saved',
    folder: chosen.folder.name,
    open: chosen.folder.open,
    ...(await saveAll(desktop, chosen.folder, job)),
  };
}

async function saveAll(desktop: Desktop, folder: Folder, { files, make, signal, onStep }: SavingTakeHome) {
  const saved: string[] = [];
  const failed: { readonly name: string; readonly reason: DiskReason }[] = [];
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break;
    const { name } = file;
    onStep({ name, index: index + 1 });
    await nextTurn();
    const made = () => contentOf(desktop, file, make, signal);
    const outcome = await saveOne(folder, name, made, signal);
    if (typeof outcome === 'object') saved.push(outcome.saved);
    else if (outcome !== 'stopped') failed.push({ name, reason: outcome });
  }
  return { saved, failed, isStopped: signal.aborted };
}

async function saveOne(
  folder: Folder,
  name: string,
  make: () => Promise<FileContent>,
  signal: AbortSignal,
): Promise<{ readonly saved: string } | 'stopped' | DiskReason> {
  try {
    const made = await make();
    if (made.kind === 'shown') return { saved: name };
    if (signal.aborted) return 'stopped';
    const outcome = await folder.save(name, made.data);
    return outcome.status === 'failed' ? outcome.reason : { saved: outcome.status === 'saved' ? outcome.name : name };
  } catch {
    // A document that cannot be made keeps none of the others back.
    return signal.aborted ? 'stopped' : 'unknown';
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
