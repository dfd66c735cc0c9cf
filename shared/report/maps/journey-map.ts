import { compareText } from '../../compare-text';
import { invariant } from '../../invariant';
import { type DrawingOptions } from '../../journeys/journey-drawing';
import { shortName } from '../../journeys/journey-frame';
import { journeyPages } from '../../journeys/journey-pages';
import {
  closeWords,
  journeyName,
  journeyWords,
  kindAndChannel,
  nameOfHandoff,
  silenceWords,
  titleOf,
  whenWords,
} from '../../journeys/journey-words';
import { findSilences, type Silence } from '../../journeys/silences';
import { isolated } from '../../shared-map/isolated';
import type { PageRoom } from '../../shared-map/map-pages';
import { formatDate, onDay, representativeDay } from '../../time';
import type { Handoff, Journey, Touchpoint } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import type { Cell, JourneyMap, Table } from '../model';
import { mapsWords } from './maps-words';

/** A journey as a block of a document: drawn on as many pages as it needs, and in words. */
export function journeyMap(journey: Journey, room: PageRoom, options: DrawingOptions): JourneyMap {
  return {
    kind: 'journey-map',
    title: mapsWords.drawing(journeyName(journey)),
    pages: journeyPages(journey, room, options),
    words: wordsOf(journey, options),
  };
}

interface Row {
  /** Sorts the rows; what has no date comes last. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** Touchpoints, hand-offs, silences and the close, earliest first. */
function wordsOf(journey: Journey, { silenceDays }: DrawingOptions): Table {
  const { caption, columns } = mapsWords.table;
  const name = isolated(shortName(journey));
  const rows = [
    ...list(journey.touchpoints).map((each) => touchpointRow(each, journey)),
    ...list(journey.handoffs).map(handoffRow),
    ...findSilences(journey, silenceDays).map(silenceRow),
    ...closeRow(journey),
  ];
  return {
    kind: 'table',
    caption: caption(name),
    columns: [
      { header: columns.when, align: 'start', weight: 5.8 },
      { header: columns.who, align: 'start', weight: 2.6 },
      { header: columns.what(name), align: 'start', weight: 10 },
      { header: columns.more, align: 'start', weight: 11 },
      { header: columns.known, align: 'start', weight: 3 },
    ],
    rows: rows.toSorted((a, b) => compareText(a.key, b.key)).map(({ cells }) => cells),
  };
}

function touchpointRow(touchpoint: Touchpoint, { links, touchpoints }: Journey): Row {
  const { content, heard, otherVersion, led } = mapsWords.table;
  const { id, lane, date, evidence, important } = touchpoint;
  const ledTo = list(links).flatMap(({ from, to }) =>
    from === id ? [titleOf(invariant(touchpoints.byId[to], 'links lead between touchpoints of the journey'))] : [],
  );
  const more = [
    said(touchpoint.content, content),
    said(touchpoint.heard, heard),
    said(touchpoint.otherVersion, otherVersion),
    ledTo.length === 0 ? '' : led(ledTo),
  ];
  const note = [kindAndChannel(touchpoint), important ? journeyWords.important : ''];
  return {
    key: keyOf(representativeDay(date), 1),
    cells: [
      { text: whenWords(date) },
      { text: journeyWords.bands[lane] },
      { text: titleOf(touchpoint), note: joined(note, ' · ') },
      { text: joined(more, '\n') },
      { text: journeyWords.evidence[evidence] },
    ],
  };
}

function handoffRow(handoff: Handoff): Row {
  const { direction, date, owner, dataPassed } = handoff;
  const note = [
    handoff.trigger.trim() === '' ? '' : journeyWords.direction[direction],
    said(owner, journeyWords.handedTo),
  ];
  return {
    key: keyOf(representativeDay(date), 2),
    cells: [
      { text: whenWords(date) },
      { text: journeyWords.legend.handoff },
      { text: nameOfHandoff(handoff), note: joined(note, ' · ') },
      { text: said(dataPassed, mapsWords.table.data) },
      { text: '' },
    ],
  };
}

function silenceRow(silence: Silence): Row {
  const { until, silence: name } = mapsWords.table;
  return {
    key: keyOf(silence.from, 3),
    cells: [
      { text: until(formatDate(onDay(silence.from), ''), formatDate(onDay(silence.to), '')) },
      { text: name },
      { text: silenceWords(silence) },
      { text: '' },
      { text: '' },
    ],
  };
}

function closeRow(journey: Journey): readonly Row[] {
  const { closedOn } = journey;
  const cells = [
    { text: whenWords(closedOn) },
    { text: mapsWords.table.close },
    { text: closeWords(journey) },
    { text: '' },
    { text: '' },
  ];
  return [{ key: keyOf(representativeDay(closedOn), 4), cells }];
}

/** By day, and on one day touchpoints, hand-offs, what goes on from there, and the close. */
const keyOf = (day: string | null, order: number): string => `${day ?? '9999'}/${order}`;

const said = (text: string, say: (text: string) => string): string => (text.trim() === '' ? '' : say(text.trim()));

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);
