import { compareNames, compareText } from '../compare-text';
import { foldEntry, spacedOnce } from '../diagnosis/fold-entry';
import type { JourneyId } from '../ids';
import type { BuyingStage, Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { isAfterClose } from './before-close';
import { buyingStageOf } from './buying-stage';

/** A piece of content and the wins it was seen in. */
export interface ContentUse {
  readonly name: string;
  readonly wins: readonly JourneyId[];
  readonly touchpoints: number;
  /** The wins that it was seen in at each buying stage; a touchpoint without a stage counts at none. */
  readonly stages: Readonly<Record<BuyingStage, readonly JourneyId[]>>;
}

/**
 * The content of these deals, seen in most of them first. Formula: a piece counts once for each win in which a touchpoint names it, dated
 * or not, unless the touchpoint can only have come after the close. Names that differ in case, spacing or closing punctuation are one
 * piece, shown in the spelling used most.
 */
export function contentOf(journeys: readonly Journey[]): readonly ContentUse[] {
  const pieces = new Map<string, Piece>();
  for (const journey of journeys) {
    for (const touchpoint of list(journey.touchpoints)) {
      const key = touchpoint.content === '' ? '' : foldEntry(touchpoint.content);
      if (key === '' || isAfterClose(journey, touchpoint)) continue;
      const piece = pieces.get(key) ?? newPiece();
      pieces.set(key, piece);
      const spelling = spacedOnce(touchpoint.content);
      piece.spellings.set(spelling, (piece.spellings.get(spelling) ?? 0) + 1);
      piece.touchpoints += 1;
      piece.wins.add(journey.id);
      const stage = buyingStageOf(touchpoint);
      if (stage !== null) piece.stages[stage].add(journey.id);
    }
  }
  return [...pieces.values()].map(useOf).sort(inMostWinsFirst);
}

/** The pieces that exist by name (`patterns.contentNames`) and that none of these uses is: content that no win has seen, by the alphabet. */
export function unusedContent(names: readonly string[], uses: readonly ContentUse[]): readonly string[] {
  const used = new Set(uses.map(({ name }) => foldEntry(name)));
  const unused = new Map(names.map((name) => [foldEntry(name), spacedOnce(name)]));
  return [...unused]
    .filter(([key]) => key !== '' && !used.has(key))
    .map(([, name]) => name)
    .sort(compareNames);
}

interface Piece {
  readonly spellings: Map<string, number>;
  readonly wins: Set<JourneyId>;
  readonly stages: Readonly<Record<BuyingStage, Set<JourneyId>>>;
  touchpoints: number;
}

const newPiece = (): Piece => ({
  spellings: new Map(),
  wins: new Set(),
  stages: { awareness: new Set(), interest: new Set(), evaluation: new Set(), decision: new Set() },
  touchpoints: 0,
});

function useOf({ spellings, wins, stages, touchpoints }: Piece): ContentUse {
  return {
    name: mostUsed(spellings),
    wins: [...wins],
    touchpoints,
    stages: {
      awareness: [...stages.awareness],
      interest: [...stages.interest],
      evaluation: [...stages.evaluation],
      decision: [...stages.decision],
    },
  };
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, often], [b, oftener]) => oftener - often || compareText(a, b));
  return first?.[0] ?? '';
}

const inMostWinsFirst = (a: ContentUse, b: ContentUse): number =>
  b.wins.length - a.wins.length || b.touchpoints - a.touchpoints || compareText(a.name, b.name);
