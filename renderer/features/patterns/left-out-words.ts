import { isTimed, type Unshown, type WinFigures } from '../../../shared/journeys/analysis';
import type { Duration } from '../../../shared/journeys/durations';
import { t } from '../../i18n/i18n';

/** "12 with one dated touchpoint, 1 without a dated close": the wins that a duration leaves out; empty when it leaves out none. */
export const leftOutOf = (durations: readonly Duration<Unshown>[]): string =>
  reasons(durations.flatMap((each) => (each.known ? [] : [each.missing])));

/** The same for what lies between two touchpoints: the wins that do not have two with a date. */
export const leftOutUntimed = (wins: readonly WinFigures[]): string =>
  reasons(wins.filter((win) => !isTimed(win)).map(whyUntimed));

/** "Left out: …" as a line of its own; nothing where no win is. */
export const leftOutLine = (left: string): readonly string[] =>
  left === '' ? [] : [t('figures.left', { reasons: left })];

function whyUntimed({ datedToClose, dated }: WinFigures): Unshown {
  if (datedToClose === 1) return 'single';
  return dated.length > 0 ? 'order' : 'first-touch';
}

function reasons(missing: readonly Unshown[]): string {
  return ORDER.flatMap((reason) => {
    const n = missing.filter((each) => each === reason).length;
    return n === 0 ? [] : [t(`figures.left.${reason}`, { n })];
  }).join(', ');
}

const ORDER = ['single', 'first-touch', 'sales-contact', 'close', 'order'] as const satisfies readonly Unshown[];
