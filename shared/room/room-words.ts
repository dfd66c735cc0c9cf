import type { QuestionGroup } from '../workshop/schema/diagnosis';
import type { Handoff } from '../workshop/schema/journeys';
import type { Period } from '../workshop/schema/metrics';
import type { FunnelStep } from '../metrics/funnel';
import type { Side } from '../side';
import type { Stage } from '../workshop/stage';

/** The words of the room display. They speak to everybody in the room, not to the facilitator. */
export const roomWords = {
  untitled: 'Sales and marketing alignment',
  stages: {
    setup: ['Who we are, and what today is for', 'The people, the time we have, and what we will take home.'],
    diagnose: ['Two pictures of one business', 'The same questions to both sides, answered apart and opened together.'],
    journeys: ['How we really won', 'Recent wins, date by date: what the buyer did, and who spoke with them.'],
    patterns: ['What the wins have in common', 'How long it took, what buyers saw, and where it went quiet.'],
    define: [
      'One meaning for each word',
      'What a lead is, and when it counts as qualified, in words both sides stand by.',
    ],
    measure: ['From the goal back to the first contact', 'What the revenue goal asks of each side.'],
    agree: ['What we promise each other', 'A few commitments, each with an owner and a consequence.'],
    sign: ['Read it together, then sign it', 'Is there anything here that you would not defend to your own team?'],
  } satisfies Record<Stage, readonly [title: string, purpose: string]>,
  prompt: {
    'marketing-asks-sales': 'To both sides',
    'sales-asks-marketing': 'To both sides',
    together: 'To both sides',
    leader: 'To the leader, with both sides',
    accountability: 'Who answers for what',
    definition: 'What we mean by it',
    process: 'How we work today',
    barriers: 'What stands in the way',
    symptoms: 'What we notice',
    checklist: 'What is in place',
    preconditions: 'What has to be there first',
  } satisfies Record<QuestionGroup, string>,
  /** After the reveal: who wanted to know it of whom. */
  asked: {
    'marketing-asks-sales': 'Marketing asks sales',
    'sales-asks-marketing': 'Sales asks marketing',
  } satisfies Partial<Record<QuestionGroup, string>>,
  place: (number: number, of: number) => `${number} of ${of}`,
  sides: { marketing: 'marketing', sales: 'sales' } satisfies Record<Side, string>,
  answer: {
    says: 'says',
    expects: (other: string) => `expects ${other} to say`,
    median: 'median of',
    mean: 'average of',
    /** What several sheets come to; "of 2 of 3" where one of them holds only words. */
    fromSheets: (how: string, count: string, what: string) =>
      [how, count, what].filter((word) => word !== '').join(' '),
    countOf: (count: number, of: number) => (count === of ? `${of}` : `${count} of ${of}`),
    answers: 'answers',
    predictions: 'predictions',
    ofSheets: (line: string, count: number, of: number) => `${line} (${count} of ${of})`,
    times: (text: string, times: string, unit: string) => `${text} · ${times} ${unit}`,
    numbered: (number: number, text: string) => `${number}. ${text}`,
    share: (label: string, share: string) => `${label}: ${share} %`,
    range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  },
  map: {
    unnamed: 'A win without a name',
    noTitle: 'Touchpoint',
    span: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    handoff: {
      'marketing-to-sales': 'Hand-off to sales',
      'sales-to-marketing': 'Hand-off to marketing',
    } satisfies Record<Handoff['direction'], string>,
  },
  patterns: {
    title: 'What the wins have in common',
    toSales: 'First touch to sales contact',
    toClose: 'Sales contact to close',
    total: 'First touch to close',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    twoDays: (a: number, b: number) => `${a} and ${b} days`,
    about: (days: string) => `about ${days}`,
    median: (n: number, of: number) => `${n < 3 ? '' : 'median of '}${n} of ${of} ${of === 1 ? 'win' : 'wins'}`,
    guess: { marketing: 'What marketing guessed', sales: 'What sales guessed' } satisfies Record<Side, string>,
    answers: (sheets: number) => (sheets === 1 ? 'one answer' : `${sheets < 3 ? '' : 'median of '}${sheets} answers`),
    quiet: (days: number) => `Quiet for ${days} ${days === 1 ? 'day' : 'days'} or more`,
    wins: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'win' : 'wins'}`,
    silences: (n: number) => (n === 1 ? '1 silence' : `${n} silences`),
    content: 'Seen by most buyers',
    seen: (n: number, of: number) => `in ${n} of ${of} ${of === 1 ? 'win' : 'wins'}`,
  },
  sharedMap: {
    title: 'How clients come to us',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    median: (n: number, of: number) => `${n < 3 ? 'in' : 'median of'} ${n} of ${of} ${of === 1 ? 'win' : 'wins'}`,
  },
  funnel: {
    title: 'What the goal takes',
    steps: {
      customers: 'New clients from marketing',
      opportunities: 'Opportunities',
      sqls: 'Sales-qualified leads',
      mqls: 'Marketing-qualified leads',
      leads: 'Leads',
    } satisfies Record<FunnelStep, string>,
    per: { month: 'in a month', quarter: 'in a quarter', year: 'in a year' } satisfies Record<Period, string>,
  },
  clause: { place: (number: number, of: number) => `Commitment ${number} of ${of}` },
} as const;
