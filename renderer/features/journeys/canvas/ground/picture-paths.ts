import { type BandId, type JourneyLayout, type Placed, SIZES } from '../../../../../shared/journeys/layout';

/** The cards of a band as outlines of a picture, in the units of the map. */
export interface BandPaths {
  readonly band: BandId;
  /** Cards whose day is known. */
  readonly exact: string;
  /** Cards whose day is not known. */
  readonly open: string;
  /** The shape of the lane on every card. */
  readonly marks: string;
}

export interface PicturePaths {
  readonly bands: readonly BandPaths[];
  readonly links: string;
  readonly backwards: string;
}

/** A whole journey as a few outlines: one element for each kind of thing, however many of it there are. */
export function picturePaths({ bands, touchpoints, handoffs, links }: JourneyLayout): PicturePaths {
  const cards: readonly Placed<string>[] = [...touchpoints, ...handoffs];
  const places = new Map(touchpoints.map((placed) => [placed.id, placed]));
  const lines = (backwards: boolean) =>
    links
      .filter((link) => link.backwards === backwards)
      .map(({ from, to }) => lineBetween(places.get(from), places.get(to)))
      .join('');
  return {
    bands: bands.map(({ id }) => {
      const own = cards.filter(({ band }) => band === id);
      return {
        band: id,
        exact: own.filter(isExact).map(outline).join(''),
        open: own
          .filter((card) => !isExact(card))
          .map(outline)
          .join(''),
        marks: own.map(markOf).join(''),
      };
    }),
    links: lines(false),
    backwards: lines(true),
  };
}

/** From the first to the last month of each card of which only the month is known: a bracket under it. */
export function monthBrackets({ touchpoints, handoffs }: JourneyLayout): string {
  return [...touchpoints, ...handoffs]
    .flatMap(({ month, y, height }) => {
      if (month === null) return [];
      const base = y + height + 3;
      return [`M${round(month.x + 1)} ${base - 3}v3h${round(month.width - 2)}v-3`];
    })
    .join('');
}

/** The days of the cards of a band, in a stretch of the map. */
export interface DayPins {
  readonly band: BandId;
  readonly from: number;
  readonly stems: string;
  /** Lines without a length: their round ends are the dots. */
  readonly dots: string;
}

/**
 * For every card whose day is known a dot on the line of its lane, and a stem from there to its left edge: that is its day, and its width
 * says nothing. Two outlines for each stretch of the map, so that only those in sight are painted.
 */
export function dayPins({ bands, touchpoints }: JourneyLayout): readonly DayPins[] {
  return bands.flatMap(({ id: band, y: line }) => {
    const stretches = new Map<number, { stems: string; dots: string }>();
    for (const { band: own, precision, x, y } of touchpoints) {
      if (own !== band || precision !== 'day') continue;
      const from = Math.floor(x / STRETCH) * STRETCH;
      const stretch = stretches.get(from) ?? { stems: '', dots: '' };
      const top = `M${round(x + PIN_INSET)} ${line}`;
      stretch.stems += `${top}V${y}`;
      stretch.dots += `${top}h0`;
      stretches.set(from, stretch);
    }
    return [...stretches].map(([from, paths]) => ({ band, from, ...paths }));
  });
}

/** The two edges of what is torn out of a paper, from top to bottom, as one outline. */
export function tornOutline(width: number, height: number): string {
  const steps = Math.max(1, Math.round(height / TOOTH));
  const tall = height / steps;
  const inset = (index: number) => (index % 2 === 0 ? 0 : TOOTH_DEPTH);
  const down = Array.from({ length: steps + 1 }, (_, index) => `${inset(index)} ${round(index * tall)}`);
  const up = Array.from(
    { length: steps + 1 },
    (_, index) => `${round(width - inset(steps - index))} ${round((steps - index) * tall)}`,
  );
  return `M${[...down, ...up].join('L')}Z`;
}

const isExact = ({ precision }: Placed<string>): boolean => precision === 'day';

const outline = ({ x, y, width, height }: Placed<string>): string => `M${round(x)} ${y}h${width}v${height}h${-width}z`;

function markOf({ band, x, y }: Placed<string>): string {
  const [middle, centre] = [round(x + SIZES.card.height / 2), y + SIZES.card.height / 2];
  switch (band) {
    case 'buyer':
      return `M${middle} ${centre - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}z`;
    case 'marketing':
      return `M${middle - MARK} ${centre}a${MARK} ${MARK} 0 1 0 ${2 * MARK} 0a${MARK} ${MARK} 0 1 0 ${-2 * MARK} 0z`;
    case 'sales':
      return `M${middle - MARK} ${centre - MARK}h${2 * MARK}v${2 * MARK}h${-2 * MARK}z`;
    case 'handoffs':
      return '';
  }
}

/** What waits without a date has no place in time that a line could come from or go to. */
function lineBetween(from: Placed<string> | undefined, to: Placed<string> | undefined): string {
  if (!from || !to || from.precision === 'unknown' || to.precision === 'unknown') return '';
  const middle = ({ y, height }: Placed<string>) => y + height / 2;
  return `M${round(from.x)} ${middle(from)}L${round(to.x)} ${middle(to)}`;
}

/** A tenth of a pixel is finer than anybody sees. */
const round = (length: number): number => Math.round(length * 10) / 10;

/** Half the size of the shape of a lane. */
const MARK = 15;

/** How far a stem is from the left edge of its card: in the middle of its thick edge. */
const PIN_INSET = 1.5;

/** The length of a stretch, about that of a screen. */
const STRETCH = 2000;

const TOOTH = 14;
const TOOTH_DEPTH = 6;
