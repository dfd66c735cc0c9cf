import { isWorkshopFile } from '../desktop/dropped-files';
import { readTextFile } from '../desktop/pick-text-file';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import { useApp } from './app-context';
import type { AppModel } from './app-model';
import { takeFile } from './bring-in';
import styles from './DropZone.module.css';
import { useWindowDrop } from './use-window-drop';

/** Brings in workshop files that are dropped anywhere on the window, and says so while one is held over it. */
export function DropZone() {
  const app = useApp();
  const isOver = useWindowDrop((files) => void takeDropped(app, files));
  if (!isOver) return null;
  return (
    <div className={styles['over']} aria-hidden>
      <p className={styles['words']}>{t('library.drop')}</p>
    </div>
  );
}

/** One after the other; what is none of ours is named, and the others come in all the same. */
async function takeDropped(app: AppModel, files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (isWorkshopFile(file)) await takeFile(app, await readTextFile(file));
    else toast({ message: t('library.drop.notOurs', { name: file.name }), tone: 'danger' });
  }
}
