/// <reference lib="dom" />

/**
 * The pixels of a drawing as PNG in base64, at twice its size or less where no canvas is that large. Runs inside a page that holds nothing else: it may
 * use nothing from outside itself.
 */
export async function drawInPage(svg: string): Promise<string> {
  const [mostSide, mostPixels] = [16_000, 120_000_000];
  const started = performance.now();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // Fonts inside a drawing are read after it counts as decoded, and words are left out until then: it is drawn once it has stood still.
  const stillFor = Math.min(1500, Math.max(150, performance.now() - started));
  const glance = new OffscreenCanvas(1024, 1024).getContext('2d', { willReadFrequently: true });
  const look = () => {
    glance?.clearRect(0, 0, 1024, 1024);
    glance?.drawImage(image, 0, 0, 1024, 1024);
    const pixels = new Uint32Array(glance?.getImageData(0, 0, 1024, 1024).data.buffer ?? new ArrayBuffer(0));
    return pixels.reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0);
  };
  let [seen, since] = [look(), performance.now()];
  while (performance.now() - since < stillFor && performance.now() - started < 20_000) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = look();
    if (now !== seen) [seen, since] = [now, performance.now()];
  }
  const { width, height } = image;
  const scale = Math.min(2, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
