import { memo, useMemo } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import { cx } from '../../../../ui/cx';
import styles from './JourneyPicture.module.css';
import { picturePaths } from './picture-paths';

export interface JourneyPictureProps {
  readonly layout: JourneyLayout;
  /** Its own size in pixels; that of the map when left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The whole map from far away, in a handful of elements: its cards as blocks with the shape of their lane, its links as lines. */
export const JourneyPicture = memo(function JourneyPicture({ layout, size }: JourneyPictureProps) {
  const { bands, links, backwards } = useMemo(() => picturePaths(layout), [layout]);
  const { left, width } = pictureBox(layout);
  return (
    <svg
      className={styles['picture']}
      viewBox={`${left} 0 ${width} ${layout.height}`}
      {...(size ?? { width, height: layout.height })}
      style={size ? undefined : { left }}
      aria-hidden
    >
      <path className={styles['link']} d={links} />
      {bands.map(({ band, exact, open, marks }) => (
        <g key={band} className={cx(styles, band)}>
          <path d={exact} />
          <path className={styles['open']} d={open} />
          <path className={styles['mark']} d={marks} />
        </g>
      ))}
      <path className={cx(styles, 'link', 'backwards')} d={backwards} />
    </svg>
  );
});

/** From the tray, if there is one, to the end of the last card. */
export function pictureBox({ hasTray, trayWidth, width }: JourneyLayout): {
  readonly left: number;
  readonly width: number;
} {
  const left = hasTray ? -trayWidth : 0;
  return { left, width: width - left };
}
