import { memo } from 'react';
import type { JourneyLayout } from '../../../../shared/journeys/layout';
import { t } from '../../../i18n/i18n';
import styles from './Legend.module.css';

/** Explains, along the foot of the canvas, those of its signs that this map has. */
export const Legend = memo(function Legend({ layout }: { readonly layout: JourneyLayout }) {
  const { touchpoints, handoffs, links, axis } = layout;
  const precisions = new Set([...touchpoints, ...handoffs].map(({ precision }) => precision));
  const back = links.filter(({ backwards }) => backwards).length;
  const signs = [
    { id: 'exact', isShown: precisions.has('day'), words: t('journeys.legend.exact') },
    { id: 'month', isShown: precisions.has('month'), words: t('journeys.legend.month') },
    { id: 'unknown', isShown: precisions.has('unknown'), words: t('journeys.legend.unknown') },
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
