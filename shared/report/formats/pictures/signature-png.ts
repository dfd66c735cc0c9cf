import { SIGNATURE_SHEET, type Stroke } from '../../../agreement/drawn-signature';
import { greyPng } from './png';

/** A drawn signature as a picture (PNG), black on white, as large as the sheet that it was drawn on. */
export function signaturePng(strokes: readonly Stroke[]): Uint8Array {
  const { width, height } = SIGNATURE_SHEET;
  const pixels = new Uint8Array(width * height).fill(255);
  for (const stroke of strokes) {
    for (let at = 0; at + 1 < stroke.length; at += 2) {
      const [x = 0, y = 0, toX = x, toY = y] = stroke.slice(at, at + 4);
      drawLine(pixels, { x, y, toX, toY });
    }
  }
  return greyPng(pixels, width);
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** Every pixel near the line is as dark as the line covers it; edges are soft over one pixel. */
function drawLine(pixels: Uint8Array, line: Line): void {
  const { width, height } = SIGNATURE_SHEET;
  const { x, y, toX, toY } = line;
  const reach = PEN + 1;
  for (
    let row = Math.max(0, Math.min(y, toY) - reach);
    row <= Math.min(height - 1, Math.max(y, toY) + reach);
    row += 1
  ) {
    for (
      let column = Math.max(0, Math.min(x, toX) - reach);
      column <= Math.min(width - 1, Math.max(x, toX) + reach);
      column += 1
    ) {
      const cover = Math.min(1, Math.max(0, PEN + 0.5 - distance(column, row, line)));
      const at = row * width + column;
      pixels[at] = Math.min(pixels[at] ?? 255, Math.round(255 * (1 - cover)));
    }
  }
}

/** Half of the width of the pen, in pixels. */
const PEN = 3;

/** How far a point is from the nearest point of a line. */
function distance(column: number, row: number, { x, y, toX, toY }: Line): number {
  const [across, down] = [toX - x, toY - y];
  const length = across * across + down * down;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((column - x) * across + (row - y) * down) / length));
  return Math.hypot(column - (x + share * across), row - (y + share * down));
}
