import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import { daysText } from '../../../../shared/shared-map/layout-shared-map';
import { directionOf } from '../../../../shared/shared-map/map-card';
import { mapWords } from '../../../../shared/shared-map/map-words';
import type { MapView, PartView, StageView } from '../../../../shared/shared-map/map-view';
import { rowOf } from '../../../../shared/shared-map/rows';
import { t } from '../../../i18n/i18n';

/** What a stage is called, by id. */
export const stageName = ({ stages }: MapView, id: string): string =>
  stages.find((stage) => stage.id === id)?.name ?? mapWords.unnamedStage;

/** "Marketing, Interest". */
export const placeWords = (view: MapView, part: PartView): string =>
  t('map.place', { row: mapWords.rows[rowOf(part)], stage: stageName(view, part.stage) });

/** Everything the canvas shows of a part, in one sentence. */
export function spokenPart(view: MapView, part: PartView): string {
  const kind = part.kind === 'trigger' ? directionOf(part) : mapWords.kinds[part.kind];
  const count = part.wins === 0 ? '' : t('map.spoken.wins', { n: part.wins, of: view.wins });
  const hand = part.hand === 'none' ? '' : ` ${t(`map.hand.${part.hand}`)}.`;
  return `${t('map.spoken', { kind, where: placeWords(view, part), text: part.text, count })}${hand}`;
}

/** A stage with its days, in one sentence. */
export const spokenStage = (view: MapView, stage: StageView): string =>
  t('map.spoken.stage', { name: stage.name, days: daysText(stage, view.wins) });

/** The days of a stage, or that nobody knows them. */
export const daysWords = (days: number | null): string => (days === null ? mapWords.noDays : mapWords.days(days));

/** The card of a part on the canvas. */
export const cardIn = (layout: MapLayout, id: string) => layout.cards.find(({ part }) => part.id === id);
