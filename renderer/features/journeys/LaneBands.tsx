import { useViewport, ViewportPortal } from '@xyflow/react';
import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';
import type { Silence } from '../../../shared/journeys/silences';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { LaneMark } from '../../ui/LaneMark';
import styles from './LaneBands.module.css';

export interface LaneBandsProps {
  readonly layout: JourneyLayout;
  readonly outcome: Journey['outcome'];
}

/** What lies under the cards: the lanes, the months, the silences, the hand-offs and the close; and the names of the lanes. */
export function LaneBands({ layout, outcome }: LaneBandsProps) {
  return (
    <>
      <ViewportPortal>
        <div className={styles['plane']} aria-hidden>
          <Ground layout={layout} />
        </div>
      </ViewportPortal>
      <LaneNames layout={layout} outcome={outcome} />
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
function LaneNames({ layout: { bands, hasTray, silences, closeX }, outcome }: LaneBandsProps) {
  const { x, y, zoom } = useViewport();
  // A small map has narrow gutters above its cards: the names of the lanes must fit into them.
  const size = Math.min(1, zoom / FULL_NAMES_FROM);
  return (
    <div className={styles['names']}>
      {bands.map(({ id, y: top }) => (
        <span
          key={id}
          className={styles['name']}
          style={{ transform: `translateY(${top * zoom + y}px) scale(${size})` }}
        >
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
      {closeX === null ? null : (
        <span
          className={styles['closeName']}
          style={{ transform: `translate(${closeX * zoom + x}px, ${y - SIZES.strip * zoom}px) scale(${size})` }}
        >
          {t(`journeys.outcome.${outcome}`)}
        </span>
      )}
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

const FULL_NAMES_FROM = 0.85;
