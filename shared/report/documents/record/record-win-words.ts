import type { Passages } from '../../../journeys/teams';
import type { SignalKind } from '../../../journeys/signals/signal';
import type { Side } from '../../../side';
import type { BuyingStage, Evidence, Handoff, Lane, Level } from '../../../workshop/schema/journeys';
import { counted } from '../../counted';

/** The words of the journeys in the record. */
export const journeyWords = {
  heading: 'Journeys',
  none: 'No journey was mapped.',
  text: (wins: number, others: number) =>
    `${counted(wins, 'win was mapped', 'wins were mapped')} from first touch to close.${others === 0 ? '' : ` ${counted(others, 'more journey', 'more journeys')} ${others === 1 ? 'counts' : 'count'} in no pattern: lost deals, and leads that were only followed.`}`,
  unnamed: 'A deal without a name',
  facts: {
    size: 'Size',
    source: 'Source',
    owners: 'Owners',
    durations: 'Time',
    notes: 'Notes',
  },
  outcomes: { won: 'Won', lost: 'Lost' } as const,
  closed: (outcome: string, day: string) => `${outcome}, ${day}`,
  followed: 'A single lead that was followed; it counts in no pattern',
  noDate: 'not known',
  toSales: (days: string) => `${days} from first touch to sales contact`,
  total: (days: string) => `${days} from first touch to close`,
  days: (n: number) => counted(n, 'day'),
  about: (days: string) => `about ${days}`,
  touchpoints: 'Touchpoints in the order of their dates',
  noTouchpoints: 'Nothing is on its map.',
  columns: { date: 'Date', lane: 'Lane', what: 'What happened', known: 'Known from' },
  lanes: { buyer: 'Buyer', marketing: 'Marketing', sales: 'Sales' } satisfies Record<Lane, string>,
  important: 'important',
  channel: (text: string) => `via ${text}`,
  content: (text: string) => `Content: ${text}`,
  heard: (text: string) => `Heard: ${text}`,
  other: (text: string) => `The other side remembers: ${text}`,
  evidence: { crm: 'CRM', document: 'Document', remembered: 'Remembered', assumed: 'Assumed' } satisfies Record<
    Evidence,
    string
  >,
  undated: 'no date',
  handoffs: 'Hand-offs',
  handoffColumns: { date: 'Date', way: 'Hand-off', trigger: 'Trigger', data: 'Passed on', owner: 'Owner' },
  ways: {
    'marketing-to-sales': 'Marketing to sales',
    'sales-to-marketing': 'Sales to marketing',
  } satisfies Record<Handoff['direction'], string>,
  notNoted: 'not noted',
  noHandoff: 'No hand-off is on its map.',
  silences: 'Silences',
  silence: (days: string, from: string, after: string, until: string) =>
    `${days} from ${from}, after “${after}”, until ${until}`,
  untilClose: 'the close',
  untilTouchpoint: (title: string, day: string) => `“${title}” on ${day}`,
} as const;

/** The words of what the wins show in the record. */
export const patternWords = {
  heading: 'Patterns over the wins',
  none: 'No win was mapped, so there is nothing to compare.',
  text: (wins: number, left: string) =>
    `Figures over ${counted(wins, 'win')}${left}. Each says how many wins it rests on, and describes these wins and no others.`,
  leftOut: (lost: number, followed: number) =>
    lost + followed === 0
      ? ''
      : `; left out: ${[
          ...(lost === 0 ? [] : [counted(lost, 'lost deal')]),
          ...(followed === 0 ? [] : [counted(followed, 'followed lead')]),
        ].join(' and ')}`,
  durations: {
    heading: 'How long it took',
    caption: 'Durations over the wins',
    columns: { what: 'From and to', days: 'Took', basis: 'Rests on' },
    total: 'First touch to close',
    toSales: 'First touch to sales contact',
    toClose: 'Sales contact to close',
    stage: (stage: string) => `In the stage ${stage}`,
    none: 'No date shows it',
    range: (min: number, max: number) => `${min} to ${max} days`,
    two: (a: number, b: number) => `${a} and ${b} days`,
    medianOf: (n: number, of: number) => `median of ${n} of ${counted(of, 'win')}`,
    inWins: (n: number, of: number) => `${n} of ${counted(of, 'win')}`,
    guess: { marketing: 'What marketing guessed', sales: 'What sales guessed' } satisfies Record<Side, string>,
    sheets: (n: number) => (n < 3 ? counted(n, 'sheet') : `median of ${n} sheets`),
  },
  stages: {
    awareness: 'awareness',
    interest: 'interest',
    evaluation: 'evaluation',
    decision: 'decision',
  } satisfies Record<BuyingStage, string>,
  content: {
    heading: 'Content that buyers saw',
    none: 'No content is named on the maps.',
    caption: 'Content by the wins that it was seen in',
    columns: { name: 'Content', wins: 'Wins', touchpoints: 'Touchpoints' },
    of: (n: number, of: number) => `${n} of ${of}`,
    unused: (names: string) => `No win used: ${names}.`,
  },
  stalls: {
    heading: 'Stalls, loops and the two teams',
    quiet: (n: number, of: number, days: number) =>
      `In ${n} of ${counted(of, 'win')} with two or more dated touchpoints the buyer heard nothing for ${counted(days, 'day')} or more.`,
    endings: (text: string) => `What ended the silences: ${text}.`,
    close: 'the close',
    returns: (n: number, wins: number, of: number) =>
      n === 0
        ? `No buyer went back to an earlier stage (${counted(of, 'win')} looked at).`
        : `Buyers went back to an earlier stage ${counted(n, 'time')}, in ${wins} of ${counted(of, 'win')}.`,
    jumps: (n: number, wins: number, of: number) =>
      n === 0
        ? `No buyer left a stage out (${counted(of, 'win')} looked at).`
        : `Buyers left a stage out ${counted(n, 'time')}, in ${wins} of ${counted(of, 'win')}.`,
    before: (pieces: string, n: number, of: number) =>
      `Before sales spoke with them, buyers had seen ${pieces} (${n} of ${counted(of, 'win')}).`,
    pieces: (n: number) => `${n} ${n === 1 ? 'piece' : 'pieces'} of content`,
    unnamedPieces: (n: number) => `${counted(n, 'touchpoint')} with content, ${n === 1 ? 'not' : 'none of them'} named`,
    twoUnnamed: (a: number, b: number) => `${a} and ${b} touchpoints with content, none of them named`,
    twoPieces: (a: number, b: number) => `${a} and ${b} pieces of content`,
    overlap: (n: number, of: number) =>
      `Marketing went on after the first sales contact in ${n} of ${counted(of, 'win')} with dated touchpoints of both teams.`,
    passages: ({ wins: of, withoutHandoff: n, late, notKnown }: Passages) => {
      const open = notKnown === 0 ? '' : `; not known in ${notKnown}`;
      if (n === 0)
        return notKnown === 0
          ? `No lead passed from marketing to sales without a hand-off on or before it (${counted(of, 'win')} looked at).`
          : `No lead passed from marketing to sales without a hand-off on or before it for certain (${counted(of, 'win')} looked at${open}).`;
      const later = late === 0 ? '' : `, handed over later in ${late} of them`;
      return `The lead passed from marketing to sales without a hand-off on or before it in ${n} of ${counted(of, 'win')}${later}${open}.`;
    },
    sureness: (documented: number, of: number) =>
      `${documented} of ${counted(of, 'touchpoint')} ${of === 1 ? 'comes' : 'come'} from the CRM or a document; the rest is remembered or assumed.`,
  },
  signals: {
    heading: 'Signals',
    caption: 'What the rules found in the wins',
    columns: { rule: 'Signal', found: 'Found', looked: 'Looked at' },
    kinds: {
      early: 'Handed off too early',
      returned: 'Sent back to marketing',
      late: 'Answered too late',
      bare: 'A buying stage without content',
      cold: 'Sales spoke before context',
      parked: 'Ready, but parked',
      unnoted: 'A hand-off with nothing passed on',
      unanswered: 'Heard, and not answered',
    } satisfies Record<SignalKind, string>,
    none: 'none',
    /** Of a rule for which no win has what it needs. */
    unseen: 'not known',
    looked: (n: number, of: number, undated: number) =>
      `${n} of ${counted(of, 'win')}${undated === 0 ? '' : `; ${undated} without the dates it needs`}`,
    dismissed: (n: number) => `${counted(n, 'signal was', 'signals were')} set aside by the room.`,
  },
  register: {
    heading: 'Disconnect register',
    none: 'No disconnect was written down.',
    caption: 'Disconnects, those with the most impact first',
    columns: { text: 'Disconnect', side: 'Side', weight: 'Impact, effort', owner: 'Owner', goes: 'Becomes' },
    seenIn: (n: number) => `Seen in ${counted(n, 'mapped deal')}`,
    levels: { 1: 'little', 2: 'some', 3: 'a lot' } satisfies Record<Level, string>,
    open: 'open',
    weight: (impact: string, effort: string) => `${impact}, ${effort}`,
    unrated: 'not rated',
  },
} as const;
