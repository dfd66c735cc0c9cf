import { type ReactFlowState, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { X } from 'lucide-react';
import { memo, type PointerEvent, useCallback, useMemo } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import { t } from '../../../../i18n/i18n';
import { IconButton } from '../../../../ui/IconButton';
import { contentOf } from '../view/fit-viewport';
import type { FittedViewport } from '../view/fit-viewport';
import { useFollow } from '../view/use-follow';
import { JourneyPicture, pictureBox } from './JourneyPicture';
import styles from './Overview.module.css';

export interface OverviewProps {
  readonly layout: JourneyLayout;
  readonly onClose: () => void;
}

/** The whole map in a corner with what is in sight of it, while that is not everything; pressing or dragging in it goes there. */
export const Overview = memo(function Overview({ layout, onClose }: OverviewProps) {
  const isNeeded = useStore(useCallback((state: ReactFlowState) => isWorthwhile(layout, state), [layout]));
  return isNeeded ? <SmallMap layout={layout} onClose={onClose} /> : null;
});

function SmallMap({ layout, onClose }: OverviewProps) {
  const { left, width } = pictureBox(layout);
  const scale = Math.min(MOST.width / width, MOST.height / layout.height);
  const size = useMemo(() => ({ width: width * scale, height: layout.height * scale }), [width, layout.height, scale]);
  const place = useCallback(
    ({ x, y, zoom }: FittedViewport, canvas: { readonly width: number; readonly height: number }) =>
      `translate(${((-x / zoom - left) * scale).toFixed(1)}px, ${((-y / zoom) * scale).toFixed(1)}px) ` +
      `scale(${(canvas.width / zoom) * scale}, ${(canvas.height / zoom) * scale})`,
    [left, scale],
  );
  const view = useFollow<HTMLDivElement>(place);
  const { getZoom, setViewport } = useReactFlow();
  const store = useStoreApi();
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - box.left) / scale + left, y: (event.clientY - box.top) / scale };
    const { width: wide, height: high } = store.getState();
    const zoom = getZoom();
    void setViewport({ x: wide / 2 - at.x * zoom, y: high / 2 - at.y * zoom, zoom });
  };
  return (
    <div className={styles['overview']} role="group" aria-label={t('journeys.overview')}>
      <div
        className={styles['map']}
        style={size}
        role="img"
        aria-label={t('journeys.overview.map')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goTo(event)}
      >
        <JourneyPicture layout={layout} size={size} />
        <div ref={view} className={styles['view']} />
      </div>
      <IconButton
        label={t('journeys.overview.hide')}
        size="small"
        icon={<X size={14} aria-hidden />}
        onPress={onClose}
      />
    </div>
  );
}

/** A canvas that is small itself has no room for a second map, and one that shows everything needs none. */
function isWorthwhile(layout: JourneyLayout, { transform: [x, y, zoom], width, height }: ReactFlowState): boolean {
  if (width < LEAST.width || height < LEAST.height || layout.touchpoints.length === 0) return false;
  const { left, right } = contentOf(layout);
  const isAllInSight =
    left * zoom + x >= -SLACK &&
    right * zoom + x <= width + SLACK &&
    y >= -SLACK &&
    layout.height * zoom + y <= height + SLACK;
  return !isAllInSight;
}

const LEAST = { width: 700, height: 320 };

/** With its frame and the button beside it, it takes no more than 140 by 80 pixels. */
const MOST = { width: 102, height: 68 };
const SLACK = 4;
