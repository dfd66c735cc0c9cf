import { afterAll, expect, test } from 'vitest';
import { drawInPage } from '../../../electron/export/draw-in-page';
import { drawingWithFonts } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { mapPictures } from '../../../shared/report/maps/map-pictures';
import { giantWorkshop } from '../../support/giant-workshop';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

/** How many pixels of a PNG are dark, as a page counts them: in ten thousands, less what edges of letters can differ by. */
async function darkIn(base64: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen?.drawImage(image, 0, 0);
  const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 300) dark += 1;
  }
  return btoa(String(dark));
}

/** The same drawing when a page had all the time there is. */
async function drawnLate(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  pen?.clearRect(0, 0, canvas.width, canvas.height);
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}

test('a picture has all of its words, however many scripts they are written in', async () => {
  const [picture] = mapPictures(giantWorkshop(), { today: TODAY });
  const svg = await drawingWithFonts(picture?.draw() ?? '');
  const dark = async (draw: (svg: string) => Promise<string>): Promise<number> => {
    const drawn = await printer.png(svg, draw);
    if (!drawn.ok) throw new Error(drawn.error);
    const counted = await printer.png(Buffer.from(drawn.value).toString('base64'), darkIn);
    return counted.ok ? Number(Buffer.from(counted.value).toString()) : Number.NaN;
  };
  const late = await dark(drawnLate);
  expect(late).toBeGreaterThan(100_000);
  expect(Math.abs((await dark(drawInPage)) - late) / late).toBeLessThan(0.01);
}, 60_000);
