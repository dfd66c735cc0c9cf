import { compareText } from '../compare-text';
import { touchpointKinds } from '../content/touchpoint-kinds';
import { foldEntry, spacedOnce } from '../diagnosis/fold-entry';
import type { JourneyId } from '../ids';
import { invariant } from '../invariant';
import { isAfterClose } from '../journeys/before-close';
import { buyingStageOf } from '../journeys/buying-stage';
import { contentOf } from '../journeys/content';
import { kindLabel, OTHER_KIND } from '../journeys/kind-name';
import { showsStageDays, stageEntries, stageSpreads, stagedTouchpoints } from '../journeys/stages';
import { winsOf } from '../journeys/wins';
import { representativeDay } from '../time';
import type { Workshop } from '../workshop/schema';
import {
  BUYING_STAGES,
  type BuyingStage,
  type Handoff,
  type Journey,
  type Lane,
  MOST_DAYS,
  type Touchpoint,
} from '../workshop/schema/journeys';
import type { MapPartKind } from '../workshop/schema/shared-map';
import { list } from '../workshop/table';
import { stageOfDefinition } from './definition-stage';
import { mapWords } from './map-words';
import { partKey, stageKey } from './part-key';

/** A buying stage as the wins went through it. */
export interface ShownStage {
  readonly key: string;
  readonly stage: BuyingStage;
  readonly name: string;
  /** Median of the days that wins stayed in it, rounded; null while no win has the dates. */
  readonly days: number | null;
  /** The wins that the days rest on. */
  readonly wins: readonly JourneyId[];
}

/** Something that the wins show at a stage. */
export interface ShownPart {
  readonly key: string;
  readonly kind: MapPartKind;
  readonly stage: BuyingStage;
  readonly lane: Lane | null;
  readonly text: string;
  readonly wins: readonly JourneyId[];
  /** Whether it is frequent enough to stand on a map that is proposed afresh. */
  readonly isKey: boolean;
}

/** Everything that the wins say about a shared map. */
export interface WinsShow {
  readonly stages: readonly ShownStage[];
  readonly parts: readonly ShownPart[];
}

/**
 * What the wins show together (S3: typical timeline, key touchpoints and content per stage, hand-off triggers, shared definitions). Stages
 * are the buying stages that a touchpoint of at least one win stands for; their days are the median of the wins that went into them and
 * out of them. A part counts once for each win; it is key when two wins or more show it, among the four most frequent of its place. Where
 * nothing was seen twice, two of the most frequent stand for it. Triggers of both directions share a border: at most three of them are key.
 * A hand-off whose trigger nobody noted, or that only says which way it went, counts as such at its border. Dates after the close say nothing. The order of entry changes nothing.
 */
export function whatWinsShow({ journeys, definitions }: Pick<Workshop, 'journeys' | 'definitions'>): WinsShow {
  const wins = [...winsOf(journeys)].sort((a, b) => compareText(a.id, b.id));
  const there = BUYING_STAGES.filter((stage) => wins.some((win) => stagesSeen(win).has(stage)));
  const found = [...touchpointsSeen(wins), ...contentSeen(wins), ...triggersSeen(wins)];
  return {
    stages: stagesShown(wins, there),
    parts: [...fewAtBorders(markKeys(found)), ...definitionsShown(definitions, there)],
  };
}

function stagesSeen(win: Journey): ReadonlySet<BuyingStage | null> {
  return new Set(before(win).map(buyingStageOf));
}

function stagesShown(wins: readonly Journey[], there: readonly BuyingStage[]): readonly ShownStage[] {
  const spreads = stageSpreads(wins);
  const entries = wins.filter(showsStageDays).map((win) => ({ id: win.id, entries: stageEntries(win) }));
  return there.map((stage) => ({
    key: stageKey(stage),
    stage,
    name: mapWords.stages[stage],
    days: roundedDays(spreads[stage]?.median),
    wins: entries
      .filter((win) => win.entries.some((entry) => entry.stage === stage && entry.until !== null))
      .map(({ id }) => id),
  }));
}

const roundedDays = (days: number | undefined): number | null =>
  days === undefined ? null : Math.min(MOST_DAYS, Math.round(days));

type Found = Omit<ShownPart, 'isKey'>;

/** Touchpoints are counted by kind; those of no kind by their title. */
function touchpointsSeen(wins: readonly Journey[]): readonly Found[] {
  const seen = new Gathered();
  for (const win of wins) {
    for (const touchpoint of before(win)) {
      const stage = buyingStageOf(touchpoint);
      const isOther = !PALETTE.has(touchpoint.kind);
      const text = isOther ? spacedOnce(touchpoint.title) : kindLabel(touchpoint.kind);
      if (stage === null || text === '') continue;
      const name = isOther ? foldEntry(text) : touchpoint.kind;
      const key = partKey({ kind: 'touchpoint', lane: touchpoint.lane, stage, name });
      seen.add(win, { key, kind: 'touchpoint', stage, lane: touchpoint.lane }, text);
    }
  }
  return seen.all();
}

function contentSeen(wins: readonly Journey[]): readonly Found[] {
  return contentOf(wins).flatMap(({ name, stages }) =>
    BUYING_STAGES.flatMap((stage): readonly Found[] => {
      const key = partKey({ kind: 'content', lane: null, stage, name: foldEntry(name) });
      const used = stages[stage].toSorted(compareText);
      return used.length === 0 ? [] : [{ key, kind: 'content', stage, lane: null, text: name, wins: used }];
    }),
  );
}

/** Triggers stand where most of the wins that crossed by them went on; what was not noted stands at every border by itself. */
function triggersSeen(wins: readonly Journey[]): readonly Found[] {
  const seen = new Gathered();
  const borders = new Map<string, BuyingStage[]>();
  for (const win of wins) {
    for (const handoff of list(win.handoffs)) {
      const stage = stageAfter(win, handoff);
      if (stage === null) continue;
      const lane = handoff.direction === 'marketing-to-sales' ? 'marketing' : 'sales';
      const { name, text } = triggerOf(handoff);
      const key = partKey({ kind: 'trigger', lane, stage: name === '' ? stage : null, name });
      borders.set(key, [...(borders.get(key) ?? []), stage]);
      seen.add(win, { key, kind: 'trigger', stage, lane }, text);
    }
  }
  return seen.all().map((part) => ({ ...part, stage: mostFrequent(borders.get(part.key) ?? [part.stage], byStage) }));
}

/** What triggered a hand-off, and its name in the key; the name is empty when nobody noted more than which way it went. */
function triggerOf({ trigger, direction }: Handoff): { readonly name: string; readonly text: string } {
  const name = foldEntry(trigger);
  const says = name.split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && !WORDS_OF_DIRECTION.has(word));
  return says ? { name, text: spacedOnce(trigger) } : { name: '', text: mapWords.triggerNotNoted[direction] };
}

/** The stage of the first touchpoint of the receiving side on or after the hand-off, else of anybody, else the stage that it was in. */
function stageAfter(win: Journey, { date, direction }: Handoff): BuyingStage | null {
  const day = representativeDay(date);
  const staged = stagedTouchpoints(win);
  if (day === null) return null;
  const receiver = direction === 'marketing-to-sales' ? 'sales' : 'marketing';
  const later = staged.filter((each) => each.day >= day);
  const next = later.find(({ touchpoint }) => touchpoint.lane === receiver) ?? later[0] ?? stageEntries(win).at(-1);
  return next?.stage ?? null;
}

function definitionsShown({ terms }: Workshop['definitions'], there: readonly BuyingStage[]): readonly ShownPart[] {
  return list(terms).flatMap(({ id }): readonly ShownPart[] => {
    const stage = stageOfDefinition(id, there);
    const key = partKey({ kind: 'definition', lane: null, stage: null, name: id });
    return stage === null ? [] : [{ key, kind: 'definition', stage, lane: null, text: id, wins: [], isKey: true }];
  });
}

/** Of each place the most frequent, those seen in the same number of wins by the alphabet. */
function markKeys(found: readonly Found[]): readonly ShownPart[] {
  const sorted = found.toSorted(
    (a, b) =>
      byStage(a.stage, b.stage) ||
      b.wins.length - a.wins.length ||
      compareText(a.text, b.text) ||
      compareText(a.key, b.key),
  );
  const places = new Map<string, Found[]>();
  for (const part of sorted) {
    const place = [part.kind, part.lane, part.stage].join('/');
    places.set(place, [...(places.get(place) ?? []), part]);
  }
  return [...places.values()].flatMap((parts) => {
    const often = parts.filter(({ wins }) => wins.length >= OFTEN).length;
    const most = often === 0 ? MOST_SINGLE : Math.min(often, MOST_KEYS);
    return parts.map((part, index) => ({ ...part, isKey: index < most }));
  });
}

/** Triggers of both directions share a border: of those that are key in their direction, the most frequent of all stay. */
function fewAtBorders(parts: readonly ShownPart[]): readonly ShownPart[] {
  const triggers = parts
    .filter(({ kind, isKey }) => kind === 'trigger' && isKey)
    .toSorted((a, b) => b.wins.length - a.wins.length || compareText(a.text, b.text) || compareText(a.key, b.key));
  const kept = new Set(
    BUYING_STAGES.flatMap((stage) => triggers.filter((part) => part.stage === stage).slice(0, MOST_TRIGGERS)),
  );
  return parts.map((part) => (part.kind === 'trigger' ? { ...part, isKey: kept.has(part) } : part));
}

/** What was seen under one key, in how many wins, and how it was spelled. */
class Gathered {
  readonly #parts = new Map<string, { part: Omit<Found, 'text' | 'wins'>; texts: string[]; wins: Set<JourneyId> }>();

  add(win: Journey, part: Omit<Found, 'text' | 'wins'>, text: string): void {
    const known = this.#parts.get(part.key) ?? { part, texts: [], wins: new Set() };
    known.texts.push(text);
    known.wins.add(win.id);
    this.#parts.set(part.key, known);
  }

  all(): readonly Found[] {
    return [...this.#parts.values()].map(({ part, texts, wins }) => ({
      ...part,
      text: mostFrequent(texts, compareText),
      wins: [...wins].sort(compareText),
    }));
  }
}

/** The most frequent of some things; of equally frequent ones the first in order. */
function mostFrequent<T>(items: readonly T[], order: (a: T, b: T) => number): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [first] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || order(a, b));
  return invariant(first, 'something was found')[0];
}

const before = (win: Journey): readonly Touchpoint[] =>
  list(win.touchpoints).filter((touchpoint) => !isAfterClose(win, touchpoint));

const byStage = (a: BuyingStage, b: BuyingStage): number => BUYING_STAGES.indexOf(a) - BUYING_STAGES.indexOf(b);

const PALETTE: ReadonlySet<string> = new Set(touchpointKinds.map(({ id }) => id).filter((id) => id !== OTHER_KIND));

const OFTEN = 2;
const MOST_KEYS = 4;
const MOST_TRIGGERS = 3;
const MOST_SINGLE = 2;

/** Words that say no more of a hand-off than that it was one, and which way it went. */
const WORDS_OF_DIRECTION: ReadonlySet<string> = new Set(
  'hand handed hands handoff handover off over pass passed given back return returned from to the by marketing sales team'.split(
    ' ',
  ),
);
