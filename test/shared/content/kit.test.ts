import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Kit, kitOf, parseKit, serializeKit } from '../../../shared/content/kit';
import { describeKitError } from '../../../shared/content/kit-error';
import { changesNothing, planKit } from '../../../shared/content/kit-plan';
import { builtInKits } from '../../../shared/content/kits';
import { silentMinutes } from '../../../shared/content/question-minutes';
import { builtInQuestion } from '../../../shared/content/questions';
import { sameContent } from '../../../shared/content/kit-question';
import {
  addQuestion,
  applyKit,
  askQuestions,
  editQuestion,
  moveGroup,
  moveQuestion,
} from '../../../shared/commands/questions';
import { serialize } from '../../../shared/workshop/serialize';
import { ownQuestion } from '../../support/questions';
import { Q } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { after, run } from '../../support/run-commands';

const start = newWorkshop();
const whole = kitOf(start.diagnosis.questions, 'Mine');

const read = (text: string): Kit => {
  const kit = parseKit(text);
  if (!kit.ok) throw new Error(describeKitError(kit.error));
  return kit.value;
};

test('a kit comes back byte for byte', () => {
  const text = serializeKit(whole);
  expect(serializeKit(read(text))).toBe(text);
  expect(read(`\uFEFF${text}`)).toEqual(read(text));
});

test('a kit holds questions, their order and whether they are asked, and nothing that anybody said', () => {
  const text = serializeKit(whole);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'kitVersion', 'name', 'locale', 'questions']);
  expect(whole.questions.map(({ id }) => id)).toEqual(start.diagnosis.questions.order);
  expect(text).not.toMatch(/"(answers|origin|sheets|client)"/);
});

test('what is left out of a kit is not in it', () => {
  const kit = kitOf(start.diagnosis.questions, ' Short ', new Set(['MS1']));
  expect(kit.name).toBe('Short');
  expect(kit.questions.map(({ id }) => id)).not.toContain('MS1');
});

describe('a broken kit is refused in one sentence', () => {
  const one = whole.questions.find(({ id }) => id === 'HQ2');
  const file = (question: object, head: object = {}): string => {
    const questions = [whole.questions[0], { ...one, ...question }];
    return JSON.stringify({ format: 'parley-kit', kitVersion: 1, name: 'X', locale: 'en', questions, ...head });
  };
  const here = 'Question 2 (“How often does somebody have to ask who is calling a lead?”)';
  const choose = 'choose a .parley-kit.json file that was saved from Parley.';

  test.each<[string, string, string]>([
    ['too big', ' '.repeat(2 * 1024 * 1024 + 1), `The file is larger than 2 MB, more than any kit holds: ${choose}`],
    ['empty', ' \n', `The file is empty: ${choose}`],
    [
      'cut short',
      serializeKit(whole).slice(0, 5000),
      'The file ends too soon, as if copying it was interrupted: save or copy the kit again.',
    ],
    ['not JSON', 'Dear all,', `The file is not a kit: ${choose}`],
    ['of another app', '{"type":"excalidraw"}', `The file comes from another app: ${choose}`],
    ['not an object', '[1]', `The file comes from another app: ${choose}`],
    [
      'a workshop',
      serialize(start),
      'The file is a workshop, not a kit: import it from the library, or save its questions as a kit there.',
    ],
    [
      'newer',
      file({}, { kitVersion: 7 }),
      'The kit was written by a newer Parley (kit format 7): update Parley on this laptop, then load it again.',
    ],
    [
      'in another language',
      file({}, { locale: 'de' }),
      'The kit is in another language (de): this version asks in English.',
    ],
    [
      'without a name',
      file({}, { name: ' ' }),
      'The kit is damaged (its name is missing or cannot be read): save it again from the workshop that it came from.',
    ],
    [
      'with more than questions',
      file({}, { sheets: {} }),
      'The kit is damaged (“sheets” has no place in a kit): save it again from the workshop that it came from.',
    ],
    [
      'poisoned',
      file({}).replace('"probe":', '"__proto__":{},"probe":'),
      'The kit is damaged (questions.0: the key "__proto__" is not allowed): save it again from the workshop that it came from.',
    ],
    [
      'nested too deep',
      `{"a":${'['.repeat(70)}`,
      'The kit is damaged (it nests deeper than 64 levels): save it again from the workshop that it came from.',
    ],
    [
      'without questions',
      file({}, { questions: [] }),
      'The kit holds no question: save it again from a workshop with questions.',
    ],
    [
      'one step of a scale',
      file({ shape: { kind: 'scale', options: [{ id: 'a', label: 'A' }] } }),
      `${here}: a scale needs at least two steps.`,
    ],
    [
      'an unknown kind of answer',
      file({ shape: { kind: 'drawing' } }),
      `${here}: its kind of answer is missing or not one that Parley knows.`,
    ],
    ['an unknown group', file({ group: 'finance' }), `${here}: its group is missing or not one that Parley knows.`],
    ['answers', file({ answers: { marketing: 'x' } }), `${here}: “answers” has no place in a kit.`],
    ['no text', file({ text: ' ' }), 'Question 2: it has no text.'],
    ['text of another type', file({ text: 7 }), 'Question 2: its text is missing or not one that Parley knows.'],
    ['a wrong id', file({ id: 'a b' }), `${here}: its id is missing or not one that Parley knows.`],
    ['the same id twice', file({ id: whole.questions[0]?.id }), `${here}: it has the same id as question 1.`],
    ['no unit', file({ shape: { kind: 'number', unit: '' } }), `${here}: a number needs a unit, such as days.`],
    [
      'a missing field',
      file({ hidden: undefined }),
      `${here}: whether it is asked is missing or not one that Parley knows.`,
    ],
    ['no question at all', file({}, { questions: [null] }), 'Question 1: it is missing or not one that Parley knows.'],
    [
      'a long text',
      file({ text: 'word '.repeat(40), shape: {} }),
      `Question 2 (“${'word '.repeat(12).trim()}…”): its kind of answer is missing or not one that Parley knows.`,
    ],
  ])('%s', (_what, text, sentence) => {
    const kit = parseKit(text);
    expect(kit.ok ? 'loaded' : describeKitError(kit.error)).toBe(sentence);
  });
});

describe('the built-in kits', () => {
  test.each(builtInKits.map((kit) => [kit.name, kit] as const))('%s asks in the words of the bank', (_name, kit) => {
    for (const question of kit.questions) {
      const builtIn = builtInQuestion(question.id);
      expect(builtIn && sameContent({ ...question, origin: 'built-in' }, builtIn)).toBe(true);
      expect(question.hidden).toBe(false);
    }
  });

  test('take about as long as they say', () => {
    expect(builtInKits.map(({ name, questions }) => [name, silentMinutes(questions)])).toEqual([
      ['Founder alone, 30 minutes', 30],
      ['Opener: symptoms and barriers', 10],
    ]);
  });
});

const ids = start.diagnosis.questions.order;
const anyEdit = fc.oneof(
  fc.record({ id: fc.constantFrom(...ids), asked: fc.boolean() }).map(({ id, asked }) => askQuestions([id], asked)),
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('up', 'down')).map(([id, way]) => moveQuestion(id, way)),
  fc.constantFrom('symptoms', 'leader', 'together').map((group) => moveGroup(group, 'up')),
  fc.tuple(fc.constantFrom(...ids), fc.string({ minLength: 1 })).map(([id, text]) => editQuestion(id, { text })),
  fc.constantFrom(...ids).map((id) => editQuestion(id, { shape: { kind: 'number', unit: 'days' } })),
  fc.nat(5).map((n) => addQuestion(ownQuestion({ id: Q(`own-${n}`) }))),
);

prop.prop([fc.array(anyEdit, { maxLength: 20 })], { numRuns: 60 })(
  'a workshop’s own kit changes nothing in it',
  (edits) => {
    const workshop = after(start, ...edits);
    const kit = read(serializeKit(kitOf(workshop.diagnosis.questions, 'Own')));
    expect(changesNothing(planKit(workshop.diagnosis, kit))).toBe(true);
    expect(run(workshop, applyKit(kit)).seq).toBe(0);
  },
);
