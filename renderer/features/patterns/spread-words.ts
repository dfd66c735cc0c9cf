import type { Spread } from '../../../shared/journeys/spread';
import { t } from '../../i18n/i18n';

/** "Median of 6 of 8 wins", then "12 to 90 days" and "middle half 20 to 60": what a median rests on, a line each for its n and its range. */
export function spreadNotes(spread: Spread | null, of: number): readonly string[] {
  if (!spread) return [t('figures.noWin')];
  const { n, min, max, quartiles } = spread;
  const range = [
    n > 1 && t('figures.rangeDays', { min, max }),
    quartiles && t('figures.middle', { lower: Math.round(quartiles.lower), upper: Math.round(quartiles.upper) }),
  ].filter(Boolean);
  return [t('figures.median', { n, of }), range.join(' · ')].filter(Boolean);
}
