import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { addDecision } from '../../../shared/commands/decisions';
import {
  addQuestion,
  applyKit,
  askQuestions,
  editQuestion,
  moveGroup,
  moveQuestion,
  removeQuestion,
  restoreBank,
  restoreQuestion,
} from '../../../shared/commands/questions';
import { type Kit, kitOf } from '../../../shared/content/kit';
import { planKit } from '../../../shared/content/kit-plan';
import { builtInQuestion } from '../../../shared/content/questions';
import { editRefusal, type QuestionEdit } from '../../../shared/diagnosis/edit-refusal';
import { groupOrder, questionsOf } from '../../../shared/diagnosis/question-groups';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { DecisionId } from '../../../shared/ids';
import { UNKNOWN_DATE } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { AnswerShape } from '../../../shared/workshop/schema/diagnosis';
import { expects, fills, Q, says, sheetId, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { ownQuestion } from '../../support/questions';
import { after, redone, run, undone } from '../../support/run-commands';

const start = newWorkshop();
const own = ownQuestion();
const NUMBER: AnswerShape = { kind: 'number', unit: 'days' };
const question = ({ diagnosis }: Workshop, id: string) => diagnosis.questions.byId[Q(id)];
const answered = after(start, says('sales', 'MS4', 'A budget'));

const every: readonly (readonly [string, Command])[] = [
  ['adding', addQuestion(own)],
  ['editing the wording', editQuestion(Q('MS4'), { text: 'What is ready?', probe: 'Name one.' })],
  ['changing the kind of answer', editQuestion(Q('MS4'), { shape: NUMBER })],
  ['hiding', askQuestions([Q('MS1'), Q('MS4')], false)],
  ['asking', askQuestions([Q('SY1'), Q('SY2')], true)],
  ['moving', moveQuestion(Q('MS4'), 'up')],
  ['moving a group', moveGroup('together', 'up')],
  ['loading a kit', applyKit({ name: 'X', questions: kitOf(start.diagnosis.questions, 'X').questions.slice(20, 30) })],
];

test.each(every)('%s is one step that can be taken back and done again', (_what, command) => {
  const done = run(start, command);
  expect(done.seq).toBe(1);
  expect(undone(done).workshop).toEqual(start);
  expect(redone(undone(done)).workshop).toEqual(done.workshop);
});

test.each(every)('%s changes nothing after the reveal', (_what, command) => {
  const revealed = run(start, ...toTheReveal());
  expect(run(revealed, command, restoreQuestion(Q('MS4')), restoreBank(), removeQuestion(own.id)).seq).toBe(
    revealed.seq,
  );
});

describe('one question', () => {
  test('of the workshop’s own comes at the end of its group and can be removed', () => {
    const added = run(start, addQuestion(own));
    expect(questionsOf(added.workshop.diagnosis.questions, 'together').at(-1)).toEqual(own);
    const { order } = added.workshop.diagnosis.questions;
    expect(order[order.indexOf(Q('BT6b')) + 1]).toBe(own.id);
    expect(groupOrder(added.workshop.diagnosis.questions)).toEqual(groupOrder(start.diagnosis.questions));
    const removed = run(added, removeQuestion(own.id));
    expect(removed.workshop).toEqual(start);
    expect(undone(removed).workshop).toEqual(added.workshop);
  });

  test('that cannot be asked is neither added nor made so', () => {
    const commands = [
      addQuestion({ ...own, text: ' ' }),
      editQuestion(Q('MS4'), { text: '' }),
      editQuestion(Q('SM2'), { shape: { kind: 'choice', options: [] } }),
      editQuestion(own.id, { text: 'x' }),
      moveQuestion(own.id, 'up'),
      moveQuestion(Q('MS1'), 'up'),
      moveGroup('symptoms', 'up'),
      removeQuestion(own.id),
      restoreQuestion(Q('MS1')),
      restoreBank(),
    ];
    expect(run(start, ...commands).seq).toBe(0);
  });

  test('moves among the questions of its group, wherever they stand', () => {
    const moved = after(start, moveQuestion(Q('MS3'), 'up'), moveQuestion(Q('MS3'), 'up'));
    expect(
      askedQuestions(moved.diagnosis)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['MS3', 'MS1', 'MS2']);
    expect(after(moved, moveQuestion(Q('MS3'), 'down'), moveQuestion(Q('MS3'), 'down'))).toEqual(start);
  });

  test('of the bank gets its own words back and stays hidden or asked', () => {
    const edited = after(
      start,
      editQuestion(Q('MS4'), { text: 'Ready?', shape: NUMBER }),
      askQuestions([Q('MS4')], false),
    );
    const restored = after(edited, restoreQuestion(Q('MS4')));
    expect(question(restored, 'MS4')).toEqual({ ...builtInQuestion('MS4'), hidden: true });
  });

  test('whose kind of answer changes loses the blanks on the sheets, and has them again after undo', () => {
    const blank = run(
      start,
      says('sales', 'MS4', 'A'),
      says('sales', 'MS4', ''),
      expects('sales', 'MS4', { kind: 'text', text: '' }),
    );
    expect(blank.workshop.diagnosis.sheets.byId[sheetId('sales')]?.answers[Q('MS4')]).toBeDefined();
    const edited = run(blank, editQuestion(Q('MS4'), { shape: NUMBER }));
    expect(edited.workshop.diagnosis.sheets.byId[sheetId('sales')]).toMatchObject({ answers: {}, predictions: {} });
    expect(undone(edited).workshop).toEqual(blank.workshop);
    const answer = after(edited, fills('sales', 'MS4', { kind: 'number', number: 3 }));
    expect(answer.diagnosis.sheets.byId[sheetId('sales')]?.answers[Q('MS4')]?.value).toEqual({
      kind: 'number',
      number: 3,
    });
  });
});

describe('an answered question', () => {
  test.each<[QuestionEdit, string | null]>([
    ['wording', null],
    ['move', null],
    ['show', null],
    ['shape', 'answered-shape'],
    ['hide', 'answered-hide'],
    ['remove', 'built-in'],
  ])('%s: %s', (edit, refusal) => {
    expect(editRefusal(answered.diagnosis, Q('MS4'), edit)).toBe(refusal);
    expect(editRefusal(start.diagnosis, Q('MS4'), edit)).toBe(refusal === 'built-in' ? refusal : null);
  });

  test('keeps its kind of answer and stays asked, also when only the other side’s answer was predicted', () => {
    const predicted = after(start, expects('marketing', 'MS4', { kind: 'text', text: 'A budget' }));
    for (const workshop of [answered, predicted]) {
      const refused = run(
        workshop,
        editQuestion(Q('MS4'), { shape: NUMBER, text: 'x' }),
        askQuestions([Q('MS4')], false),
      );
      expect(refused.seq).toBe(0);
    }
  });

  test('stays asked when the rest of its group is hidden', () => {
    const group = questionsOf(answered.diagnosis.questions, 'marketing-asks-sales').map(({ id }) => id);
    const hidden = after(answered, askQuestions(group, false));
    expect(group.filter((id) => !question(hidden, id)?.hidden)).toEqual(['MS4']);
  });

  test('can still be reworded and restored, but not into another kind of answer', () => {
    const reworded = after(answered, editQuestion(Q('MS4'), { text: 'What is ready?' }));
    expect(question(reworded, 'MS4')?.text).toBe('What is ready?');
    expect(after(reworded, restoreQuestion(Q('MS4')))).toEqual(answered);
    const other = after(
      start,
      editQuestion(Q('MS4'), { shape: NUMBER }),
      fills('sales', 'MS4', { kind: 'number', number: 1 }),
    );
    expect(run(other, restoreQuestion(Q('MS4'))).seq).toBe(0);
  });

  test('of the workshop’s own is not removed, nor one that a decision rests on', () => {
    const added = after(start, addQuestion(own));
    const spoken = after(added, says('sales', own.id, 'Well'));
    expect(editRefusal(spoken.diagnosis, own.id, 'remove')).toBe('answered-remove');
    expect(run(spoken, removeQuestion(own.id)).seq).toBe(0);
    const decision = { questionId: own.id, text: 'x', side: 'both', owner: '', due: UNKNOWN_DATE } as const;
    const decided = after(added, addDecision({ id: 'd' as DecisionId, destination: 'action', ...decision }));
    expect(editRefusal(decided.diagnosis, own.id, 'remove')).toBe('decided');
    expect(run(decided, removeQuestion(own.id)).seq).toBe(0);
  });
});

describe('the whole bank', () => {
  test('comes back in its words and order; own and answered questions stay', () => {
    const changed = after(
      answered,
      addQuestion(own),
      editQuestion(Q('MS4'), { text: 'What is ready?' }),
      editQuestion(Q('MS1'), { text: 'Where are they?' }),
      askQuestions([Q('SY1')], true),
      moveGroup('together', 'up'),
    );
    const restored = after(changed, restoreBank());
    expect(question(restored, 'MS1')).toEqual(builtInQuestion('MS1'));
    expect(question(restored, 'SY1')?.hidden).toBe(true);
    expect(question(restored, 'MS4')?.text).toBe('What is ready?');
    expect(restored.diagnosis.questions.order).toEqual([...start.diagnosis.questions.order, own.id]);
    expect(question(restored, own.id)).toEqual(own);
  });

  test('fills up a workshop that had only the first questions', () => {
    const { byId } = start.diagnosis.questions;
    const few = { byId: { MS1: byId[Q('MS1')] }, order: [Q('MS1')] } as unknown as Workshop['diagnosis']['questions'];
    const restored = after({ ...start, diagnosis: { ...start.diagnosis, questions: few } }, restoreBank());
    expect(restored.diagnosis.questions).toEqual(start.diagnosis.questions);
  });
});

describe('a kit', () => {
  const kit: Kit = {
    name: 'Short',
    questions: kitOf(
      after(start, addQuestion(own), editQuestion(Q('MS1'), { text: 'Where are they?' })).diagnosis.questions,
      'x',
    )
      .questions.filter(({ id }) => ['MS1', 'SY1', own.id].includes(id))
      .map((each) => ({ ...each, hidden: false }))
      .toReversed(),
  };

  test('asks its questions in its order and hides the others', () => {
    const loaded = after(start, applyKit(kit));
    expect(askedQuestions(loaded.diagnosis).map(({ id }) => id)).toEqual([own.id, 'MS1', 'SY1']);
    expect(question(loaded, own.id)?.origin).toBe('kit');
    expect(question(loaded, 'MS1')).toMatchObject({ origin: 'built-in', text: 'Where are they?' });
    expect(Object.keys(loaded.diagnosis.questions.byId)).toHaveLength(start.diagnosis.questions.order.length + 1);
  });

  test('says beforehand what it will do', () => {
    const fresh = planKit(start.diagnosis, kit);
    expect(fresh).toMatchObject({ added: [own.id], changed: ['MS1'], shown: ['SY1'], kept: [], moved: true });
    expect(fresh.hidden).toHaveLength(18);
    const begun = planKit(after(start, says('sales', 'MS1', 'x'), says('sales', 'MS2', 'x')).diagnosis, kit);
    expect(begun).toMatchObject({ added: [own.id], changed: [], shown: ['SY1'], kept: ['MS1', 'MS2'] });
    expect(begun.hidden).toHaveLength(17);
  });

  test('leaves answered questions as they are', () => {
    const before = after(start, says('sales', 'MS1', 'x'), says('sales', 'MS2', 'x'));
    const loaded = after(before, applyKit(kit));
    for (const id of ['MS1', 'MS2']) expect(question(loaded, id)).toEqual(question(before, id));
    expect(loaded.diagnosis.sheets).toEqual(before.diagnosis.sheets);
  });

  test('leaves an own question its id and its origin when it comes back', () => {
    const home = after(start, addQuestion(own));
    const edited = {
      ...kit,
      questions: kit.questions.map((each) => (each.id === own.id ? { ...each, text: 'New?' } : each)),
    };
    expect(question(after(home, applyKit(edited)), own.id)).toEqual({ ...own, text: 'New?' });
  });

  test('changes nothing the second time', () => {
    const once = run(start, applyKit(kit));
    expect(run(once, applyKit(kit)).seq).toBe(once.seq);
  });
});
