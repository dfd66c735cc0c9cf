import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import type { PartialDate } from '../../../shared/time';
import {
  BUYING_STAGES,
  type BuyingStage,
  Evidence,
  type Handoff,
  type Journey,
  LANES,
  type Touchpoint,
} from '../../../shared/workshop/schema/journeys';
import { formatDate } from '../../../shared/time';
import { buyingStageOf } from '../../../shared/journeys/buying-stage';
import { kindLabel } from '../../../shared/journeys/kind-name';
import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';

/** What a win is called, also while its client has no name yet. */
export const winName = ({ client, followed }: Journey): string =>
  client.trim() || t(followed ? 'follow.unnamed' : 'journeys.unnamed');

/** What a touchpoint is called: its title, else its kind. */
export const touchpointName = ({ title, kind }: Touchpoint): string => title.trim() || kindLabel(kind);

/** What a hand-off is called: its trigger, else its direction. */
export const handoffName = ({ trigger, direction }: Handoff): string =>
  trigger.trim() || t(`journeys.direction.${direction}`);

export const dateWords = (date: PartialDate): string => formatDate(date, t('journeys.noDate'));

/** Everything the canvas shows of a touchpoint, in one sentence. */
export function spoken(touchpoint: Touchpoint): string {
  const { lane, date, evidence, important, otherVersion } = touchpoint;
  const facts = [
    touchpointName(touchpoint),
    t(`ui.lane.${lane}`),
    date.precision === 'month' ? t('journeys.aboutMonth', { date: dateWords(date) }) : dateWords(date),
    t(`journeys.evidence.${evidence}`),
    ...(important ? [t('journeys.important')] : []),
    ...(otherVersion.trim() === '' ? [] : [t('journeys.twoVersions')]),
  ];
  return facts.join(', ');
}

export const laneOptions = LANES.map((id) => ({ id, label: t(`ui.lane.${id}`) }));
export const evidenceOptions = Evidence.options.map((id) => ({ id, label: t(`journeys.evidence.${id}`) }));
export const kindOptions = touchpointKinds.map(({ id, label }) => ({ id, label }));
export const directionOptions = (['marketing-to-sales', 'sales-to-marketing'] as const).map((id) => ({
  id,
  label: t(`journeys.direction.${id}`),
}));

/** What stands in a field for the buying stage of the kind itself. */
const OF_KIND = 'kind';

export const fromStage = (stage: BuyingStage | null): BuyingStage | typeof OF_KIND => stage ?? OF_KIND;
export const toStage = (chosen: BuyingStage | typeof OF_KIND): BuyingStage | null =>
  chosen === OF_KIND ? null : chosen;

/** The buying stages that can be named for a touchpoint; the first takes the one of its kind, and says which that is. */
export function stageOptions(kind: string) {
  const usual = buyingStageOf({ stage: null, kind });
  const label = usual
    ? t('journeys.stage.ofKind', { stage: t(`journeys.stage.${usual}`) })
    : t('journeys.stage.ofKind.none');
  return [{ id: OF_KIND, label } as const, ...BUYING_STAGES.map((id) => ({ id, label: t(`journeys.stage.${id}`) }))];
}

/** Whose memory a version of a touchpoint is. */
export function versionLabel(side: Side | null, which: 'shown' | 'other'): string {
  if (side !== null) return t(`journeys.version.${side}`);
  return t(which === 'shown' ? 'journeys.version.onMap' : 'journeys.version.other');
}
