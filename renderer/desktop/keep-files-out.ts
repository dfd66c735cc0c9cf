/**
 * Refuses files that are dropped where nothing takes them: a browser would leave the app and open them. It hears of a drag before any
 * place that takes files, which then says so itself. Returns what ends it.
 */
export function keepFilesOut(target: Window): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  target.addEventListener('dragover', over, { capture: true });
  target.addEventListener('drop', drop, { capture: true });
  return () => {
    target.removeEventListener('dragover', over, { capture: true });
    target.removeEventListener('drop', drop, { capture: true });
  };
}
