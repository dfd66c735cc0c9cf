import { Archive, FileInput, FlaskConical, Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../i18n/i18n';
import type { WorkshopHead } from '../../storage/head';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { Row } from '../../ui/Row';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { EraseDialog } from './EraseDialog';
import type { LibraryTasks } from './library-tasks';
import styles from './LibraryScreen.module.css';
import { RenameDialog } from './RenameDialog';
import { findHeads, type Shelf } from './shelves';
import { useFocusNear } from './use-focus-near';
import { Welcome } from './Welcome';
import { WorkshopList } from './WorkshopList';

export interface LibraryScreenProps {
  readonly heads: readonly WorkshopHead[];
  readonly tasks: LibraryTasks;
}

/** Every workshop on this laptop. */
export function LibraryScreen({ heads, tasks }: LibraryScreenProps) {
  return (
    <main id="content" className={styles['screen']} tabIndex={-1}>
      {heads.length === 0 ? <Welcome tasks={tasks} /> : <Shelves heads={heads} tasks={tasks} />}
    </main>
  );
}

function Shelves({ heads, tasks }: LibraryScreenProps) {
  const [shelf, setShelf] = useState<Shelf>('current');
  const [search, setSearch] = useState('');
  const [renaming, setRenaming] = useState<WorkshopHead | null>(null);
  const [erasing, setErasing] = useState<WorkshopHead | null>(null);
  const found = findHeads(heads, shelf, search);
  const { list, stayNear } = useFocusNear(found);
  return (
    <>
      <header className={styles['header']}>
        <h1>{t('library.title')}</h1>
        <Row gap={2}>
          <Menu
            label={t('keep.menu')}
            trigger={
              <>
                <Archive size={16} aria-hidden />
                {t('keep.menu')}
              </>
            }
            items={KEEP_ENTRIES}
            onAction={(id) => (id === 'backup' ? tasks.startBackup() : tasks.startRestore())}
          />
          <Button icon={<FlaskConical size={16} aria-hidden />} tone="quiet" onPress={tasks.openSample}>
            {t('library.sample')}
          </Button>
          <Button icon={<FileInput size={16} aria-hidden />} onPress={tasks.importFile}>
            {t('library.open')}
          </Button>
          <Button icon={<Plus size={16} aria-hidden />} tone="primary" onPress={tasks.startNew}>
            {t('library.new')}
          </Button>
        </Row>
      </header>
      <div className={styles['filters']}>
        <TextField
          label={t('library.search')}
          placeholder={t('library.search')}
          hideLabel
          value={search}
          onCommit={setSearch}
        />
        <SegmentedControl
          label={t('library.shelf')}
          hideLabel
          value={shelf}
          options={shelfOptions}
          onChange={setShelf}
        />
      </div>
      <div ref={list}>
        {found.length > 0 ? (
          <WorkshopList
            heads={found}
            shelf={shelf}
            tasks={tasks}
            onRename={setRenaming}
            onErase={setErasing}
            onLeaving={stayNear}
          />
        ) : (
          <p className={styles['none']}>{emptyText(shelf, search)}</p>
        )}
      </div>
      <RenameDialog head={renaming} onClose={() => setRenaming(null)} onRename={tasks.rename} />
      <EraseDialog head={erasing} onClose={() => setErasing(null)} onErase={tasks.erase} />
    </>
  );
}

const KEEP_ENTRIES = [
  { id: 'backup', label: t('keep.backup') },
  { id: 'restore', label: t('keep.restore') },
] as const;

const shelfOptions = [
  { id: 'current', label: t('library.shelf.current') },
  { id: 'archived', label: t('library.shelf.archived') },
  { id: 'trashed', label: t('library.shelf.trashed') },
] as const;

function emptyText(shelf: Shelf, search: string): string {
  if (search) return t('library.search.none', { text: search });
  return shelf === 'current' ? t('library.empty.first') : t(`library.shelf.${shelf}.none`);
}
