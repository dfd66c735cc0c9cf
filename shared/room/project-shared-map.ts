import { mapView, type PartView, type StageView } from '../shared-map/map-view';
import type { Workshop } from '../workshop/schema';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/** The shared map: each stage with its days and the few things most wins show there, one of each lane before a second of any. Null while there is none. */
export function sharedMapScene(workshop: Workshop): RoomScene | null {
  const view = mapView(workshop);
  if (view.stages.length === 0) return null;
  return {
    kind: 'shared-map',
    title: roomWords.sharedMap.title,
    stages: roomItems(
      view.stages.map((stage) => ({
        name: roomText(stage.name),
        ...daysOf(stage, view.wins),
        parts: foremost(view.parts.filter((part) => part.stage === stage.id)).map(({ lane, text }) => ({
          lane,
          text: roomText(text),
        })),
      })),
    ),
  };
}

function daysOf({ days, wins, ownDays }: StageView, of: number): { readonly days: string; readonly count: string } {
  const words = roomWords.sharedMap;
  if (days === null) return { days: '', count: '' };
  return { days: words.days(days), count: ownDays || wins === 0 ? '' : words.median(wins, of) };
}

/** What happens there, then what hands over and what is used; definitions and notes are for the console. */
function foremost(parts: readonly PartView[]): readonly PartView[] {
  const seen = new Map<string, number>();
  return parts
    .filter(({ kind, isBlank }) => !isBlank && kind !== 'definition' && kind !== 'note')
    .toSorted((a, b) => b.wins - a.wins)
    .map((part) => {
      const lane = part.kind === 'content' ? 'content' : `${part.kind}/${part.lane}`;
      const turn = seen.get(lane) ?? 0;
      seen.set(lane, turn + 1);
      return { part, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MOST)
    .map(({ part }) => part);
}

const MOST = 6;
