import { memo, useMemo } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import { linesOver } from './lines';
import styles from './LinesOver.module.css';

/** Lets lines shine through the cards that they run behind, so that nobody loses them. */
export const LinesOver = memo(function LinesOver({ layout }: { readonly layout: JourneyLayout }) {
  const stretches = useMemo(() => linesOver(layout), [layout]);
  return (
    <svg className={styles['over']} width={1} height={1} aria-hidden>
      {stretches.map(({ from, onward, backwards }) => (
        <g key={from}>
          {onward === '' ? null : <path d={onward} />}
          {backwards === '' ? null : <path className={styles['backwards']} d={backwards} />}
        </g>
      ))}
    </svg>
  );
});
