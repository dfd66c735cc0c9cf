/** How wide a day is drawn, and whether that was chosen so that the whole map is seen. A new object fits the map again. */
export interface TimeScale {
  /** Null until the size of the canvas is known. */
  readonly dayWidth: number | null;
  readonly isWhole: boolean;
}

export const UNMEASURED: TimeScale = { dayWidth: null, isWhole: true };
