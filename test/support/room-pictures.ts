import type { RoomAnswer, RoomLevel, RoomScene, RoomStatement, RoomTouchpoint } from '../../shared/room/scene';

/** Every kind of scene as a workshop makes it. */
export const usualScenes: readonly (readonly [string, RoomScene])[] = [
  ['blank', { kind: 'blank' }],
  ['title', { kind: 'title', title: 'Harbour & Pine', subtitle: 'Sales and marketing alignment, 22 Nov 2026' }],
  [
    'shared map',
    {
      kind: 'shared-map',
      title: 'How clients come to us',
      stages: (['Awareness', 'Interest', 'Evaluation', 'Decision'] as const).map((name, index) => ({
        name,
        days: index === 0 ? '' : `${index * 21} days`,
        count: index === 0 ? '' : 'median of 7 of 8 wins',
        parts: [
          { lane: 'buyer', text: 'Website visit' },
          { lane: 'marketing', text: 'Guide download' },
          { lane: 'sales', text: 'Discovery meeting' },
          { lane: null, text: 'Cost of delay guide' },
        ],
      })),
    },
  ],
  [
    'agenda',
    {
      kind: 'agenda',
      steps: [
        { title: 'Who we are', minutes: 10, state: 'done', startsAt: null },
        { title: 'Two pictures of one business', minutes: 35, state: 'now', startsAt: null },
        { title: 'How we really won', minutes: 40, state: 'next', startsAt: null },
        { title: 'One meaning for each word', minutes: 20, state: 'next', startsAt: null },
        { title: 'What we promise each other', minutes: 25, state: 'next', startsAt: null },
      ],
    },
  ],
  [
    'agenda of a day that has begun',
    {
      kind: 'agenda',
      steps: [
        { title: 'Who we are', minutes: 10, state: 'done', startsAt: Date.UTC(2026, 10, 22, 9) },
        { title: 'Two pictures of one business', minutes: 35, state: 'now', startsAt: Date.UTC(2026, 10, 22, 9, 10) },
        { title: 'How we really won', minutes: 40, state: 'next', startsAt: Date.UTC(2026, 10, 22, 9, 45) },
      ],
    },
  ],
  [
    'stage',
    {
      kind: 'stage',
      title: 'Two pictures of one business',
      purpose: 'The same questions to both sides, answered apart and opened together.',
    },
  ],
  [
    'prompt',
    {
      kind: 'prompt',
      heading: 'To both sides',
      text: 'What share of your leads never gets a call back?',
      place: '3 of 14',
    },
  ],
  [
    'answering',
    {
      kind: 'answering',
      questions: 14,
      sides: {
        marketing: { state: 'sealed', sheets: 1, sealedSheets: 1 },
        sales: { state: 'writing', sheets: 3, sealedSheets: 2 },
      },
    },
  ],
  [
    'answering, nobody yet',
    {
      kind: 'answering',
      questions: 1,
      sides: {
        marketing: { state: 'waiting', sheets: 0, sealedSheets: 0 },
        sales: { state: 'waiting', sheets: 0, sealedSheets: 0 },
      },
    },
  ],
  [
    'reveal of a number',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: 'How many hours pass before a new lead is called?',
      gap: '22 hours apart',
      distance: 0.8,
      answers: {
        marketing: answer({
          from: 'median of 3 answers',
          lines: ['2 hours'],
          prediction: expected('median of 3 predictions', '4 hours'),
        }),
        sales: answer({ from: 'median of 2 answers', lines: ['24 hours'], prediction: expected('', '2 hours') }),
      },
    },
  ],
  [
    'reveal of words',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: 'When is a lead ready for sales?',
      gap: 'Rated different',
      distance: 0.67,
      answers: {
        marketing: answer({
          voices: [
            'When somebody has asked for a call, or has read at least three of our case studies and told us the size of the team.',
          ],
          prediction: { from: '', lines: [], voices: ['When there is a budget.'] },
        }),
        sales: answer({
          voices: ['When there is a name, a budget and a date. Everything else is a conversation.'],
          revised: 'When there is a name and a reason to speak now.',
        }),
      },
    },
  ],
  [
    'reveal of lists',
    {
      kind: 'reveal',
      heading: 'What we notice',
      text: 'What do buyers ask for before they decide?',
      gap: '1 of 5 named by both',
      distance: 0.8,
      answers: {
        marketing: answer({
          lines: ['Case studies (3 of 3)', 'A price list (2 of 3)', 'References (1 of 3)'],
          from: '3 answers',
        }),
        sales: answer({
          lines: ['References (2 of 2)', 'A pilot (2 of 2)', 'The contract (1 of 2)'],
          from: '2 answers',
        }),
      },
    },
  ],
  [
    'reveal of several voices',
    {
      kind: 'reveal',
      heading: 'Marketing asks sales',
      text: 'What makes you give up on a lead?',
      gap: '',
      distance: null,
      answers: {
        marketing: answer({ role: '', isGuess: true }),
        sales: answer({
          from: '3 answers',
          voices: [
            'When nobody picks up after the third call.',
            'When the budget is gone for the year.',
            'When it turns out that they only wanted the guide, and nobody above them has ever heard of us.',
          ],
        }),
      },
    },
  ],
  [
    'reveal with one side silent',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: 'Who follows up after a fair?',
      gap: '',
      distance: null,
      answers: { marketing: answer({ lines: ['Sales'] }), sales: answer({ role: '' }) },
    },
  ],
  [
    'reveal of agreement',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: 'Who owns the CRM?',
      gap: 'The same answer',
      distance: 0,
      answers: { marketing: answer({ lines: ['Sales'] }), sales: answer({ lines: ['Sales'] }) },
    },
  ],
  [
    'gaps',
    {
      kind: 'gaps',
      gaps: [
        { text: 'How many hours pass before a new lead is called?', gap: '22 hours apart', distance: 0.92 },
        { text: 'When is a lead ready for sales?', gap: 'Rated different', distance: 0.67 },
        { text: 'What do buyers ask for before they decide?', gap: '1 of 5 named by both', distance: 0.4 },
        { text: 'Who owns the CRM?', gap: 'The same answer', distance: 0 },
        { text: 'What would you change tomorrow?', gap: 'Not rated', distance: null },
      ],
    },
  ],
  [
    'levels',
    {
      kind: 'levels',
      rows: [
        { text: 'Leads lie for days before they are called.', marketing: level(0, 'Never'), sales: level(4, 'Always') },
        {
          text: 'Nobody knows whose lead it is.',
          marketing: level(1.5, 'Rarely to Sometimes'),
          sales: level(3, 'Often'),
        },
        { text: 'We speak badly of each other.', marketing: level(2, 'Sometimes'), sales: null },
      ],
    },
  ],
  ['levels, none', { kind: 'levels', rows: [] }],
  ['gaps, none', { kind: 'gaps', gaps: [] }],
  ['votes, hidden', { kind: 'votes', totals: null, budget: 5, gaps: [] }],
  [
    'votes, hidden, on some gaps',
    {
      kind: 'votes',
      totals: null,
      budget: 5,
      gaps: [
        'How many hours pass before a new lead is called?',
        'When is a lead ready for sales?',
        'What do buyers ask for before they decide?',
        'Who follows up after a fair?',
      ],
    },
  ],
  [
    'votes',
    {
      kind: 'votes',
      budget: 5,
      gaps: [],
      totals: [
        { text: 'When is a lead ready for sales?', marketing: 5, sales: 4, total: 9 },
        { text: 'How many hours pass before a new lead is called?', marketing: 1, sales: 5, total: 6 },
        { text: 'Who follows up after a fair?', marketing: 2, sales: 0, total: 2 },
      ],
    },
  ],
  ['votes, none', { kind: 'votes', totals: [], budget: 5, gaps: [] }],
  [
    'decisions',
    {
      kind: 'decisions',
      decisions: [
        {
          text: 'Every lead is called within four working hours.',
          owner: 'Ana Silva',
          due: '1 Dec 2026',
          side: 'sales',
        },
        {
          text: 'One definition of a qualified lead hangs in both offices.',
          owner: 'Ben Okafor',
          due: '',
          side: 'both',
        },
        { text: 'Case studies name the size of the client.', owner: '', due: '15 Jan 2027', side: 'marketing' },
      ],
    },
  ],
  ['decisions, none', { kind: 'decisions', decisions: [] }],
  [
    'map',
    {
      kind: 'map',
      title: 'Quayside Logistics',
      from: '12 Jan 2026',
      to: '27 Mar 2026',
      span: '74 days',
      touchpoints: [
        touch('marketing', 0, 'Trade fair talk'),
        touch('buyer', 0.08, 'Visits the website'),
        touch('marketing', 0.12, 'Newsletter'),
        touch('buyer', 0.3, 'Downloads the guide'),
        touch('marketing', 0.34, 'Case study sent'),
        touch('sales', 0.4, 'First call'),
        touch('sales', 0.52, 'Demo on site'),
        touch('buyer', 0.55, 'Asks for references'),
        touch('marketing', 0.6, 'Reference visit'),
        touch('sales', 0.72, 'Proposal'),
        touch('sales', 0.9, 'Negotiation'),
        touch('buyer', 1, 'Signs'),
      ],
      handoffs: [{ at: 0.38, title: 'Hand-off to sales' }],
    },
  ],
  [
    'map, undated',
    { kind: 'map', title: 'Quayside Logistics', from: '', to: '', span: '', touchpoints: [], handoffs: [] },
  ],
  [
    'figures',
    {
      kind: 'figures',
      title: 'What the wins have in common',
      figures: [
        { value: '74 days', label: 'First touch to close', count: 'median of 6 of 8 wins' },
        { value: '31 days', label: 'First touch to sales contact', count: 'median of 7 of 8 wins' },
        { value: 'Case study', label: 'Seen by most buyers', count: 'in 6 of 8 wins' },
      ],
    },
  ],
  [
    'definition',
    {
      kind: 'definition',
      term: 'Qualified lead',
      text: 'A person at a company of our size who has asked for a conversation and named a reason to have it now.',
      drafts: null,
    },
  ],
  [
    'definition, drafts',
    {
      kind: 'definition',
      term: 'Qualified lead',
      text: '',
      drafts: { marketing: 'Somebody who has asked for a call or read three case studies.', sales: '' },
    },
  ],
  [
    'clause',
    {
      kind: 'clause',
      side: 'sales',
      heading: 'First call',
      text: 'Sales calls every qualified lead within four working hours, and writes down what came of it the same day.',
      owner: 'Ana Silva',
      place: 'Commitment 2 of 7',
    },
  ],
  ['parked', { kind: 'parked', items: ['The budget of the spring fair', 'A new CRM', 'Who writes the newsletter'] }],
  ['parked, none', { kind: 'parked', items: [] }],
];

/** What one side says, with nothing in it that is not told. */
export function answer(part: Partial<RoomAnswer>): RoomAnswer {
  return { role: 'says', lines: [], voices: [], prediction: null, revised: '', from: '', isGuess: false, ...part };
}

/** What one side expects the other to say, as a single value. */
export function expected(from: string, line: string): RoomStatement {
  return { from, lines: [line], voices: [] };
}

/** A place on a scale of five. */
export function level(position: number, label: string): RoomLevel {
  return { position, steps: 5, label };
}

/** A touchpoint in January. */
export function touch(lane: RoomTouchpoint['lane'], at: number, title: string): RoomTouchpoint {
  return { lane, at, title, date: '12 Jan 2026' };
}
