/// <reference lib="dom" />

/**
 * The pixels of a drawing as PNG in base64, at twice its size or less where no canvas is that large. Runs inside a page that holds nothing else: it may
 * use nothing from outside itself.
 */
export async function drawInPage(svg: string): Promise<string> {
  const [mostSide, mostPixels] = [16_000, 120_000_000];
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(2, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
