import type { Currency } from '../../../shared/money';
import type { WorkshopId } from '../../../shared/ids';
import type { Preset } from '../../../shared/workshop/schema/setup';
import type { BackupReading } from '../../desktop/desktop';
import type { BackupSurvey } from '../../state/restore-backup';
import type { Work } from '../../state/work';

/** What the "new workshop" dialog asks for. */
export interface NewWorkshopChoice {
  readonly title: string;
  readonly client: string;
  readonly preset: Preset;
  readonly currency: Currency;
}

/** What can be done from the library; the app does it. */
export interface LibraryTasks {
  open(id: WorkshopId): void;
  startNew(): void;
  importFile(): void;
  openSample(): void;
  rename(id: WorkshopId, title: string): void;
  duplicate(id: WorkshopId): void;
  setArchived(id: WorkshopId, archived: boolean): void;
  setTrashed(id: WorkshopId, trashed: boolean): void;
  /** Erases workshops for good, with every trace of them. */
  erase(ids: readonly WorkshopId[]): void;
  /** Saves every workshop into one file; answers whether that was done. */
  backUp(work: Work): Promise<boolean>;
  /** Opens the dialog that says what a backup holds. */
  startBackup(): void;
  /** Asks for a backup and opens the dialog that shows what it would bring. */
  startRestore(): void;
  /** Opens the dialog that erases everything of a client. */
  startErasing(client: string): void;
  /** Looks through a backup; null when it was called off or is none. */
  surveyBackup(file: BackupReading, work: Work): Promise<BackupSurvey | null>;
  /** Restores the workshops at these places of a backup. */
  restoreBackup(file: BackupReading, places: ReadonlySet<number>, work: Work): Promise<void>;
}
