import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { type JourneyLayout, SIZES } from '../../../../../shared/journeys/layout';
import type { Silence } from '../../../../../shared/journeys/silences';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { t } from '../../../../i18n/i18n';
import { LaneMark } from '../../../../ui/LaneMark';
import type { FittedViewport } from '../view/fit-viewport';
import { alongY, useFollow } from '../view/use-follow';
import { zoomOf } from '../view/zoom-of';
import styles from './LaneBands.module.css';
import { dayPins, monthBrackets, tornOutline } from './picture-paths';

export interface LaneBandsProps {
  readonly layout: JourneyLayout;
  readonly isForRoom: boolean;
  readonly outcome: Journey['outcome'];
}

/** What lies under the cards: the lanes, the months, the silences, the hand-offs and the close; and the names of the lanes. */
export const LaneBands = memo(function LaneBands({ layout, ...names }: LaneBandsProps) {
  return (
    <>
      <ViewportPortal>
        <div className={styles['plane']} aria-hidden>
          <Ground layout={layout} />
        </div>
      </ViewportPortal>
      <Names layout={layout} {...names} />
    </>
  );
});

function Ground({ layout }: { readonly layout: JourneyLayout }) {
  const { axis, bands, ticks, closeX, height, width, trayWidth } = layout;
  const brackets = useMemo(() => monthBrackets(layout), [layout]);
  const pins = useMemo(() => dayPins(layout), [layout]);
  const left = -trayWidth;
  const isOpen = (x: number) => !axis.squeezes.some((squeeze) => x > squeeze.x && x < squeeze.x + squeeze.width);
  return (
    <>
      {bands.map(({ id, y, height: tall }) => (
        <div
          key={id}
          className={styles['band']}
          data-band={id}
          style={{ left, top: y, width: width - left + BEYOND, height: tall }}
        />
      ))}
      {ticks
        .filter(({ x }) => isOpen(x))
        .map(({ date, x }) => (
          <div
            key={date}
            className={styles['tick']}
            data-year={date.slice(5, 7) === '01'}
            style={{ left: x, height }}
          />
        ))}
      <Silences layout={layout} />
      <div className={styles['tray']} style={{ left, width: trayWidth, height }} />
      <HandoffLines layout={layout} />
      <svg className={styles['pins']} width={width} height={height}>
        {pins.map(({ band, from, stems, dots }) => (
          <g key={`${band} ${from}`} data-band={band}>
            <path d={stems} />
            <path className={styles['dots']} d={dots} />
          </g>
        ))}
      </svg>
      {brackets === '' ? null : (
        <svg className={styles['brackets']} width={width} height={height}>
          <path d={brackets} />
        </svg>
      )}
      {closeX === null ? null : (
        <div className={styles['close']} style={{ left: closeX, top: -SIZES.strip, height: height + SIZES.strip }} />
      )}
    </>
  );
}

/** A silence is hatched; where it is squeezed, the paper is torn. */
function Silences({ layout: { silences, height } }: { readonly layout: JourneyLayout }) {
  const tall = height + SIZES.strip;
  return silences.map(({ silence, x, width, isSqueezed }) =>
    isSqueezed ? (
      <svg
        key={silence.after.id}
        className={styles['torn']}
        style={{ left: x, top: -SIZES.strip }}
        width={width}
        height={tall}
      >
        <path d={tornOutline(width, tall)} />
      </svg>
    ) : (
      <div
        key={silence.after.id}
        className={styles['silence']}
        style={{ left: x, width, top: -SIZES.strip, height: tall }}
      />
    ),
  );
}

/** A dotted line from one team to the other on the day of every hand-off. */
function HandoffLines({ layout: { bands, handoffs } }: { readonly layout: JourneyLayout }) {
  const [marketing, sales] = [bands.find(({ id }) => id === 'marketing'), bands.find(({ id }) => id === 'sales')];
  if (!marketing || !sales) return null;
  return handoffs
    .filter(({ precision }) => precision !== 'unknown')
    .map(({ id, x }) => (
      <div
        key={id}
        className={styles['handoff']}
        style={{ left: x, top: marketing.y, height: sales.y + sales.height - marketing.y }}
      />
    ));
}

/** Names keep their size while the map is zoomed; those of lanes stay at the left edge while it is panned. */
function Names({ layout: { bands, hasTray, trayWidth, silences, closeX }, outcome, isForRoom }: LaneBandsProps) {
  const zoom = useStore(zoomOf);
  const lanes = useFollow<HTMLDivElement>(alongY);
  const strip = useFollow<HTMLDivElement>(alongStrip);
  // A small map has narrow gutters above its cards: the names of the lanes fit into them as long as they can be read.
  const size = Math.max(LEAST_NAMES, Math.min(1, zoom / FULL_NAMES_FROM));
  // From far away the strip is too low for words.
  const silencesToName = zoom >= WORDS_FROM ? silences : [];
  return (
    <div className={styles['names']}>
      <div ref={lanes}>
        {bands.map(({ id, y: top }) => (
          <span key={id} className={styles['name']} style={{ transform: `translateY(${top * zoom}px) scale(${size})` }}>
            {id === 'handoffs' ? t('journeys.handoffs') : <LaneMark lane={id} size="small" />}
          </span>
        ))}
      </div>
      <div ref={strip}>
        {silencesToName.map(({ silence, x, width }) => {
          const { full, written } = silenceWords(silence, (width * zoom) / (isForRoom ? LARGE_SIGN : SIGN));
          return (
            <span
              key={silence.after.id}
              className={styles['silenceName']}
              style={{ transform: `translateX(${x * zoom}px)`, width: width * zoom }}
              title={written === full ? undefined : full}
            >
              {written}
            </span>
          );
        })}
        {closeX === null ? null : (
          <span className={styles['closeName']} style={{ transform: `translateX(${closeX * zoom}px) scale(${size})` }}>
            {t(`journeys.outcome.${outcome}`)}
          </span>
        )}
        {hasTray && zoom >= WORDS_FROM ? (
          <span
            className={styles['name']}
            style={{ transform: `translateX(${-(trayWidth - 8) * zoom}px) scale(${size})` }}
          >
            {t('journeys.noDateYet')}
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** Lanes go on beyond the last month, as far as anybody looks. */
const BEYOND = 4000;

/** The strip above the lanes. */
const alongStrip = ({ x, y, zoom }: FittedViewport): string => `translate(${x}px, ${y - SIZES.strip * zoom}px)`;

/** "47 days of silence", and what is written of it where there is room for so many signs: nothing rather than a bare number. */
export function silenceWords({ days, approximate }: Pick<Silence, 'days' | 'approximate'>, room: number) {
  const length = t(approximate ? 'journeys.days.about' : 'journeys.days', { n: days });
  const full = t('journeys.silence', { length });
  return { full, written: [full, length].find((words) => words.length <= room) ?? '' };
}

/** The width of a sign of these words, in pixels. */
const SIGN = 6.2;
const LARGE_SIGN = SIGN * 1.5;

const FULL_NAMES_FROM = 0.85;
const LEAST_NAMES = 0.72;
const WORDS_FROM = 0.36;
