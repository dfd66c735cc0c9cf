import type { PartKey } from './parts';

/** What the view does after a change. */
export interface PartsView {
  readonly select: (keys: readonly PartKey[]) => void;
  /** Shows what was just added. */
  readonly show: (key: PartKey) => void;
  /** Puts the cursor into the date field of what was just added. */
  readonly editDate: (key: PartKey) => void;
  readonly focus: (key: PartKey) => void;
  /** Moves the focus from parts that go to what stands beside them, or to where parts are added when nothing is left. */
  readonly leave: (gone: readonly PartKey[]) => void;
  readonly say: (text: string) => void;
}
