import type { BackupReading } from '../../desktop/desktop';
import type { WorkshopHead } from '../../storage/head';
import { BackupDialog } from './backup/BackupDialog';
import { RestoreDialog } from './backup/RestoreDialog';
import { EraseClientDialog } from './EraseClientDialog';
import type { LibraryTasks } from './library-tasks';
import { headsOfClient } from './shelves';

/** What is being done with the library as a whole. */
export type Keeping =
  | { readonly what: 'backup' }
  | { readonly what: 'restore'; readonly file: BackupReading }
  | { readonly what: 'erase'; readonly client: string }
  | null;

export interface KeepDialogsProps {
  readonly keeping: Keeping;
  readonly heads: readonly WorkshopHead[];
  readonly tasks: LibraryTasks;
  readonly isDesktop: boolean;
  readonly onChange: (keeping: Keeping) => void;
}

/** The dialogs for the library as a whole. */
export function KeepDialogs({ keeping, heads, tasks, isDesktop, onChange }: KeepDialogsProps) {
  const close = (): void => onChange(null);
  const client = keeping?.what === 'erase' ? keeping.client : null;
  return (
    <>
      <BackupDialog isOpen={keeping?.what === 'backup'} workshops={heads.length} tasks={tasks} onClose={close} />
      <RestoreDialog file={keeping?.what === 'restore' ? keeping.file : null} tasks={tasks} onClose={close} />
      <EraseClientDialog
        client={client}
        heads={client === null ? [] : headsOfClient(heads, client)}
        clients={heads.map((head) => head.client)}
        isDesktop={isDesktop}
        onClose={close}
        onBackUp={() => onChange({ what: 'backup' })}
        onErase={tasks.erase}
      />
    </>
  );
}
