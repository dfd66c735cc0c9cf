import { analyseWins, type Spread } from '../journeys/analysis';
import { computeFunnel, FUNNEL_STEPS } from '../metrics/funnel';
import type { Workshop } from '../workshop/schema';
import { roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/** What the wins show together, each figure with the number of wins it rests on; null while nothing can be computed. */
export function patternsScene(workshop: Workshop): RoomScene | null {
  const { wins, mapped, toSales, toClose, total, content } = analyseWins(workshop);
  const words = roomWords.patterns;
  const median = (label: string, spread: Spread | null) =>
    spread === null
      ? []
      : [{ value: words.days(Math.round(spread.median)), label, count: words.median(spread.n, wins.length) }];
  const [top] = content;
  const figures = [
    ...median(words.total, total),
    ...median(words.toSales, toSales),
    ...median(words.toClose, toClose),
    ...(top ? [{ value: roomText(top.name), label: words.content, count: words.seen(top.wins.length, mapped) }] : []),
  ];
  return figures.length === 0 ? null : { kind: 'figures', title: words.title, figures };
}

/** What the goal takes at each step of the reverse funnel; null while it cannot be computed. */
export function funnelScene({ metrics: { funnel } }: Workshop): RoomScene | null {
  const computed = computeFunnel(funnel);
  if (!computed.ok) return null;
  const { title, steps, per } = roomWords.funnel;
  const figures = FUNNEL_STEPS.map((step) => ({
    value: new Intl.NumberFormat('en').format(computed.value[step]),
    label: steps[step],
    count: per[funnel.period],
  }));
  return { kind: 'figures', title, figures };
}
