import { foldEntry } from '../../../../shared/diagnosis/fold-entry';
import { kindLabel, OTHER_KIND } from '../../../../shared/journeys/kind-name';
import type { PromptParts } from '../../../../shared/journeys/prompts';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { dateWords, touchpointName } from '../words';

/** How an answer was understood, before and after it is added. */
export function describeAnswer(parts: PromptParts, journey: Journey): string {
  const { touchpoints, handoffs, dated, important, closedOn } = parts;
  const sentences = [
    ...touchpoints.map(({ lane, kind, title, date }) => {
      const isNamed = kind === OTHER_KIND || foldEntry(kindLabel(kind)) === foldEntry(title);
      const what = isNamed ? title : `${title} (${kindLabel(kind)})`;
      return t('journeys.quick.reads', { lane: t(`ui.lane.${lane}`), what, date: dateWords(date) });
    }),
    ...handoffs.map(({ date }) => t('prompts.reads.handoff', { date: dateWords(date) })),
    ...dated.flatMap(({ id, date }) => {
      const touchpoint = journey.touchpoints.byId[id];
      return touchpoint ? [t('prompts.reads.first', { name: touchpointName(touchpoint), date: dateWords(date) })] : [];
    }),
    ...(important.length > 0 ? [t('prompts.reads.important', { n: important.length })] : []),
    ...(closedOn ? [closeWords(closedOn)] : []),
  ];
  return sentences.join('. ');
}

const closeWords = (closedOn: NonNullable<PromptParts['closedOn']>): string =>
  closedOn.precision === 'unknown'
    ? t('prompts.reads.noClose')
    : t('prompts.reads.close', { date: dateWords(closedOn) });
