import { listedFiles } from '../../shared/import/short-file-name';
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

/** What is none of ours is named at once; the others come in all the same, one after the other. */
async function takeDropped(app: AppModel, files: readonly File[]): Promise<void> {
  const others = files.filter((file) => !isWorkshopFile(file));
  if (others.length > 0) {
    const names = listedFiles(others.map(({ name }) => name));
    toast({ message: t('library.drop.notOurs', { names, n: others.length }), tone: 'danger' });
  }
  for (const file of files.filter(isWorkshopFile)) await takeFile(app, await readTextFile(file));
}
