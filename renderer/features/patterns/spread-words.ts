import type { Spread } from '../../../shared/journeys/spread';
import { t } from '../../i18n/i18n';

/** From so many wins on the one in the middle is called a median. */
export const MEDIAN_FROM = 3;

/** "about 64 days" for three wins and more, "60 and 79 days" for two, "79 days" for one; halves are rounded up. */
export function spreadText({ n, median, min, max, approximate, isMedianApproximate }: Spread): string {
  if (n === 2 && min !== max)
    return t(approximate > 0 ? 'figures.twoDays.about' : 'figures.twoDays', { a: min, b: max });
  return t(isMedianApproximate ? 'patterns.days.about' : 'patterns.days', { n: Math.round(median) });
}

/** "the median of 8 wins, 2 of them approximate", or that it is one win, or two, that say so. */
export function medianOf({ n, approximate }: Spread): string {
  if (n === 1) return t('figures.medianOfOne');
  if (n < MEDIAN_FROM) return t('figures.medianOfTwo');
  return approximate > 0 ? t('figures.medianOf.about', { n, about: approximate }) : t('figures.medianOf', { n });
}

/** "Median of 6 of 8 wins", or "2 of 8 wins" where there is none. */
export const basisOf = (n: number, of: number): string =>
  n < MEDIAN_FROM ? t('figures.few', { n, of }) : t('figures.median', { n, of });

/** "Median of 6 of 8 wins", then "12 to 90 days" and "middle half 20 to 60": what a median rests on, a line each for its n and its range. */
export function spreadNotes(spread: Spread | null, of: number): readonly string[] {
  if (!spread) return [t('figures.noWin')];
  const { n, min, max, quartiles } = spread;
  const range = [
    n >= MEDIAN_FROM && t('figures.rangeDays', { min, max }),
    quartiles && t('figures.middle', { lower: Math.round(quartiles.lower), upper: Math.round(quartiles.upper) }),
  ].filter(Boolean);
  return [basisOf(n, of), range.join(' · ')].filter(Boolean);
}
