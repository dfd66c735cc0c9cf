import type { RoomPicture, RoomScene, RoomTimer } from '../../shared/room/scene';
import { answer, level, touch, usualScenes } from './room-pictures';

const long = (length: number): string =>
  'When would you say that a person who once wrote to us is worth a call, and who of us ought to know it first? '
    .repeat(Math.ceil(length / 108))
    .slice(0, length)
    .trim();
const name = 'Bartholomäus-Maximilian von und zu Hohenlohe-Schillingsfürst '.repeat(4).slice(0, 200);
const unbroken = 'Wertschöpfungskettenverantwortungsübernahmebereitschaft'.repeat(4).slice(0, 200);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The same with as much in them as there can be. */
export const extremeScenes: readonly (readonly [string, RoomScene])[] = [
  ['title, long', { kind: 'title', title: name, subtitle: long(400) }],
  ['title, unbroken', { kind: 'title', title: unbroken, subtitle: unbroken }],
  [
    'agenda, long',
    {
      kind: 'agenda',
      steps: times(24, (index) => ({
        title: index % 3 === 0 ? name : `Step ${index + 1}`,
        minutes: 480,
        state: index < 12 ? 'done' : index === 12 ? 'now' : 'next',
        startsAt: Date.UTC(2026, 10, 22, 9 + index),
      })),
    },
  ],
  ['stage, long', { kind: 'stage', title: long(200), purpose: long(1000) }],
  ['prompt, long', { kind: 'prompt', heading: name, text: long(600), place: '120 of 120' }],
  ['prompt, endless', { kind: 'prompt', heading: unbroken, text: long(20_000), place: '1 of 1' }],
  [
    'reveal, full',
    {
      kind: 'reveal',
      heading: name,
      text: long(300),
      gap: 'Rated opposite: you see this differently in every one of the eight answers',
      distance: 1,
      answers: {
        marketing: answer({
          lines: times(8, (index) => `Entry ${index + 1} with some more words to it (3 of 12)`),
          voices: [long(500)],
          prediction: { from: '', lines: [], voices: [long(300)] },
          revised: long(200),
          from: 'median of 11 of 12 answers',
        }),
        sales: answer({
          lines: times(8, () => unbroken),
          voices: [long(900)],
          prediction: { from: '', lines: [], voices: [long(600)] },
          revised: long(300),
          role: 'expects marketing to say',
          from: 'median of 11 of 12 answers',
        }),
      },
    },
  ],
  [
    'reveal, endless',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: long(200),
      gap: 'Rated different',
      distance: 0.5,
      answers: {
        marketing: answer({ voices: [long(20_000)] }),
        sales: answer({ voices: ['No.'], prediction: { from: '', lines: [], voices: [long(5000)] } }),
      },
    },
  ],
  [
    'reveal, voices',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: long(200),
      gap: 'Rated different, 8 and 9 answers',
      distance: 0.5,
      answers: {
        marketing: answer({ from: '9 answers', voices: times(9, (index) => long(40 + index * 60)) }),
        sales: answer({
          from: '8 answers',
          voices: times(8, () => unbroken),
          prediction: { from: '6 predictions', lines: [], voices: times(6, () => long(150)) },
        }),
      },
    },
  ],
  [
    'reveal, lists',
    {
      kind: 'reveal',
      heading: 'To both sides',
      text: 'What do buyers ask for before they decide?',
      gap: '0 of 16 named by both',
      distance: 1,
      answers: {
        marketing: answer({ lines: times(8, (index) => `What they ask for, number ${index + 1} (1 of 3)`) }),
        sales: answer({ lines: times(8, (index) => `Another thing, number ${index + 1} (1 of 3)`) }),
      },
    },
  ],
  [
    'gaps, fourteen',
    {
      kind: 'gaps',
      gaps: times(14, (index) => ({
        text: `Symptom ${index + 1}: leads lie for days because nobody knows whose they are after the fair is over.`,
        gap: `${14 - index} of 14 steps apart`,
        distance: 1 - index / 14,
      })),
    },
  ],
  ['gaps, long', { kind: 'gaps', gaps: times(60, () => ({ text: long(400), gap: long(120), distance: null })) }],
  [
    'levels, fourteen',
    {
      kind: 'levels',
      rows: times(14, (index) => ({
        text: `Symptom ${index + 1}: leads lie for days because nobody knows whose they are after the fair is over.`,
        marketing: level(index % 5, 'About once a month'),
        sales: index % 4 === 3 ? null : level(3.5, 'More than once a week to Every day of the year'),
      })),
    },
  ],
  [
    'levels, long',
    { kind: 'levels', rows: times(40, () => ({ text: long(400), marketing: level(2, name), sales: null })) },
  ],
  ['votes, hidden, long', { kind: 'votes', totals: null, budget: 12, gaps: times(40, () => long(300)) }],
  [
    'votes, long',
    {
      kind: 'votes',
      budget: 12,
      gaps: [],
      totals: times(40, (index) => ({ text: long(300), marketing: 40 - index, sales: 120, total: 160 - index })),
    },
  ],
  [
    'decisions, long',
    {
      kind: 'decisions',
      decisions: times(30, (index) => ({
        text: long(index % 2 === 0 ? 60 : 500),
        owner: name,
        due: '30 Sep 2027',
        side: 'both',
      })),
    },
  ],
  [
    'map, forty',
    {
      kind: 'map',
      title: name,
      from: '12 Jan 2025',
      to: '27 Mar 2026',
      span: '439 days',
      touchpoints: times(40, (index) =>
        touch(
          (['buyer', 'marketing', 'sales'] as const)[index % 3] ?? 'buyer',
          (index / 39) ** 1.4,
          `Touchpoint number ${index} with a name that runs on`,
        ),
      ),
      handoffs: times(4, (index) => ({
        at: 0.3 + index * 0.02 + (index === 3 ? 0.4 : 0),
        title: 'Hand-off to marketing',
      })),
    },
  ],
  [
    'map, one day',
    {
      kind: 'map',
      title: unbroken,
      from: '12 Jan 2025',
      to: '12 Jan 2025',
      span: '',
      touchpoints: times(12, (index) => touch('sales', 0, `Call ${index}`)),
      handoffs: [],
    },
  ],
  [
    'shared map, full',
    {
      kind: 'shared-map',
      title: name,
      stages: times(14, (index) => ({
        name: index % 2 === 0 ? name : unbroken,
        days: '3650 days',
        count: 'median of 118 of 240 wins',
        parts: times(6, (part) => ({
          lane: part === 3 ? null : ((['buyer', 'marketing', 'sales'] as const)[part % 3] ?? null),
          text: part % 2 === 0 ? long(200) : unbroken,
        })),
      })),
    },
  ],
  [
    'shared map, one stage',
    {
      kind: 'shared-map',
      title: 'How clients come to us',
      stages: [{ name: 'A stage', days: '', count: '', parts: [] }],
    },
  ],
  [
    'figures, long',
    {
      kind: 'figures',
      title: name,
      figures: times(14, () => ({ value: '1,234,567 days', label: long(120), count: 'median of 118 of 240 wins' })),
    },
  ],
  ['definition, long', { kind: 'definition', term: name, text: long(3000), drafts: null }],
  [
    'definition, long drafts',
    { kind: 'definition', term: unbroken, text: '', drafts: { marketing: long(3000), sales: unbroken } },
  ],
  ['clause, long', { kind: 'clause', side: 'both', heading: name, text: long(2500), owner: name, place: name }],
  [
    'parked, long',
    { kind: 'parked', items: times(50, (index) => (index === 0 ? long(800) : `Parked ${index}: ${name}`)) },
  ],
];

/** Every scene, alone and with the clock over it. */
export const roomPictures = (timer: RoomTimer): readonly (readonly [string, RoomPicture])[] =>
  [...usualScenes, ...extremeScenes].flatMap(([title, scene]) => [
    [title, { scene, timer: null }] as const,
    [`${title}, with the clock`, { scene, timer }] as const,
  ]);
