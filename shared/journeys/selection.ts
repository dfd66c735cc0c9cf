import { foldEntry } from '../diagnosis/fold-entry';
import type { IsoDate } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { latestDay } from './possible-days';
import { addMonths } from './months';
import { isWin } from './wins';

/** How the chosen wins compare with the advice to pick five to ten recent ones of mixed sizes and sources (S3). */
export interface Selection {
  readonly wins: number;
  readonly sizes: number;
  readonly sources: number;
  /** Won in the twelve months before today. */
  readonly recent: number;
  /** Wins whose date is known. */
  readonly dated: number;
  readonly missing: readonly SelectionGap[];
}

/** What a selection of wins lacks; wins that lack the same facts are named once, with all of these. */
export type SelectionGap =
  | { readonly kind: 'few' | 'many'; readonly count: number }
  | { readonly kind: 'one-size' | 'one-source'; readonly name: string }
  | { readonly kind: 'old'; readonly wins: readonly Journey[] }
  | { readonly kind: 'lacking'; readonly facts: readonly DealFact[]; readonly wins: readonly Journey[] };

/** What is to be known of every deal, in the order of its header. */
export const DEAL_FACTS = ['size', 'source', 'date', 'value', 'owners'] as const;
export type DealFact = (typeof DEAL_FACTS)[number];

/** The advice on how many wins to map (S3). */
export const ADVISED_WINS = { least: 5, most: 10 } as const;

/** Counts what makes a good selection of wins, and says what it lacks. */
export function reviewSelection(journeys: readonly Journey[], today: IsoDate): Selection {
  const won = journeys.filter(isWin);
  const yearAgo = `${addMonths(today, -12).slice(0, 7)}-${today.slice(8)}`;
  const isOld = ({ closedOn }: Journey) => (latestDay(closedOn) ?? yearAgo) < yearAgo;
  const dated = won.filter(({ closedOn }) => closedOn.precision !== 'unknown');
  const sizes = distinct(won.map(({ size }) => size));
  const sources = distinct(won.map(({ source }) => source));
  const old = won.filter(isOld);
  const missing: readonly SelectionGap[] = [
    ...(won.length < ADVISED_WINS.least ? [{ kind: 'few', count: ADVISED_WINS.least - won.length } as const] : []),
    ...(won.length > ADVISED_WINS.most ? [{ kind: 'many', count: won.length - ADVISED_WINS.most } as const] : []),
    ...(old.length > 0 ? [{ kind: 'old', wins: old } as const] : []),
    ...allTheSame('one-size', won, sizes),
    ...allTheSame('one-source', won, sources),
    ...lackingFacts(won),
  ];
  return {
    wins: won.length,
    sizes: sizes.length,
    sources: sources.length,
    recent: dated.filter((win) => !isOld(win)).length,
    dated: dated.length,
    missing,
  };
}

/** The wins of which something is not known, those that lack the same together. */
function lackingFacts(won: readonly Journey[]): readonly SelectionGap[] {
  const groups = new Map<string, { readonly facts: readonly DealFact[]; readonly wins: Journey[] }>();
  for (const win of won) {
    const facts = DEAL_FACTS.filter((fact) => !isKnown(win, fact));
    if (facts.length === 0) continue;
    const group = groups.get(facts.join()) ?? { facts, wins: [] };
    group.wins.push(win);
    groups.set(facts.join(), group);
  }
  return [...groups.values()].map((group) => ({ kind: 'lacking', ...group }));
}

function isKnown(win: Journey, fact: DealFact): boolean {
  if (fact === 'date') return win.closedOn.precision !== 'unknown';
  return fact === 'value' ? win.value !== null : win[fact].trim() !== '';
}

/** Two wins or more, each with the same name in a field: nothing to compare. */
function allTheSame(
  kind: 'one-size' | 'one-source',
  won: readonly Journey[],
  names: readonly string[],
): readonly SelectionGap[] {
  const field = kind === 'one-size' ? 'size' : 'source';
  const [name] = names;
  return won.length > 1 && names.length === 1 && name !== undefined && won.every((win) => isKnown(win, field))
    ? [{ kind, name }]
    : [];
}

/** Names that differ in more than case, spacing and closing punctuation, in the spelling that came first. */
function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map((each) => each.trim())) {
    const key = foldEntry(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
