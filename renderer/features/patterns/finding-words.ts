import type { Findings, Unshown } from '../../../shared/journeys/analysis';
import type { Duration } from '../../../shared/journeys/durations';
import type { Guess } from '../../../shared/journeys/guesses';
import type { Spread } from '../../../shared/journeys/spread';
import type { Side } from '../../../shared/side';
import { BUYING_STAGES, type BuyingStage } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { leftOutOf } from './left-out-words';
import { medianOf, spreadText } from './spread-words';
import { daysText } from './words';

/** "6 of 8 wins", or that it was none. */
export const inWins = (n: number, of: number): string =>
  n === 0 ? t('figures.inNoWin') : t('figures.inSomeWins', { n, of });

/** What the page says first: how long the wins took, or that it is not known. */
export function storyOf({ total, toSales, wins }: Findings): readonly string[] {
  const story = [
    total &&
      t('figures.story.total', {
        days: spreadText(total),
        of: restsOn(
          total,
          wins.map((win) => win.total),
        ),
      }),
    toSales &&
      t('figures.story.toSales', {
        days: spreadText(toSales),
        of: restsOn(
          toSales,
          wins.map((win) => win.toSales),
        ),
      }),
  ].flatMap((sentence) => sentence ?? []);
  return story.length > 0 ? story : [t('figures.story.unknown')];
}

/** The guesses beside what the wins took; null while no side has guessed or no win says. */
export function guessTitle(total: Spread | null, guesses: Readonly<Record<Side, Guess | null>>): string | null {
  const { marketing, sales } = guesses;
  const only = marketing ?? sales;
  if (!total || !only) return null;
  const wins = { days: spreadText(total), of: medianOf(total) };
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
  return t('figures.overview.range', { n: total.n, min: daysText(total.min), max: daysText(total.max) });
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
    days: spreadText(spread),
    of: medianOf(spread),
  });
}

export function silencesTitle({ wins, timed: of }: Findings, days: number): string {
  if (of === 0) return t('figures.silences.unknown');
  const n = wins.filter(({ silences }) => silences.length > 0).length;
  const which = of === wins.length ? '' : ` ${t('figures.timed')}`;
  return t(n === 0 ? 'figures.silences.none' : 'figures.silences.title', { n, of, which, days });
}

export function beforeSalesTitle({ beforeSales: { pieces, seen, unnamed } }: Findings): string {
  if (!pieces) return t('figures.before.none');
  const isNameless = unnamed === seen && pieces.median > 0;
  return t('figures.before.title', {
    pieces:
      pieces.n === 2 && pieces.min !== pieces.max
        ? t(isNameless ? 'figures.before.twoUnnamed' : 'figures.before.twoPieces', { a: pieces.min, b: pieces.max })
        : t(isNameless ? 'figures.before.unnamed' : 'figures.before.pieces', { n: rounded(pieces.median) }),
    of: medianOf(pieces),
  });
}

/** That some of the content is not named, where that changes what the pieces mean; nothing where all of it is, or none. */
export const unnamedLine = ({ beforeSales: { seen, unnamed } }: Findings): readonly string[] =>
  unnamed === 0 ? [] : [t('figures.before.someUnnamed', { n: unnamed, of: seen })];

export function contentTitle({ content: [top], mapped }: Findings): string {
  return top ? t('figures.content.title', { name: top.name, n: top.wins.length, of: mapped }) : t('patterns.content');
}

export function teamsTitle({ teams: { both: of, overlapping: n }, wins }: Findings): string {
  if (of === 0) return t('figures.teams.unknown');
  const which = of === wins.length ? '' : ` ${t('figures.teams.which')}`;
  return t(n === 0 ? 'figures.teams.none' : 'figures.teams.title', { n, of, which });
}

export function loopsTitle({ loops: { staged: of, returns }, wins }: Findings): string {
  if (of === 0) return t('figures.loops.unknown');
  const which = of === wins.length ? '' : ` ${t('figures.loops.which')}`;
  if (returns.count === 0) return t('figures.loops.none', { of, which });
  return t('figures.loops.title', { count: returns.count, n: returns.wins, of, which });
}

/** A median of an even count may have a half; more digits say nothing. */
export const rounded = (amount: number): number => Math.round(amount * 10) / 10;

/** What a median rests on, and which wins it leaves out for which reason. */
function restsOn(spread: Spread, durations: readonly Duration<Unshown>[]): string {
  const [words, reasons] = [medianOf(spread), leftOutOf(durations)];
  return reasons === '' ? words : t('figures.left.after', { words, reasons });
}
