import type { Side } from '../../side';

/** The words of the sheets that are filled in by hand before and during the workshop. */
export const worksheetWords = {
  journey: {
    kind: 'Journey sheets',
    title: 'One deal, from first touch to close',
    mark: (n: number, of: number) => `Journey sheet ${n} of ${of}`,
    intro:
      'Write down what really happened, not what should have. A month is enough where nobody knows the day; leave the date empty where nobody knows the month. The lanes are B for the buyer, M for marketing, S for sales.',
    deal: 'The deal',
    known: 'What is known',
    facts: {
      client: 'Client',
      size: 'Size',
      source: 'Source',
      closed: 'Won or lost on',
      value: 'Value',
      owners: 'Owners of both sides',
    },
    questions: 'Six questions that rebuild it',
    prompts: [
      'How did they first hear about us?',
      'What content did they engage with?',
      'When did sales first connect?',
      'What conversations happened, and what questions came up?',
      'How long from first contact to close?',
      'Which materials or touchpoints mattered most?',
    ],
    when: 'When:',
    touchpoints: 'What happened, in order',
    touchpointColumns: {
      date: 'Date',
      lane: 'Circle the lane',
      what: 'What happened',
      content: 'Channel and content',
      heard: 'Question or objection heard',
      important: 'Mattered most',
    },
    lanes: 'B · M · S',
    handoffs: 'From one team to the other',
    handoffColumns: {
      date: 'Date',
      from: 'From whom to whom',
      trigger: 'What triggered it',
      data: 'What was passed on',
    },
    foot: 'Enter this sheet into the map, line by line.',
  },
  rating: {
    kind: 'Lead rating sheets',
    title: (side: Side) => `For ${side}`,
    mark: (side: Side, n: number, of: number) => `${SIDE_NAMES[side]} · rating sheet ${n} of ${of}`,
    name: 'Your name',
    nameHint: 'or leave empty',
    intro:
      'Tick for each lead whether it was worth the work of sales, as you see it, without talking. Write the number of a reason below it. Nobody on the other side reads this before both sides have handed in their sheets.',
    reasons: 'Reasons, by number',
    ratings: { workable: 'Workable', 'not-workable': 'Not workable', unsure: 'Unsure' },
    leads: 'The leads',
    reason: 'Reason by number, note:',
    lead: (n: number) => `Lead ${n}`,
    from: (source: string) => `from ${source}`,
    none: 'The sample has no leads yet. Write recent leads down here, the same on every sheet, before anybody rates.',
    blank: 'Lead, source, day:',
    foot: 'Hand this sheet to the facilitator, unseen.',
  },
  preWork: {
    kind: 'Before the workshop',
    facts: { workshop: 'Workshop', by: 'Please send by', noDate: 'No day agreed yet' },
    byWhen: 'Three days before the workshop',
    atOnce: 'As soon as you can',
    purpose: 'What this is for',
    purposeText: [
      'Marketing and sales come together to rebuild how recent clients really came to a decision, to agree on what a qualified lead is and which numbers count, and to sign what each side promises the other.',
      'It works with facts: with deals that were won and with what was recorded about them. Please bring what is listed for your side. Something incomplete today is better than something complete afterwards.',
      'Please do not compare notes with the other side before the workshop. Where the two sides see things differently is what the day is about.',
    ],
    columns: { what: 'What to bring', where: 'Where it is usually found' },
    caption: (side: Side | 'both') => `What ${side === 'both' ? 'both sides bring' : `${side} brings`}`,
    heading: {
      marketing: 'What marketing brings',
      sales: 'What sales brings',
      both: 'What both sides bring',
    },
    items: {
      marketing: [
        ['The content that exists, by name: guides, webinars, case studies, newsletters', 'Website, shared drive'],
        ['Which of it the clients below engaged with, with dates', 'Marketing automation, exported as CSV'],
        [
          'How many leads came in over the last 12 months, from which sources, and how many of them sales took',
          'CRM report',
        ],
        [
          'About 20 recent leads that were handed to sales, with source, date and what was known of them',
          'CRM, exported as CSV',
        ],
        ['The rule by which a lead is handed to sales today, as it is written down', 'Marketing automation, handbook'],
      ],
      sales: [
        [
          'Five to ten clients won in the last 6 to 12 months, small and large, from different sources: client, size, source, day of signing, value, owners',
          'CRM report',
        ],
        [
          'What happened with each of them: calls, meetings, e-mails, proposals, with dates',
          'CRM activities, exported as CSV',
        ],
        ['Questions and objections that came up, and in which deals', 'Notes, call recordings, memory'],
        ['How many opportunities were won of how many, and the average deal', 'CRM report'],
        ['How soon a new lead is called, and how often it is tried', 'CRM activities'],
      ],
      both: [
        ['What a qualified lead is, in your own words, two sentences', 'Write it down alone'],
        ['The ideal client: size, industry, role, problem, and who is not taken', 'Write it down alone'],
        ['The revenue goal of the year and the share of it that is to come from marketing', 'Plan of the year'],
        ['One example of a lead that went well and one that was lost between the teams', 'CRM, memory'],
      ],
    } satisfies Record<Side | 'both', readonly (readonly [string, string])[]>,
    people: 'Who is invited',
    peopleColumns: { name: 'Name', role: 'Role', side: 'For' },
    peopleSides: { marketing: 'Marketing', sales: 'Sales', leader: 'Leads both', facilitator: 'Facilitates' },
    unnamed: 'Not named yet',
    privacy:
      'Exports hold names of clients and people. Send them to the facilitator only, and leave out columns that nobody asked for. The app that is used works on one laptop and sends nothing anywhere.',
    foot: 'Questions? Ask the facilitator.',
  },
} as const;

const SIDE_NAMES: Readonly<Record<Side, string>> = { marketing: 'Marketing', sales: 'Sales' };
