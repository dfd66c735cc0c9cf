import type { Currency } from '../../../shared/money';
import type { WorkshopId } from '../../../shared/ids';
import type { Preset } from '../../../shared/workshop/schema/setup';

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
  erase(id: WorkshopId): void;
}
