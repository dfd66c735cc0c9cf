import { z } from 'zod';

/** Where the window stands and whether it fills the screen: what `window.json` holds. */
export const WindowPlace = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** A rectangle of the desk, in the pixels windows are measured in. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 960, height: 640 };
const USUAL = { width: 1366, height: 768 };

/**
 * Where to open the window: where it stood, when enough of it can still be seen and grasped on one of the displays, and never
 * larger than that display; else in the middle of the first one.
 */
export function placeWindow(remembered: unknown, displays: readonly Area[]): WindowPlace {
  const read = WindowPlace.safeParse(remembered);
  if (!read.success) return { ...centred(displays[0]), isMaximized: false };
  const { isMaximized, ...place } = read.data;
  const bounds = displays
    .map((display) => ({ display, fitted: fit(place, display) }))
    .find(({ display, fitted }) => canGrasp(fitted, display));
  return { ...(bounds?.fitted ?? centred(displays[0])), isMaximized };
}

/** The title bar must be on the display, with room to take hold of it. */
function canGrasp(place: Area, display: Area): boolean {
  const seen = Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  return seen >= 120 && place.y >= display.y && place.y <= display.y + display.height - 60;
}

function fit({ x, y, width, height }: Area, display: Area): Area {
  return { x, y, width: Math.min(width, display.width), height: Math.min(height, display.height) };
}

function centred(display: Area = { x: 0, y: 0, ...USUAL }): Area {
  const width = Math.min(USUAL.width, display.width);
  const height = Math.min(USUAL.height, display.height);
  const x = display.x + Math.round((display.width - width) / 2);
  const y = display.y + Math.round((display.height - height) / 2);
  return { x, y, width, height };
}
