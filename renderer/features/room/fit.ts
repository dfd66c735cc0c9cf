/**
 * Makes what is in a box fit: first its text is stepped down to the floor, then long texts lose their last lines, then lists are cut, and
 * at the very last a text is down to one line. Answers how many entries of each list to show; ask again after that many were drawn.
 */
export function fit(box: HTMLElement, shown: number): number {
  box.style.removeProperty('--lines');
  for (const scale of SCALES) {
    box.style.setProperty('--scale', String(scale));
    if (overflow(box) <= 0) return shown;
  }
  for (let lines = MOST_LINES; lines > 0 && overflow(box) > 0; lines -= 1) {
    box.style.setProperty('--lines', String(lines));
    if (lines === FEW_LINES && shown > 1 && overflow(box) > 0) {
      return Math.max(1, shown - Math.max(1, Math.floor(overflow(box) / rowHeight(box) / 2)));
    }
  }
  return shown;
}

/** By how many pixels the content is too large; the engine rounds each to whole ones. */
function overflow(box: HTMLElement): number {
  return Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth) - 1;
}

/** The tallest entry of a list: taking away by half as many never takes too much, also where two lists stand in one column. */
function rowHeight(box: HTMLElement): number {
  const heights = [...box.querySelectorAll('li')].map((row) => row.offsetHeight);
  return Math.max(1, ...heights);
}

/** Of a scene's own sizes; the smallest lets the floor of every text hold. */
const SCALES = [1, 0.9, 0.8, 0.72, 0.64, 0.57, 0.51, 0.45, 0.4, 0.35, 0.3, 0.25];
const MOST_LINES = 30;
/** A list gives way before a text has fewer. */
const FEW_LINES = 3;
