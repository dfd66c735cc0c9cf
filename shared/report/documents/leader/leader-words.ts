import type { Destination } from '../../../workshop/schema/diagnosis';
import type { Period } from '../../../workshop/schema/metrics';
import { counted } from '../../counted';

/** The words of the page for the leader over both sides. */
export const leaderWords = {
  kind: 'Summary for the leader',
  foot: 'Summary for the leader',
  short: {
    heading: 'In short',
    agreement: 'Agreement',
    decided: 'Decided',
    nothingDecided: 'Nothing has been decided yet.',
    decisions: (n: number, becomes: string) => `${counted(n, 'decision')}: ${becomes}`,
    becomes: {
      definition: (n: number) => counted(n, 'goes into a definition', 'go into definitions'),
      clause: (n: number) => counted(n, 'into a commitment', 'into commitments'),
      action: (n: number) => counted(n, 'is an action', 'are actions'),
      parked: (n: number) => counted(n, 'is parked', 'are parked'),
    } satisfies Record<Destination, (n: number) => string>,
    open: (n: number) =>
      n === 0 ? 'nothing is open' : `${counted(n, 'point is', 'points are')} open until it can be signed`,
    skipped: 'Left out',
  },
  gaps: {
    heading: 'The largest gaps',
    caption: 'The largest gaps and what was decided about them',
    columns: { question: 'Question', gap: 'How far apart', decided: 'Decided' },
    before: 'The answers of the two sides have not been revealed yet; the gaps show once they are.',
    none: 'The two sides were not found apart on any question.',
    undecided: 'nothing decided',
    more: (n: number) => `And ${counted(n, 'more gap')} in the workshop record.`,
  },
  wins: {
    heading: 'What the wins show',
    none: 'No win has been mapped yet.',
    total: (days: string, basis: string) => `From first touch to close it took ${days} (${basis}).`,
    guessed: (marketing: string, sales: string) => `Marketing guessed ${marketing}, sales ${sales}.`,
    toSales: (days: string, basis: string) => `Sales first spoke with buyers after ${days} (${basis}).`,
    seen: (name: string, n: number, of: number) => `Seen by most buyers: ${name}, in ${n} of ${counted(of, 'win')}.`,
    undated: (n: number) =>
      `${counted(n, 'win was', 'wins were')} mapped; how long ${n === 1 ? 'it' : 'they'} took is not known yet.`,
    few: 'So few deals describe themselves and no others.',
  },
  numbers: {
    heading: 'The numbers',
    none: 'The goal has not been put into numbers yet.',
    funnel: 'What the goal takes',
    needed: (goal: string, steps: string, period: Period) => `${goal}${steps} per ${period}`,
    goal: (goal: string, share: string) => `${goal}, ${share} of it from marketing: `,
    capacity: 'Capacity',
    cost: 'Cost of friction',
    costText: (range: string, n: number) => `${range}, the sum of ${counted(n, 'line')} with the client’s own numbers`,
    calibration: 'Rated alike',
  },
  commitments: {
    heading: 'What each side commits to',
    none: 'no commitment yet',
    more: (n: number) => `and ${n} more`,
  },
  open: {
    heading: 'Open, and what comes next',
    caption: 'Open actions with owner and date',
    columns: { text: 'Action', owner: 'Owner', due: 'Due' },
    noAction: 'No action was agreed.',
    more: (n: number, parked: number) =>
      [
        ...(n === 0 ? [] : [`${counted(n, 'more action')} in the workshop record`]),
        ...(parked === 0 ? [] : [`${counted(parked, 'thing')} in the parking lot`]),
      ].join('; '),
    review: 'Next review',
    reviews: {
      reviewText: (name: string, every: string, day: string, who: string) =>
        `${name}, ${every}, first on ${day}${who === '' ? '' : `: ${who}`}`,
      running: (name: string, every: string, day: string, who: string) =>
        `${name}, ${every} since ${day}${who === '' ? '' : `: ${who}`}`,
      undated: (name: string, every: string, who: string) =>
        `${name}, ${every}; its first day is not set${who === '' ? '' : `: ${who}`}`,
    },
    none: 'No review has been agreed yet.',
    keeper: 'Kept alive by',
  },
} as const;
