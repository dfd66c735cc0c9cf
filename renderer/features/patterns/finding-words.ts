import type { Findings } from '../../../shared/journeys/analysis';
import type { Guess } from '../../../shared/journeys/guesses';
import type { Spread } from '../../../shared/journeys/spread';
import type { Side } from '../../../shared/side';
import { BUYING_STAGES, type BuyingStage } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { daysText } from './words';

/** "the median of 8 wins", or that it is a single win that says so. */
export const medianOf = (n: number): string => (n === 1 ? t('figures.medianOfOne') : t('figures.medianOf', { n }));

/** "6 of 8 wins", or that it was none. */
export const inWins = (n: number, of: number): string =>
  n === 0 ? t('figures.inNoWin') : t('figures.inSomeWins', { n, of });

/** What the page says first: how long the wins took, or that it is not known. */
export function storyOf({ total, toSales }: Findings): readonly string[] {
  const story = [
    total && t('figures.story.total', { days: daysText(total.median), of: medianOf(total.n) }),
    toSales && t('figures.story.toSales', { days: daysText(toSales.median), of: medianOf(toSales.n) }),
  ].flatMap((sentence) => sentence ?? []);
  return story.length > 0 ? story : [t('figures.story.unknown')];
}

/** The guesses beside what the wins took; null while no side has guessed or no win says. */
export function guessTitle(total: Spread | null, guesses: Readonly<Record<Side, Guess | null>>): string | null {
  const { marketing, sales } = guesses;
  const only = marketing ?? sales;
  if (!total || !only) return null;
  const wins = { days: daysText(total.median), of: medianOf(total.n) };
  if (marketing && sales) {
    return t('figures.guess.both', { marketing: daysText(marketing.days), sales: daysText(sales.days), ...wins });
  }
  return t('figures.guess.one', {
    side: t(`ui.side.${marketing ? 'marketing' : 'sales'}`),
    guess: daysText(only.days),
    ...wins,
  });
}

/** "2 lost deals, 1 followed lead": what no figure counts; empty when nothing was left out. */
export function leftOutWords({ leftOut: { lost, followed } }: Findings): string {
  return [
    lost > 0 && t('figures.basis.lost', { n: lost }),
    followed > 0 && t('figures.basis.followed', { n: followed }),
  ]
    .filter(Boolean)
    .join(', ');
}

export function overviewTitle({ total, wins }: Findings): string {
  if (wins.length === 1) return t('figures.overview.one');
  if (!total || total.n < 2) return t('patterns.overview');
  return t('figures.overview.range', { min: daysText(total.min), max: daysText(total.max) });
}

export function stagesTitle({ stages }: Findings): string {
  const longest = BUYING_STAGES.reduce<BuyingStage | null>((best, stage) => {
    const median = stages[stage]?.median ?? 0;
    return median > 0 && (best === null || median > (stages[best]?.median ?? 0)) ? stage : best;
  }, null);
  const spread = longest && stages[longest];
  if (!spread) return t('figures.stages.title');
  return t('figures.stages.longest', {
    stage: t(`figures.stage.${longest}`),
    days: daysText(spread.median),
    of: medianOf(spread.n),
  });
}

export function silencesTitle({ wins, mapped }: Findings, days: number): string {
  const n = wins.filter(({ silences }) => silences.length > 0).length;
  return n === 0 ? t('figures.silences.none', { days }) : t('figures.silences.title', { n, of: mapped, days });
}

export function beforeSalesTitle({ beforeSales: { pieces } }: Findings): string {
  if (!pieces) return t('figures.before.none');
  return t('figures.before.title', {
    pieces: t('figures.before.pieces', { n: rounded(pieces.median) }),
    of: medianOf(pieces.n),
  });
}

export function contentTitle({ content: [top], mapped }: Findings): string {
  return top ? t('figures.content.title', { name: top.name, n: top.wins.length, of: mapped }) : t('patterns.content');
}

export function teamsTitle({ teams: { both, overlapping } }: Findings): string {
  if (both === 0) return t('figures.teams.unknown');
  return overlapping === 0 ? t('figures.teams.none') : t('figures.teams.title', { n: overlapping, of: both });
}

export function loopsTitle({ loops: { staged, returns } }: Findings): string {
  if (staged === 0) return t('figures.loops.unknown');
  if (returns.count === 0) return t('figures.loops.none');
  return t('figures.loops.title', { count: returns.count, n: returns.wins, of: staged });
}

/** A median of an even count may have a half; more digits say nothing. */
export const rounded = (amount: number): number => Math.round(amount * 10) / 10;
