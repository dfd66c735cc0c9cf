import { analyseWins, type WinFigures } from '../journeys/analysis';
import { cycleGuesses } from '../journeys/guesses';
import type { Spread } from '../journeys/spread';
import { countedSteps, funnelRows } from '../metrics/funnel';
import { SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import { roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/**
 * What the wins show together, the strongest first, each figure with what it rests on; null while nothing can be computed. What the sides
 * guessed stands beside it from the reveal on, in the place of the way from sales contact to close.
 */
export function patternsScene(workshop: Workshop): RoomScene | null {
  const { wins, mapped, timed, toSales, toClose, total, content } = analyseWins(workshop);
  const words = roomWords.patterns;
  const median = (label: string, spread: Spread | null) =>
    spread === null ? [] : [{ value: spreadWords(spread), label, count: words.median(spread.n, wins.length) }];
  const guesses = total === null ? [] : guessFigures(workshop.diagnosis);
  const [top] = content;
  const figures = [
    ...median(words.total, total),
    ...guesses,
    ...median(words.toSales, toSales),
    ...(guesses.length === 0 ? median(words.toClose, toClose) : []),
    ...(top ? [{ value: roomText(top.name), label: words.content, count: words.seen(top.wins.length, mapped) }] : []),
    ...quietFigure(wins, timed, workshop.patterns.thresholds.silenceDays),
  ];
  return figures.length === 0 ? null : { kind: 'figures', title: words.title, figures };
}

/** What the goal takes at each step of the reverse funnel; null while it cannot be computed. */
export function funnelScene({ metrics: { funnel } }: Workshop): RoomScene | null {
  const { title, steps, per } = roomWords.funnel;
  const figures = funnelRows(funnel).flatMap(({ step, count }) =>
    count.ok
      ? [{ value: new Intl.NumberFormat('en').format(count.value), label: steps[step], count: per[funnel.period] }]
      : [],
  );
  if (figures.length < countedSteps(funnel).length) return null;
  return { kind: 'figures', title, figures };
}

interface RoomFigure {
  readonly value: string;
  readonly label: string;
  readonly count: string;
}

/** The median in whole days, a half rounded up; two wins are both named. */
function spreadWords({ n, median, min, max, approximate, isMedianApproximate }: Spread): string {
  const words = roomWords.patterns;
  const days = n === 2 && min !== max ? words.twoDays(min, max) : words.days(Math.round(median));
  return (n === 2 ? approximate > 0 : isMedianApproximate) ? words.about(days) : days;
}

/** What each side thought a deal takes; nothing before the reveal. */
function guessFigures(diagnosis: Workshop['diagnosis']): readonly RoomFigure[] {
  const guesses = cycleGuesses(diagnosis);
  const words = roomWords.patterns;
  return SIDES.flatMap((side) => {
    const guess = guesses[side];
    return guess
      ? [{ value: words.days(Math.round(guess.days)), label: words.guess[side], count: words.answers(guess.sheets) }]
      : [];
  });
}

/** In how many wins it went quiet, and how often. */
function quietFigure(wins: readonly WinFigures[], timed: number, days: number): readonly RoomFigure[] {
  const silences = wins.map((win) => win.silences.length).filter((count) => count > 0);
  const words = roomWords.patterns;
  if (silences.length === 0) return [];
  const count = words.silences(silences.reduce((sum, each) => sum + each, 0));
  return [{ value: words.wins(silences.length, timed), label: words.quiet(days), count }];
}
