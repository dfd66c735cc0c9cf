import type { PDFPageProxy } from 'pdfjs-dist';

/** A place on the screen, in its own pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Draws a page pixel for pixel; what was there stays until the drawing is done. Returns how to stop. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, { width, height }: Pixels): () => void {
  const { width: points } = page.getViewport({ scale: 1 });
  const drawing = document.createElement('canvas');
  drawing.width = width;
  drawing.height = height;
  const task = page.render({ canvas: drawing, viewport: page.getViewport({ scale: width / points }) });
  task.promise.then(
    () => {
      canvas.width = drawing.width;
      canvas.height = drawing.height;
      canvas.getContext('2d')?.drawImage(drawing, 0, 0);
    },
    // Called off, because the page was scrolled away or is made again.
    () => undefined,
  );
  return () => task.cancel();
}

/** Gives the memory of a page back that is far away. */
export function clearPage(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
