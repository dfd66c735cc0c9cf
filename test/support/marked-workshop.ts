import sample from '../../resources/samples/harbour-and-pine.parley.json';
import type { GapRating } from '../../shared/workshop/schema/diagnosis';
import type { AgendaItemId, DecisionId, QuestionId, SheetId, ThemeId } from '../../shared/ids';
import { SIDES, type Side } from '../../shared/side';
import { proposeMap } from '../../shared/shared-map/propose-map';
import { whatWinsShow } from '../../shared/shared-map/what-wins-show';
import { UNKNOWN_DATE } from '../../shared/time';
import { parse } from '../../shared/workshop/parse';
import { Workshop } from '../../shared/workshop/schema';
import type { Answer, AnswerShape, Question, Sheet, SheetBy } from '../../shared/workshop/schema/diagnosis';
import { STAGES } from '../../shared/workshop/stage';
import { emptyTable, list, tableOf } from '../../shared/workshop/table';
import { NOW } from './new-workshop';

/** The sample workshop as it comes with the app. */
export function sampleWorkshop(): Workshop {
  const read = parse(JSON.stringify(sample));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The sample before a shared map was proposed. */
export const unmappedSample = (): Workshop => ({
  ...sampleWorkshop(),
  sharedMap: { stages: emptyTable(), parts: emptyTable(), dropped: [] },
});

/** The sample with something in every place that a workshop has: several people on each side, predictions, votes, notes, a running clock. */
export function fullWorkshop(): Workshop {
  const start = sampleWorkshop();
  const questions = list(start.diagnosis.questions).filter(({ hidden }) => !hidden);
  const perQuestion = <T>(of: (question: Question, index: number) => T) =>
    Object.fromEntries(questions.map((question, index) => [question.id, of(question, index)])) as Record<QuestionId, T>;
  const bySheet = (side: Side, by: SheetBy): Sheet => ({
    id: `${side}-${by.kind}` as SheetId,
    side,
    by,
    onPaper: true,
    answers: perQuestion(({ shape }) => someAnswer(shape)),
    predictions: perQuestion(({ shape }) => someAnswer(shape)),
    unread: { MS1: 'unread' },
    sealedAt: NOW,
  });
  const item = start.setup.agenda.order[0] as AgendaItemId;
  let made = 0;
  const ratings: readonly (GapRating | null)[] = [null, null, 'close', 'different', 'opposite'];
  return {
    ...start,
    sharedMap: proposeMap(whatWinsShow(start), () => `map-${(made += 1)}`),
    setup: { ...start.setup, notes: 'note', stageNotes: Object.fromEntries(STAGES.map((stage) => [stage, 'note'])) },
    diagnosis: {
      ...start.diagnosis,
      predicts: true,
      sheets: tableOf(
        SIDES.flatMap((side) => [
          bySheet(side, { kind: 'side' }),
          bySheet(side, { kind: 'person', name: 'somebody' }),
          bySheet(side, { kind: 'unnamed' }),
        ]),
      ),
      revisions: { marketing: perQuestion(() => 'later'), sales: perQuestion(() => 'later') },
      gaps: perQuestion((_question, index) => ({
        rating: ratings[index % ratings.length] ?? null,
        note: 'note',
        priority: 'now',
        themeId: 'theme-1' as ThemeId,
      })),
      themes: tableOf([{ id: 'theme-1' as ThemeId, name: 'theme' }]),
      votes: { budget: 3, dots: { marketing: perQuestion(() => 2), sales: perQuestion(() => 1) }, shownAt: NOW },
      decisions: tableOf([
        ...list(start.diagnosis.decisions),
        {
          id: 'decision-of-its-own' as DecisionId,
          questionId: null,
          text: 'decided',
          side: 'both',
          owner: 'somebody',
          due: UNKNOWN_DATE,
          destination: 'action',
        },
      ]),
    },
    running: {
      begunAt: NOW,
      timer: { itemId: item, lengthMs: 900_000, ranMs: 60_000, startedAt: NOW },
      spentMs: { [item]: 60_000 } as Workshop['running']['spentMs'],
      done: start.setup.agenda.order.slice(1, 2),
    },
  };
}

/** A document in which every text that somebody can write is a marker of its own. */
export interface MarkedWorkshop {
  readonly workshop: Workshop;
  /** The places of the document whose markers stand in this text, with `*` for every id and number; each once, in order. */
  placesIn(text: string): readonly string[];
}

/**
 * Puts a marker into every string of a document except where the document would not be one any more: ids, dates, the words of a choice.
 * The ids of answer options are kept as well, so that an answer still means its option.
 */
export function markEverything(original: Workshop): MarkedWorkshop {
  const places: string[] = [];
  const ids = idsIn(original);
  const kept = new Set<string>();
  for (;;) {
    places.length = 0;
    const marked = mark(original, [], (path, text) => {
      if (kept.has(path.join('/')) || isOption(path)) return text;
      places.push(path.map((part) => (ids.has(part) || /^\d+$/.test(part) ? '*' : part)).join('.'));
      return `«${places.length - 1}»`;
    });
    const read = Workshop.safeParse(marked);
    if (read.success) return { workshop: read.data, placesIn: (text) => placesIn(text, places) };
    const before = kept.size;
    for (const path of read.error.issues.flatMap((issue) => pathsOf(issue))) kept.add(path.join('/'));
    if (kept.size === before) throw new Error(JSON.stringify(read.error.issues.slice(0, 3)));
  }
}

function placesIn(text: string, places: readonly string[]): readonly string[] {
  const found = [...text.matchAll(/«(\d+)»/g)].map(([, index]) => places[Number(index)] ?? '');
  return [...new Set(found)].toSorted();
}

type Path = readonly string[];

function mark(value: unknown, path: Path, text: (path: Path, text: string) => string): unknown {
  if (typeof value === 'string') return text(path, value);
  if (Array.isArray(value)) return value.map((item, index) => mark(item, [...path, String(index)], text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mark(item, [...path, key], text)]));
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

/** A union tells of its parts what is wrong with them, from its own place on. */
function pathsOf(issue: Issue): readonly Path[] {
  const here = issue.path.map(String);
  const inner = (issue.errors ?? []).flat().flatMap((part) => pathsOf(part).map((path) => [...here, ...path]));
  return [here, ...inner];
}

/** Ids of options: in the shapes of questions, and where answers choose one. */
const isOption = (path: Path): boolean =>
  path.at(-1) === 'option' ||
  (path.includes('shape') && path.at(-1) === 'id') ||
  (path.includes('value') && path.at(-2) === 'options');

/** Whatever stands under `byId`, and whatever else has such a key, is an id. */
function idsIn(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, item] of Object.entries(part)) {
      if (key === 'byId') for (const id of Object.keys(item as object)) ids.add(id);
      walk(item);
    }
  };
  walk(value);
  return ids;
}

function someAnswer(shape: AnswerShape): Answer {
  return { text: 'said', evidence: 'evidence', value: someValue(shape) };
}

function someValue(shape: AnswerShape): Answer['value'] {
  switch (shape.kind) {
    case 'text':
      return { kind: 'text' };
    case 'list':
    case 'ordered':
      return { kind: shape.kind, entries: ['one', 'two'] };
    case 'counted':
      return { kind: 'counted', entries: [{ text: 'one', times: 3 }] };
    case 'choice':
    case 'scale':
      return { kind: shape.kind, option: shape.options[0]?.id ?? null };
    case 'picks':
      return { kind: 'picks', options: shape.options.slice(0, 2).map(({ id }) => id) };
    case 'shares':
      return { kind: 'shares', percent: Object.fromEntries(shape.options.map(({ id }, i) => [id, i === 0 ? 100 : 0])) };
    case 'number':
      return { kind: 'number', number: 12 };
  }
}
