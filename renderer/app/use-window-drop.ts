import { useEffect, useEffectEvent, useState } from 'react';
import { holdsWorkshopFile, isWorkshopFile, tablesAreTaken } from '../desktop/dropped-files';

/**
 * Takes files that are dropped anywhere on the window; answers whether some are being held over it. Leaves a table to a place that takes
 * tables, and everything to a dialog that is open.
 */
export function useWindowDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setIsOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const isForTables = tablesAreTaken() && !files.some(isWorkshopFile);
    if (files.length === 0 || isForTables || isDialogOpen()) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files') || isDialogOpen()) return;
      if (tablesAreTaken() && !holdsWorkshopFile(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function isDialogOpen(): boolean {
  return document.querySelector('[data-modal]:not([data-exiting])') !== null;
}
