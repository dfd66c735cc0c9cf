import { useReactFlow } from '@xyflow/react';
import { memo } from 'react';
import type { JourneyLayout } from '../../../../shared/journeys/layout';
import { t } from '../../../i18n/i18n';
import { TextButton } from '../../../ui/TextButton';
import styles from './Legend.module.css';
import { readerOf, trayViewport } from './view/fit-viewport';

export interface LegendProps {
  readonly layout: JourneyLayout;
  readonly isForRoom: boolean;
}

/** Explains, along the foot of the canvas, those of its signs that this map has; what has no date is a press away. */
export const Legend = memo(function Legend({ layout, isForRoom }: LegendProps) {
  const { getZoom, setViewport } = useReactFlow();
  const { touchpoints, handoffs, links, axis } = layout;
  const precisions = [...touchpoints, ...handoffs].map(({ precision }) => precision);
  const undated = precisions.filter((precision) => precision === 'unknown').length;
  const showTray = () => void setViewport(trayViewport(layout, getZoom(), readerOf(isForRoom)));
  const back = links.filter(({ backwards }) => backwards).length;
  const signs = [
    {
      id: 'unknown',
      isShown: undated > 0,
      words: <TextButton onPress={showTray}>{t('journeys.withoutDate', { n: undated })}</TextButton>,
    },
    { id: 'exact', isShown: precisions.includes('day'), words: t('journeys.legend.exact') },
    { id: 'month', isShown: precisions.includes('month'), words: t('journeys.legend.month') },
    { id: 'back', isShown: back > 0, words: t('journeys.legend.back', { n: back }) },
    { id: 'torn', isShown: axis.squeezes.length > 0, words: t('journeys.legend.squeezed') },
  ];
  const shown = signs.filter(({ isShown }) => isShown);
  if (shown.length === 0) return null;
  return (
    <ul className={styles['legend']} aria-label={t('journeys.legend')}>
      {shown.map(({ id, words }) => (
        <li key={id} data-of={id}>
          <span className={styles['sign']} data-sign={id} aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  );
});
