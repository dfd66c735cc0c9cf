import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionId, QuestionId, RaterId, SheetId } from '../../../shared/ids';
import type { RoomFocus } from '../../../shared/room/focus';
import { projectRoom } from '../../../shared/room/project';
import { SIDES } from '../../../shared/side';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { type Timestamp, UNKNOWN_DATE } from '../../../shared/time';
import { ICP_FIELDS, type IcpText } from '../../../shared/workshop/schema/definitions';
import { STAGES } from '../../../shared/workshop/stage';
import { list, tableOf } from '../../../shared/workshop/table';
import { fullWorkshop } from '../../support/marked-workshop';
import { NOW } from '../../support/new-workshop';

const full = fullWorkshop();
const questionIds = full.diagnosis.questions.order;
const SECRET = 'zq7-secret';

const anyId = fc.constantFrom(...questionIds);
const anyAnswer = fc
  .record({
    text: fc.constantFrom('', SECRET),
    evidence: fc.constantFrom('', SECRET),
    value: fc.constantFrom(
      { kind: 'text' as const },
      { kind: 'list' as const, entries: [SECRET] },
      { kind: 'ordered' as const, entries: [SECRET] },
      { kind: 'counted' as const, entries: [{ text: SECRET, times: 2 }] },
      { kind: 'choice' as const, option: SECRET },
      { kind: 'picks' as const, options: [SECRET] },
      { kind: 'number' as const, number: 987_654_321 },
    ),
  })
  .map((answer) => answer as Sheet['answers'][QuestionId]);
const anyAnswers = fc.dictionary(anyId, anyAnswer) as fc.Arbitrary<Sheet['answers']>;
const anySheet = fc.record({
  id: fc.uuid().map((id) => id as SheetId),
  side: fc.constantFrom(...SIDES),
  by: fc.constantFrom(
    { kind: 'side' as const },
    { kind: 'unnamed' as const },
    { kind: 'person' as const, name: SECRET },
  ),
  answers: anyAnswers,
  predictions: anyAnswers,
  unread: fc.constantFrom({}, { MS4: SECRET }),
  sealedAt: fc.constantFrom(null, NOW),
});
const anyWords = fc.dictionary(anyId, fc.constant(SECRET)) as fc.Arbitrary<Record<QuestionId, string>>;
const anyDots = fc.dictionary(anyId, fc.constant(777)) as fc.Arbitrary<Record<QuestionId, number>>;

/** What may stand in a diagnosis before its reveal. */
const anySecrets = fc.record({
  sheets: fc.array(anySheet, { maxLength: 6 }).map((sheets) => tableOf<SheetId, Sheet>(sheets as Sheet[])),
  revisions: fc.record({ marketing: anyWords, sales: anyWords }),
  dots: fc.record({ marketing: anyDots, sales: anyDots }),
  shownAt: fc.constantFrom(null, NOW),
  notes: anyWords,
});
type Secrets = typeof anySecrets extends fc.Arbitrary<infer T> ? T : never;

function withSecrets({ sheets, revisions, dots, shownAt, notes }: Secrets, revealedAt: Timestamp | null): Workshop {
  const gaps = Object.entries(notes).map(([id, note]) => [
    id,
    { rating: 'opposite' as const, note, priority: null, themeId: null },
  ]);
  const decision = { id: 'd1' as DecisionId, questionId: questionIds[0] ?? null, text: SECRET, side: 'both' as const };
  return {
    ...full,
    definitions: withSecretWords(revealedAt),
    diagnosis: {
      ...full.diagnosis,
      revealedAt,
      sheets,
      revisions,
      votes: { budget: 3, dots, shownAt },
      gaps: Object.fromEntries(gaps) as Workshop['diagnosis']['gaps'],
      decisions: tableOf([{ ...decision, owner: SECRET, due: UNKNOWN_DATE, destination: 'action' as const }]),
    },
  };
}

/** Drafts, ideal clients and votes that nobody may see, with nothing agreed yet. */
function withSecretWords(revealedAt: Timestamp | null): Workshop['definitions'] {
  const { terms, icp, leads, ...rest } = full.definitions;
  const words = { marketing: SECRET, sales: SECRET };
  const client = Object.fromEntries(ICP_FIELDS.map((field) => [field, SECRET])) as IcpText;
  return {
    ...rest,
    terms: tableOf(list(terms).map((term) => ({ ...term, drafts: words, revealedAt, agreed: '' }))),
    icp: { ...icp, sides: { marketing: client, sales: client }, revealedAt },
    leads: tableOf(
      list(leads).map((lead) => ({
        ...lead,
        votes: { [SECRET as RaterId]: { rating: 'workable' as const, reason: SECRET, note: SECRET } },
      })),
    ),
    ratingsRevealedAt: revealedAt,
  };
}

const anyFocus: fc.Arbitrary<RoomFocus> = fc.oneof(
  fc.constantFrom<RoomFocus>(
    { kind: 'title' },
    { kind: 'agenda' },
    { kind: 'answering' },
    { kind: 'answering', writing: ['sales'] },
    { kind: 'gaps' },
    { kind: 'levels' },
    { kind: 'votes' },
    { kind: 'decisions' },
    { kind: 'patterns' },
    { kind: 'funnel' },
    { kind: 'parked' },
  ),
  fc.constantFrom(...STAGES).map((stage): RoomFocus => ({ kind: 'stage', stage })),
  anyId.map((id): RoomFocus => ({ kind: 'question', id })),
  fc.constantFrom(...full.definitions.terms.order).map((id): RoomFocus => ({ kind: 'definition', id })),
  fc.constantFrom(...full.agreement.clauses.order).map((id): RoomFocus => ({ kind: 'clause', id })),
  fc.constantFrom(...full.journeys.order).map((id): RoomFocus => ({ kind: 'journey', id })),
);

describe('before the reveal', () => {
  test('no picture holds anything that a side wrote, was rated, voted or decided about it', () => {
    fc.assert(
      fc.property(anySecrets, anyFocus, (secrets, focus) => {
        const picture = JSON.stringify(projectRoom(withSecrets(secrets, null), focus));
        expect(picture).not.toMatch(/zq7-secret|987,654,321|:777|rated opposite/);
      }),
      { numRuns: 400 },
    );
  });

  test('the hunt finds what is there: after the reveal the same words are shown', () => {
    const shown = fc.check(
      fc.property(anySecrets, anyFocus, (secrets, focus) => {
        const picture = JSON.stringify(projectRoom(withSecrets(secrets, NOW), focus));
        return !/zq7-secret|987,654,321|:777|rated opposite/.test(picture);
      }),
      { numRuns: 400 },
    );
    expect(shown.failed).toBe(true);
  });
});
