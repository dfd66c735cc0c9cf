import { describe, expect, test } from 'vitest';
import type { RoomFocus } from '../../../shared/room/focus';
import { projectRoom } from '../../../shared/room/project';
import { RoomPicture } from '../../../shared/room/scene';
import { discussable, rankedQuestions } from '../../../shared/diagnosis/ranking';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { STAGES } from '../../../shared/workshop/stage';
import { list } from '../../../shared/workshop/table';
import { fullWorkshop, markEverything } from '../../support/marked-workshop';
import { NOW } from '../../support/new-workshop';

const full = fullWorkshop();
const sealed: Workshop = { ...full, diagnosis: { ...full.diagnosis, revealedAt: null } };
const hidden: Workshop = {
  ...full,
  diagnosis: { ...full.diagnosis, votes: { ...full.diagnosis.votes, shownAt: null } },
};
const each = (kind: 'question' | 'journey' | 'definition' | 'clause', ids: readonly string[]): RoomFocus[] =>
  ids.map((id) => ({ kind, id }) as RoomFocus);

/** Every focus there is, by kind. */
const FOCUSES: Readonly<Record<RoomFocus['kind'], readonly RoomFocus[]>> = {
  blank: [{ kind: 'blank' }],
  title: [{ kind: 'title' }],
  agenda: [{ kind: 'agenda' }],
  stage: STAGES.map((stage) => ({ kind: 'stage', stage })),
  question: each('question', full.diagnosis.questions.order),
  answering: [{ kind: 'answering' }],
  gaps: [{ kind: 'gaps' }],
  levels: [{ kind: 'levels' }],
  votes: [{ kind: 'votes' }],
  decisions: [{ kind: 'decisions' }],
  journey: each('journey', full.journeys.order),
  patterns: [{ kind: 'patterns' }],
  'shared-map': [{ kind: 'shared-map' }],
  definition: each('definition', full.definitions.terms.order),
  clause: each('clause', full.agreement.clauses.order),
  funnel: [{ kind: 'funnel' }],
  parked: [{ kind: 'parked' }],
};

const firstGap = discussable(rankedQuestions(full.diagnosis))[0]?.question.text;

const KINDS = Object.keys(FOCUSES) as RoomFocus['kind'][];

/** Where everything comes from that a focus shows of a document. */
function sources(workshop: Workshop, kind: RoomFocus['kind']): readonly string[] {
  const marked = markedOf(workshop);
  const pictures = FOCUSES[kind].map((focus) => projectRoom(marked.workshop, focus));
  return marked.placesIn(JSON.stringify(pictures));
}

const cache = new Map<Workshop, ReturnType<typeof markEverything>>();
function markedOf(workshop: Workshop) {
  const marked = cache.get(workshop) ?? markEverything(workshop);
  cache.set(workshop, marked);
  return marked;
}

const CLOCK = 'setup.agenda.byId.*.title';
const QUESTION = 'diagnosis.questions.byId.*.text';

/** What the room may see, place by place; the clock stands on all of it. */
const OPEN: Readonly<Record<RoomFocus['kind'], readonly string[]>> = {
  blank: [],
  title: ['setup.client', 'setup.title', CLOCK],
  agenda: [CLOCK],
  stage: [CLOCK],
  question: [
    QUESTION,
    'diagnosis.questions.byId.*.shape.options.*.label',
    'diagnosis.questions.byId.*.shape.unit',
    'diagnosis.revisions.marketing.*',
    'diagnosis.revisions.sales.*',
    'diagnosis.sheets.byId.*.answers.*.text',
    'diagnosis.sheets.byId.*.answers.*.value.entries.*',
    'diagnosis.sheets.byId.*.answers.*.value.entries.*.text',
    'diagnosis.sheets.byId.*.predictions.*.text',
    'diagnosis.sheets.byId.*.predictions.*.value.entries.*',
    'diagnosis.sheets.byId.*.predictions.*.value.entries.*.text',
    CLOCK,
  ],
  answering: [CLOCK],
  gaps: [QUESTION, CLOCK],
  levels: [QUESTION, 'diagnosis.questions.byId.*.shape.options.*.label', CLOCK],
  votes: [QUESTION, CLOCK],
  decisions: ['diagnosis.decisions.byId.*.owner', 'diagnosis.decisions.byId.*.text', CLOCK],
  journey: ['journeys.byId.*.client', 'journeys.byId.*.touchpoints.byId.*.title', CLOCK],
  patterns: ['journeys.byId.*.touchpoints.byId.*.content', CLOCK],
  'shared-map': ['sharedMap.parts.byId.*.text', 'sharedMap.stages.byId.*.name', CLOCK],
  definition: ['definitions.terms.byId.*.agreed', 'definitions.terms.byId.*.term', CLOCK],
  clause: [
    'agreement.clauses.byId.*.heading',
    'agreement.clauses.byId.*.owner',
    'agreement.clauses.byId.*.text',
    CLOCK,
  ],
  funnel: [CLOCK],
  parked: ['diagnosis.parkingLot.byId.*.text', CLOCK],
};

/** Before the reveal. */
const SEALED: typeof OPEN = { ...OPEN, question: [QUESTION, CLOCK], gaps: [CLOCK], levels: [CLOCK], votes: [CLOCK] };

const sorted = (places: readonly string[]) => places.toSorted();

describe('what the room sees comes from these places of the document and no other', () => {
  test.each(KINDS)('after the reveal: %s', (kind) => {
    expect(sources(full, kind)).toEqual(sorted(OPEN[kind]));
  });

  test.each(KINDS)('while the answers are sealed: %s', (kind) => {
    expect(sources(sealed, kind)).toEqual(sorted(SEALED[kind]));
  });

  test('the marks stand in every place that the list above does not name', () => {
    const marked = markedOf(full);
    const all = marked.placesIn(JSON.stringify(marked.workshop));
    expect(all).toEqual(
      expect.arrayContaining([
        'agreement.clauses.byId.*.reasons.*.text',
        'diagnosis.gaps.*.note',
        'diagnosis.questions.byId.*.hint.ifTheySay',
        'diagnosis.questions.byId.*.probe',
        'diagnosis.sheets.byId.*.answers.*.evidence',
        'diagnosis.sheets.byId.*.by.name',
        'diagnosis.themes.byId.*.name',
        'journeys.byId.*.notes',
        'setup.notes',
        'setup.participants.byId.*.name',
        'setup.stageNotes.diagnose',
      ]),
    );
  });
});

describe('drafts of a definition', () => {
  const [term] = list(full.definitions.terms);
  const drafted = (drafts: Definition['drafts'], revealedAt: Definition['revealedAt']) => {
    if (!term) throw new Error('a workshop has terms');
    const terms = { ...full.definitions.terms.byId, [term.id]: { ...term, agreed: '', drafts, revealedAt } };
    const definitions = { ...full.definitions, terms: { ...full.definitions.terms, byId: terms } };
    return projectRoom({ ...full, definitions }, { kind: 'definition', id: term.id }).scene;
  };
  const drafts = { marketing: 'A form', sales: 'A budget' };
  const prompt = { kind: 'prompt', heading: term?.term, text: term?.prompt, place: '' };

  test('are shown beside each other once they are revealed', () => {
    expect(drafted(drafts, NOW)).toMatchObject({ kind: 'definition', text: '', drafts });
  });

  test('stay away until then, and when one of them is empty', () => {
    expect(drafted(drafts, null)).toEqual(prompt);
    expect(drafted({ marketing: 'A form', sales: '' }, NOW)).toEqual(prompt);
  });
});

describe('votes', () => {
  test('hide their totals until they are shown', () => {
    const { scene } = projectRoom(hidden, { kind: 'votes' });
    expect(scene).toMatchObject({ kind: 'votes', totals: null, budget: 3 });
    expect(scene.kind === 'votes' && scene.gaps).toContain(firstGap);
  });

  test('name what is voted on before, whatever the dots are', () => {
    const withDots = (dots: Workshop['diagnosis']['votes']['dots']) =>
      projectRoom(
        { ...hidden, diagnosis: { ...hidden.diagnosis, votes: { ...hidden.diagnosis.votes, dots } } },
        { kind: 'votes' },
      );
    expect(withDots({ marketing: {}, sales: {} })).toEqual(projectRoom(hidden, { kind: 'votes' }));
  });

  test('show the dots of both sides, most first', () => {
    const { scene } = projectRoom(full, { kind: 'votes' });
    expect(scene.kind === 'votes' && scene.totals?.[0]).toMatchObject({ marketing: 2, sales: 1, total: 3 });
  });
});

test('a picture is one whatever the document holds', () => {
  const text = JSON.stringify(markedOf(full).workshop);
  const stretched = JSON.parse(text.replaceAll(/«\d+»/g, 'x'.repeat(25_000))) as Workshop;
  for (const focus of KINDS.flatMap((kind) => FOCUSES[kind].slice(0, 3))) {
    expect(RoomPicture.safeParse(projectRoom(stretched, focus)).error).toBeUndefined();
  }
});
