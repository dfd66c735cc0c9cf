import { invariant } from '../../shared/invariant';
import { loadDrawingWithFonts } from './print-styles';

/** The pixels of a drawing, as PNG in base64. A picture has no fonts but those that its drawing brings along: they are put into it first. */
export async function drawPng(svg: string): Promise<string> {
  const canvas = await drawnOn(await loadDrawingWithFonts(svg));
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}

/** The pixels of a drawing that has its fonts inside, as the bytes of a PNG. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await drawnOn(svg);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new Uint8Array(await invariant(blob, 'a canvas of this size becomes a picture').arrayBuffer());
}

/** A drawing at twice its size, or less where no canvas is that large. */
async function drawnOn(svg: string): Promise<HTMLCanvasElement> {
  const image = await settled(svg);
  const scale = Math.min(
    2,
    MOST_SIDE / Math.max(image.width, image.height),
    Math.sqrt(MOST_PIXELS / (image.width * image.height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const pen = invariant(canvas.getContext('2d'), 'a canvas that nobody drew on gives a pen');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A drawing that has stood still: fonts inside it are read after it counts as decoded, and words are left out until then. On a slow machine both
 * take longer.
 */
async function settled(svg: string): Promise<HTMLImageElement> {
  const started = performance.now();
  const image = await load(svg);
  const stillFor = Math.min(1500, Math.max(150, performance.now() - started));
  const glance = invariant(
    new OffscreenCanvas(GLANCE, GLANCE).getContext('2d', { willReadFrequently: true }),
    'a canvas that nobody drew on gives a pen',
  );
  let [seen, since] = [sumOf(image, glance), performance.now()];
  while (performance.now() - since < stillFor && performance.now() - started < LONGEST) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = sumOf(image, glance);
    if (now !== seen) [seen, since] = [now, performance.now()];
  }
  return image;
}

/** A number that is another as soon as a pixel is. */
function sumOf(image: HTMLImageElement, glance: OffscreenCanvasRenderingContext2D): number {
  glance.clearRect(0, 0, GLANCE, GLANCE);
  glance.drawImage(image, 0, 0, GLANCE, GLANCE);
  const pixels = new Uint32Array(glance.getImageData(0, 0, GLANCE, GLANCE).data.buffer);
  return pixels.reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0);
}

async function load(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Pixels to either side of a small picture that shows every word that came. */
const GLANCE = 1024;
/** In milliseconds: what comes later than this does not come. */
const LONGEST = 20_000;
const MOST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;
