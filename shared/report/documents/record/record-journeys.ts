import { analyseWin } from '../../../journeys/analysis';
import { chronology, undated } from '../../../journeys/chronology';
import type { Duration } from '../../../journeys/durations';
import { kindName } from '../../../journeys/kind-name';
import type { Silence } from '../../../journeys/silences';
import { winsOf } from '../../../journeys/wins';
import { compareText } from '../../../compare-text';
import { formatMoney } from '../../../money';
import { formatDate, onDay, representativeDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Handoff, Journey, Touchpoint } from '../../../workshop/schema/journeys';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, spoken, tableBlock } from '../../blocks';
import type { Block, Cell, Fact, SectionBuilder, Table } from '../../model';
import { longDate, orElse } from '../../words';
import { recordWords } from './record-words';

interface Options {
  readonly withNotes: boolean;
  readonly silenceDays: number;
  /** The place of the journey in the record. */
  readonly number: string;
}

/** Every journey with the facts of its deal, its touchpoints in the order of their dates, its hand-offs and its silences. */
export function journeysSection({ journeys, patterns }: Workshop, withNotes: boolean): SectionBuilder {
  const { heading, none, text } = recordWords.journeys;
  const all = list(journeys);
  if (all.length === 0) return sectionOf(heading, [quietText(none)]);
  const wins = winsOf(journeys).length;
  const options = { withNotes, silenceDays: patterns.thresholds.silenceDays };
  return (number) => ({
    number,
    title: heading,
    owner: null,
    blocks: [
      quietText(text(wins, all.length - wins)),
      ...all.flatMap((journey, index) => journeyBlocks(journey, { ...options, number: `${number}.${index + 1}` })),
    ],
  });
}

/** "87 days", "about 30 days"; nothing where it is not known. */
function durationWords(duration: Duration<string>): string {
  const { days, about } = recordWords.journeys;
  if (!duration.known) return '';
  return duration.approximate ? about(days(duration.days)) : days(duration.days);
}

/** What a touchpoint is called: its title, else the word of the palette for its kind. */
const touchpointName = (touchpoint: Touchpoint): string => orElse(touchpoint.title, kindName(touchpoint));

function journeyBlocks(journey: Journey, { withNotes, silenceDays, number }: Options): readonly Block[] {
  const { unnamed, touchpoints, noTouchpoints, columns, handoffs, noHandoff, silences } = recordWords.journeys;
  const figures = analyseWin(journey, silenceDays);
  const facts = dealFacts(journey, figures, withNotes);
  const client = orElse(journey.client, unnamed);
  const rows = [...chronology(journey).map(({ touchpoint }) => touchpoint), ...undated(journey)].map(touchpointRow);
  return [
    {
      kind: 'clause',
      number,
      heading: client,
      text: closeWords(journey),
      facts,
      layout: facts.every(({ value }) => value.length <= SHORT) && !hasNotes(journey, withNotes) ? 'line' : 'rows',
      why: null,
    },
    rows.length === 0
      ? quietText(noTouchpoints)
      : {
          ...tableBlock(
            touchpoints,
            [
              [columns.date, 3],
              [columns.lane, 3],
              [columns.what, 11],
              [columns.known, 3],
            ],
            rows,
          ),
          of: client,
        },
    ...(journey.handoffs.order.length === 0
      ? [quietText(noHandoff)]
      : [{ ...handoffsTable(handoffs, journey), of: client }]),
    ...(figures.silences.length === 0
      ? []
      : [quietText(silences), { kind: 'list' as const, items: figures.silences.map(silenceWords) }]),
  ];
}

/** Facts of more letters than these stand below each other, or each would begin at a place of its own. */
const SHORT = 40;

const hasNotes = ({ notes }: Journey, withNotes: boolean): boolean => withNotes && notes.trim() !== '';

/** How it ended, when, and what it was worth. */
function closeWords({ followed: isFollowed, outcome, closedOn, value }: Journey): string {
  const { outcomes, followed, closed, noDate } = recordWords.journeys;
  const ended = closed(isFollowed ? followed : outcomes[outcome], longDate(closedOn, noDate));
  return spoken(ended, value ? formatMoney(value, 'en') : '').join(' · ');
}

function dealFacts(
  journey: Journey,
  { toSales, total }: Pick<ReturnType<typeof analyseWin>, 'toSales' | 'total'>,
  withNotes: boolean,
): readonly Fact[] {
  const { facts, toSales: untilSales, total: untilClose } = recordWords.journeys;
  const time = spoken(
    toSales.known ? untilSales(durationWords(toSales)) : '',
    total.known ? untilClose(durationWords(total)) : '',
  );
  const told: readonly Fact[] = [
    { label: facts.size, value: journey.size },
    { label: facts.source, value: journey.source },
    { label: facts.owners, value: journey.owners },
    { label: facts.durations, value: time.join('; ') },
    { label: facts.notes, value: withNotes ? journey.notes : '' },
  ];
  return told.filter(({ value }) => value.trim() !== '');
}

function touchpointRow(touchpoint: Touchpoint): readonly Cell[] {
  const { lanes, undated: none, important, channel, content, heard, other, evidence } = recordWords.journeys;
  const { title, lane, date } = touchpoint;
  const told = (text: string, say: (text: string) => string): string => (text.trim() === '' ? '' : say(text.trim()));
  const kind = title.trim() === '' ? '' : kindName(touchpoint);
  const note = spoken(
    [
      ...spoken(
        kind === title.trim() ? '' : kind,
        told(touchpoint.channel, channel),
        touchpoint.important ? important : '',
      ),
    ].join(', '),
    told(touchpoint.content, content),
    told(touchpoint.heard, heard),
    told(touchpoint.otherVersion, other),
  );
  return [
    { text: formatDate(date, none) },
    { text: lanes[lane] },
    { text: touchpointName(touchpoint), note: note.join('\n') },
    { text: evidence[touchpoint.evidence] },
  ];
}

function handoffsTable(caption: string, journey: Journey): Table {
  const { handoffColumns: columns, ways, undated: none, notNoted } = recordWords.journeys;
  const rows = list(journey.handoffs)
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)))
    .map(({ date, direction, trigger, dataPassed, owner }) => [
      { text: formatDate(date, none) },
      { text: ways[direction] },
      { text: orElse(trigger, notNoted) },
      { text: orElse(dataPassed, notNoted) },
      { text: orElse(owner, notNoted) },
    ]);
  return tableBlock(
    caption,
    [
      [columns.date, 3],
      [columns.way, 4],
      [columns.trigger, 5],
      [columns.data, 5],
      [columns.owner, 4],
    ],
    rows,
  );
}

const dayOf = ({ date }: Handoff): string => representativeDay(date) ?? '9999';

function silenceWords({ after, from, days, endedBy, approximate }: Silence): string {
  const { silence, untilClose, untilTouchpoint, days: inDays, about } = recordWords.journeys;
  const length = approximate ? about(inDays(days)) : inDays(days);
  const until = endedBy ? untilTouchpoint(touchpointName(endedBy), formatDate(endedBy.date, '')) : untilClose;
  return silence(length, formatDate(onDay(from), ''), touchpointName(after), until);
}
