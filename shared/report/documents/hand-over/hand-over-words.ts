import type { Side } from '../../../side';
import type { Destination, Priority } from '../../../workshop/schema/diagnosis';
import type { ParticipantSide } from '../../../workshop/schema/setup';

/** The words of the hand-over sheet. */
export const handOverWords = {
  kind: 'Hand-over sheet',
  foot: 'For the facilitator, not for the room',
  cover: { workshop: 'Day', printed: 'Printed', minutes: 'Time available', inMinutes: (n: number) => `${n} minutes` },
  sealed: {
    title: 'Sealed answers stay sealed',
    text: 'This sheet says who has sealed, and holds nothing of what was written. Do not open an entry for a side: it answers for itself.',
  },
  notes: {
    title: 'With private notes',
    text: 'This sheet holds the notes of the facilitator. Keep it out of the room.',
  },
  stands: {
    heading: 'Where it stands',
    caption: 'The stages in the order of this workshop',
    columns: { number: 'No.', stage: 'Stage', state: 'State' },
    leftOut: 'left out',
    untouched: 'not started',
    complete: 'complete',
    partly: (done: number, of: number) => `${done} of ${of}`,
    sheets: (side: Side, sealed: number, open: number) =>
      `${SIDES[side]}: ${sealed} ${sealed === 1 ? 'sheet' : 'sheets'} sealed, ${open} open`,
    revealed: 'Both sides have been revealed.',
    notRevealed: 'The answers have not been revealed.',
  },
  agenda: {
    heading: 'Agenda',
    none: 'No agenda was planned.',
    caption: 'The steps of the agenda',
    columns: { step: 'Step', state: 'State', planned: 'Planned', spent: 'Took' },
    states: { done: 'over', now: 'now', 'left-out': 'left out', passed: 'passed', next: 'to come' },
    minutes: (n: number) => `${n} min`,
    untitled: 'Untitled step',
  },
  people: {
    heading: 'People',
    none: 'Nobody is named.',
    caption: 'Who is in the room',
    columns: { name: 'Name', side: 'Stands for', role: 'Role' },
    sides: {
      marketing: 'Marketing',
      sales: 'Sales',
      leader: 'Both, as leader',
      facilitator: 'Facilitator',
    } satisfies Record<ParticipantSide, string>,
    unnamed: 'not named',
  },
  script: { heading: 'What to say', done: 'Done when', note: 'Note' },
  generalNotes: 'Notes on the workshop',
  questions: {
    heading: 'Questions',
    text: 'As they are asked, with what makes an answer concrete, and what to say to the usual first answer.',
    none: 'No question is asked.',
    caption: 'The questions that are asked',
    columns: { number: 'No.', question: 'Question', hint: 'If they say, then' },
  },
  gaps: {
    heading: 'Open gaps',
    before: 'The gaps show once both sides are revealed.',
    none: 'No gap waits for a rating or a decision.',
    text: 'Questions that still need a rating or a decision, by priority, then by gap.',
    voted:
      'Questions that still need a rating or a decision, by priority, then by the dots of both sides, then by gap.',
    caption: 'Gaps to rate or to decide',
    columns: { question: 'Question', gap: 'Gap', todo: 'To do', theme: 'Theme', priority: 'When', dots: 'Dots' },
    todo: { 'not-rated': 'rate', 'no-decision': 'decide' },
    unnamedTheme: 'unnamed theme',
    priorities: { now: 'now', next: 'next', later: 'later' } satisfies Record<Priority, string>,
    noPriority: 'no priority',
  },
  decisions: {
    heading: 'Decisions',
    none: 'Nothing was decided yet.',
    fromPatterns: 'A disconnect, from the patterns',
    caption: 'What was decided',
    columns: { text: 'Decision', owner: 'Owner', due: 'Due', destination: 'Becomes' },
    destinations: {
      definition: 'a definition',
      clause: 'a clause',
      action: 'an action',
      parked: 'parked',
    } satisfies Record<Destination, string>,
    noDate: 'no date',
  },
  parked: { heading: 'Parking lot', none: 'Nothing is parked.' },
} as const;

const SIDES: Readonly<Record<Side, string>> = { marketing: 'Marketing', sales: 'Sales' };
