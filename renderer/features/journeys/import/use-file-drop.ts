import { useEffect, useEffectEvent, useState } from 'react';
import { holdsWorkshopFile, isWorkshopFile, takeTables } from '../../../desktop/dropped-files';

/** Takes a table that is dropped anywhere on the window; answers whether one is being held over it. */
export function useFileDrop(take: (file: File) => void, isListening: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file || isWorkshopFile(file)) return;
    event.preventDefault();
    take(file);
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
