import type { JourneyId, MapStageId } from '../ids';
import type { MapPart, MapStage, SharedMap } from '../workshop/schema/shared-map';
import { list } from '../workshop/table';
import { definitionsOn } from './definitions-on';
import { stageKey } from './part-key';
import type { ShownPart, ShownStage, WinsShow } from './what-wins-show';

/** Something that the wins would change on the map now; `key` finds it again. */
export type MapUpdate =
  | { readonly key: string; readonly of: 'stage'; readonly change: 'new'; readonly shown: ShownStage }
  | {
      readonly key: string;
      readonly of: 'stage';
      readonly change: 'changed';
      readonly there: MapStage;
      readonly shown: ShownStage;
    }
  | { readonly key: string; readonly of: 'stage'; readonly change: 'gone'; readonly there: MapStage }
  | { readonly key: string; readonly of: 'part'; readonly change: 'new'; readonly shown: ShownPart }
  | {
      readonly key: string;
      readonly of: 'part';
      readonly change: 'changed';
      readonly there: MapPart;
      readonly shown: ShownPart;
      /** Where it would be proposed now. */
      readonly stage: MapStageId;
    }
  | { readonly key: string; readonly of: 'part'; readonly change: 'gone'; readonly there: MapPart };

/**
 * What the wins would change on the map as it stands: stages and parts that they show now and that were not proposed before, those that rest
 * on other wins, days or words than they did, and those that no win shows any more. What the room added, and what it took off, is left alone;
 * a definition that it added is there already.
 */
export function reviewMap(map: SharedMap, shown: WinsShow): readonly MapUpdate[] {
  return [...stageUpdates(map, shown.stages), ...partUpdates(map, shown.parts)];
}

function stageUpdates(map: SharedMap, shown: readonly ShownStage[]): readonly MapUpdate[] {
  const there = new Map(list(map.stages).flatMap((stage) => proposedStage(stage)));
  const updates = shown.flatMap((stage): readonly MapUpdate[] => {
    const known = there.get(stage.key);
    const base = { key: stage.key, of: 'stage', shown: stage } as const;
    if (!known) return map.dropped.includes(stage.key) ? [] : [{ ...base, change: 'new' }];
    const isSame = known.proposed?.days === stage.days && isSameSet(known.wins, stage.wins);
    return isSame ? [] : [{ ...base, change: 'changed', there: known }];
  });
  const keys = new Set(shown.map(({ key }) => key));
  const gone = [...there].flatMap(([key, stage]): readonly MapUpdate[] =>
    keys.has(key) ? [] : [{ key, of: 'stage', change: 'gone', there: stage }],
  );
  return [...updates, ...gone];
}

const proposedStage = (stage: MapStage): readonly (readonly [string, MapStage])[] =>
  stage.stage === null || stage.proposed === null ? [] : [[stageKey(stage.stage), stage]];

function partUpdates(map: SharedMap, shown: readonly ShownPart[]): readonly MapUpdate[] {
  const there = new Map(
    list(map.parts).flatMap((part) => (part.proposed === null ? [] : [[part.proposed.key, part] as const])),
  );
  const added = definitionsOn(map);
  const stages = new Map(list(map.stages).map(({ stage, id }) => [stage, id]));
  const updates = shown.flatMap((part): readonly MapUpdate[] => {
    const known = there.get(part.key);
    const base = { key: part.key, of: 'part', shown: part } as const;
    if (!known) {
      if (part.kind === 'definition' && added.has(part.text)) return [];
      const isWanted = part.isKey && !map.dropped.includes(part.key) && !map.dropped.includes(stageKey(part.stage));
      return isWanted ? [{ ...base, change: 'new' }] : [];
    }
    const stage = stages.get(part.stage) ?? known.proposed?.stage ?? known.stage;
    const isSame =
      known.proposed?.text === part.text && known.proposed.stage === stage && isSameSet(known.wins, part.wins);
    return isSame ? [] : [{ ...base, change: 'changed', there: known, stage }];
  });
  const keys = new Set(shown.map(({ key }) => key));
  const gone = [...there].flatMap(([key, part]): readonly MapUpdate[] =>
    keys.has(key) ? [] : [{ key, of: 'part', change: 'gone', there: part }],
  );
  return [...updates, ...gone];
}

function isSameSet(some: readonly JourneyId[], others: readonly JourneyId[]): boolean {
  const there = new Set(others);
  return some.length === others.length && some.every((id) => there.has(id));
}
