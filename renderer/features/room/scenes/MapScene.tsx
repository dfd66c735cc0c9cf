import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import { MapDrawing } from './MapDrawing';
import own from './MapScene.module.css';
import { Nothing } from './Nothing';

/** One win from the first touch to the close, on the lanes of the buyer and both sides. */
export function MapScene(map: SceneProps<'map'>) {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0, unit: 0 });
  useLayoutEffect(() => {
    const { current } = place;
    if (current) setSize({ width: current.clientWidth, height: current.clientHeight, unit: unitOf(current) });
  }, []);
  return (
    <>
      <header className={cx(styles, 'top')}>
        <h1 className={cx(own, 'title')}>{map.title}</h1>
        <div className={cx(styles, 'timerSpace')} />
      </header>
      <div ref={place} className={cx(own, 'map')}>
        {map.touchpoints.length === 0 ? <Nothing>{t('room.map.undated')}</Nothing> : null}
        {map.touchpoints.length > 0 && size.height > 0 ? <MapDrawing map={map} {...size} /> : null}
      </div>
    </>
  );
}

/** How many pixels a unit of the picture has here: its text is 36 units high. */
const unitOf = (place: HTMLElement): number => Number.parseFloat(getComputedStyle(place).fontSize) / 36;
