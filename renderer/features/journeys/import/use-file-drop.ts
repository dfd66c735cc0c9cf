import { useEffect, useEffectEvent, useState } from 'react';
import { listedFiles } from '../../../../shared/import/short-file-name';
import { holdsWorkshopFile, isWorkshopFile, takeTables } from '../../../desktop/dropped-files';
import { t } from '../../../i18n/i18n';
import { toast } from '../../../ui/toast';

/** Takes a table that is dropped anywhere on the window, one at a time; answers whether one is being held over it. */
export function useFileDrop(take: (file: File) => void, isListening: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setIsOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (!file || files.some(isWorkshopFile)) return;
    event.preventDefault();
    if (files.length === 1) return take(file);
    const names = listedFiles(files.map(({ name }) => name));
    toast({ message: t('journeyImport.oneAtATime', { names }), tone: 'danger' });
  });
  useEffect(() => {
    if (!isListening) return undefined;
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files') || holdsWorkshopFile(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const release = takeTables();
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    window.addEventListener('dragover', listeners.dragover);
    window.addEventListener('dragleave', listeners.dragleave);
    window.addEventListener('drop', listeners.drop);
    return () => {
      release();
      window.removeEventListener('dragover', listeners.dragover);
      window.removeEventListener('dragleave', listeners.dragleave);
      window.removeEventListener('drop', listeners.drop);
    };
  }, [isListening]);
  return isOver && isListening;
}
