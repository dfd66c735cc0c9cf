import { withAgreements } from './agreements';
import { type Json, mapValues, record } from './json';
import type { Migration } from './migration';
import { withPatterns } from './patterns';

/**
 * Version 1 kept one set of answers for each side. They become the sheet of "the side together"; questions, gaps and the set-up get the
 * fields that came with sheets, empty or as they worked until then; so do the wins, the patterns, the
 * definitions, the metrics and the agreement.
 */
export const sheets: Migration = {
  to: 2,
  name: 'the answers of a side become a sheet; wins have stages and a shared map; raters, scenarios and promises come in',
  up(older) {
    const setup = record(older['setup']);
    return {
      ...withPatterns(withAgreements(older)),
      setup: { ...setup, order: 'diagnosis', stageNotes: {} },
      diagnosis: withSheets(record(older['diagnosis'])),
      running: { begunAt: null, timer: null, spentMs: {}, done: [] },
    };
  },
};

function withSheets({ answers, sealedAt, questions, gaps, ...rest }: Json): Json {
  const sheet = (side: string) => toSheet(side, record(record(answers)[side]), record(sealedAt)[side] ?? null);
  const made = ['marketing', 'sales'].flatMap(sheet);
  return {
    ...rest,
    questions: { ...record(questions), byId: mapValues(record(record(questions)['byId']), toQuestion) },
    sheets: { byId: Object.fromEntries(made.map((one) => [one.id, one])), order: made.map(({ id }) => id) },
    predicts: false,
    sealAfterMinutes: null,
    gaps: mapValues(record(gaps), (gap) => ({ ...record(gap), priority: null, themeId: null })),
    themes: { byId: {}, order: [] },
    votes: { budget: null, dots: { marketing: {}, sales: {} }, shownAt: null },
  };
}

/** A side that neither wrote nor sealed has no sheet. */
function toSheet(side: string, answers: Json, sealedAt: unknown) {
  if (Object.keys(answers).length === 0 && sealedAt === null) return [];
  const withEvidence = mapValues(answers, (answer) => ({ ...record(answer), evidence: '' }));
  return [
    {
      id: side,
      side,
      by: { kind: 'side' },
      onPaper: false,
      answers: withEvidence,
      predictions: {},
      unread: {},
      sealedAt,
    },
  ];
}

function toQuestion(question: unknown): Json {
  return {
    ...record(question),
    origin: 'built-in',
    hint: { ifTheySay: '', then: '' },
    evidence: null,
    destination: 'action',
    fix: '',
  };
}
