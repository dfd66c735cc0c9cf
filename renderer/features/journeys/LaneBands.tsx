import { useViewport, ViewportPortal } from '@xyflow/react';
import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';
import type { Silence } from '../../../shared/journeys/silences';
import { t } from '../../i18n/i18n';
import { LaneMark } from '../../ui/LaneMark';
import styles from './LaneBands.module.css';

/** What lies under the cards: the lanes, the months, the silences, the hand-offs and the close; and the names of the lanes. */
export function LaneBands({ layout }: { readonly layout: JourneyLayout }) {
  return (
    <>
      <ViewportPortal>
        <div className={styles['plane']} aria-hidden>
          <Ground layout={layout} />
        </div>
      </ViewportPortal>
      <LaneNames layout={layout} />
    </>
  );
}

function Ground({ layout }: { readonly layout: JourneyLayout }) {
  const { bands, ticks, silences, closeX, handoffs, height, width } = layout;
  const left = -SIZES.tray.width;
  const [marketing, sales] = [bands.find(({ id }) => id === 'marketing'), bands.find(({ id }) => id === 'sales')];
  return (
    <>
      {bands.map(({ id, y, height: tall }) => (
        <div
          key={id}
          className={styles['band']}
          data-band={id}
          style={{ left, top: y, width: width - left, height: tall }}
        />
      ))}
      {silences.map(({ silence, x, width: wide }) => (
        <div
          key={silence.after.id}
          className={styles['silence']}
          style={{ left: x, width: wide, top: -SIZES.strip, height: height + SIZES.strip }}
        />
      ))}
      {ticks.map(({ date, x }) => (
        <div key={date} className={styles['tick']} data-year={date.slice(5, 7) === '01'} style={{ left: x, height }} />
      ))}
      <div className={styles['tray']} style={{ left, width: SIZES.tray.width, height }} />
      {marketing && sales
        ? handoffs
            .filter(({ precision }) => precision !== 'unknown')
            .map(({ id, x }) => (
              <div
                key={id}
                className={styles['handoff']}
                style={{ left: x, top: marketing.y, height: sales.y + sales.height - marketing.y }}
              />
            ))
        : null}
      {closeX === null ? null : (
        <div className={styles['close']} style={{ left: closeX, top: -SIZES.strip, height: height + SIZES.strip }} />
      )}
    </>
  );
}

/** Names keep their size while the map is zoomed; those of lanes stay at the left edge while it is panned. */
function LaneNames({ layout: { bands, hasTray, silences } }: { readonly layout: JourneyLayout }) {
  const { x, y, zoom } = useViewport();
  return (
    <div className={styles['names']}>
      {bands.map(({ id, y: top }) => (
        <span key={id} className={styles['name']} style={{ transform: `translateY(${top * zoom + y}px)` }}>
          {id === 'handoffs' ? t('journeys.handoffs') : <LaneMark lane={id} size="small" />}
        </span>
      ))}
      {silences.map(({ silence, x: at, width }) => (
        <span
          key={silence.after.id}
          className={styles['silenceName']}
          style={{ transform: `translate(${at * zoom + x}px, ${y - SIZES.strip * zoom}px)`, width: width * zoom }}
        >
          {silenceWords(silence, width * zoom)}
        </span>
      ))}
      {hasTray ? (
        <span
          className={styles['name']}
          style={{ transform: `translate(${x - (SIZES.tray.width - 8) * zoom}px, ${y - SIZES.strip * zoom}px)` }}
        >
          {t('journeys.noDateYet')}
        </span>
      ) : null}
    </div>
  );
}

/** "47 days of silence", and less of it where there is less room. */
function silenceWords({ days, approximate }: Silence, room: number): string {
  const length = t(approximate ? 'journeys.days.about' : 'journeys.days', { n: days });
  return room > ROOM_FOR_WORDS ? t('journeys.silence', { length }) : length;
}

const ROOM_FOR_WORDS = 150;
