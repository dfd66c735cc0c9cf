import type { Kit } from '../content/kit';
import { type KitPlan, planBank, planKit } from '../content/kit-plan';
import { sameShape } from '../content/kit-question';
import { questionProblem } from '../content/question-problem';
import { builtInQuestion } from '../content/questions';
import { editRefusal } from '../diagnosis/edit-refusal';
import { groupOrder, neighbourInGroup } from '../diagnosis/question-groups';
import type { QuestionId } from '../ids';
import { SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import type { Diagnosis, Question, QuestionGroup } from '../workshop/schema/diagnosis';
import { insert, list, move, remove } from '../workshop/table';
import type { Command } from './command';

/** What of a question can be edited. */
export type QuestionFields = Partial<
  Pick<Question, 'text' | 'probe' | 'hint' | 'shape' | 'evidence' | 'leadsTo' | 'destination'>
>;

/** Adds a question at the end of its group. Changes nothing after the reveal, or when the question cannot be asked as it is. */
export const addQuestion = (question: Question): Command => ({
  label: 'questions.add',
  apply({ diagnosis }) {
    if (diagnosis.revealedAt !== null || questionProblem(question) !== null) return;
    const last = list(diagnosis.questions).findLastIndex(({ group }) => group === question.group);
    insert(diagnosis.questions, question, last < 0 ? undefined : last + 1);
  },
});

/** Changes the wording, the help or the kind of answer. Changes nothing where `editRefusal` says why, or when nobody could answer it. */
export const editQuestion = (id: QuestionId, fields: QuestionFields): Command => ({
  label: 'questions.edit',
  apply(draft) {
    const question = draft.diagnosis.questions.byId[id];
    if (question) rewrite(draft.diagnosis, question, { ...question, ...fields });
  },
});

/** Asks these questions, or hides those of them that nobody has answered. Changes nothing after the reveal. */
export const askQuestions = (ids: readonly QuestionId[], asked: boolean): Command => ({
  label: asked ? 'questions.show' : 'questions.hide',
  apply({ diagnosis }) {
    for (const id of ids) {
      const question = diagnosis.questions.byId[id];
      if (question && editRefusal(diagnosis, id, asked ? 'show' : 'hide') === null) question.hidden = !asked;
    }
  },
});

/** Moves a question before or after its neighbour of the same group. Changes nothing after the reveal. */
export const moveQuestion = (id: QuestionId, direction: 'up' | 'down'): Command => ({
  label: 'questions.move',
  apply({ diagnosis }) {
    const neighbour = neighbourInGroup(diagnosis.questions, id, direction);
    if (neighbour === null || editRefusal(diagnosis, id, 'move') !== null) return;
    move(diagnosis.questions, id, diagnosis.questions.order.indexOf(neighbour));
  },
});

/** Moves a whole group before or after the next one; questions of one group stand together afterwards. Changes nothing after the reveal. */
export const moveGroup = (group: QuestionGroup, direction: 'up' | 'down'): Command => ({
  label: 'questions.move',
  apply({ diagnosis }) {
    const groups = [...groupOrder(diagnosis.questions)];
    const from = groups.indexOf(group);
    const to = from + (direction === 'up' ? -1 : 1);
    if (diagnosis.revealedAt !== null || from < 0 || to < 0 || to >= groups.length) return;
    groups.splice(to, 0, ...groups.splice(from, 1));
    const questions = list(diagnosis.questions);
    diagnosis.questions.order = groups.flatMap((each) =>
      questions.filter((question) => question.group === each).map(({ id }) => id),
    );
  },
});

/** Gives a built-in question its own wording, help and kind of answer back. Changes nothing where `editRefusal` says why. */
export const restoreQuestion = (id: QuestionId): Command => ({
  label: 'questions.restore',
  apply({ diagnosis }) {
    const question = diagnosis.questions.byId[id];
    const builtIn = builtInQuestion(id);
    if (question && builtIn) rewrite(diagnosis, question, { ...builtIn, hidden: question.hidden });
  },
});

/** Goes back to the built-in bank: wording, order and which questions are asked; own questions and answered ones stay. */
export const restoreBank = (): Command => ({
  label: 'questions.restoreAll',
  apply({ diagnosis }) {
    if (diagnosis.revealedAt === null) carryOut(diagnosis, planBank(diagnosis));
  },
});

/** Takes the questions of a kit, in its order, and hides all others; answered questions stay. Changes nothing after the reveal. */
export const applyKit = (kit: Kit): Command => ({
  label: 'kits.apply',
  apply({ diagnosis }) {
    if (diagnosis.revealedAt === null) carryOut(diagnosis, planKit(diagnosis, kit));
  },
});

/** Takes a question away that came from the workshop itself or from a kit. Changes nothing where `editRefusal` says why. */
export const removeQuestion = (id: QuestionId): Command => ({
  label: 'questions.remove',
  apply({ diagnosis, patterns }) {
    if (editRefusal(diagnosis, id, 'remove') !== null) return;
    forgetBlanks(diagnosis, id);
    delete diagnosis.gaps[id];
    for (const side of SIDES) delete diagnosis.votes.dots[side][id];
    for (const disconnect of list(patterns.disconnects)) {
      if (disconnect.answers.includes(id)) disconnect.answers = disconnect.answers.filter((each) => each !== id);
    }
    remove(diagnosis.questions, id);
  },
});

function rewrite(diagnosis: Diagnosis, question: Question, next: Question): void {
  const reshapes = !sameShape(question.shape, next.shape);
  if (editRefusal(diagnosis, question.id, reshapes ? 'shape' : 'wording') !== null || questionProblem(next) !== null)
    return;
  if (reshapes) forgetBlanks(diagnosis, question.id);
  Object.assign(question, changedFields(question, next));
}

function carryOut(diagnosis: Workshop['diagnosis'], { next }: KitPlan): void {
  for (const wanted of next) {
    const question = diagnosis.questions.byId[wanted.id];
    if (!question) insert(diagnosis.questions, wanted);
    else if (question !== wanted) {
      if (!sameShape(question.shape, wanted.shape)) forgetBlanks(diagnosis, wanted.id);
      Object.assign(question, changedFields(question, wanted));
    }
  }
  const order = next.map(({ id }) => id);
  if (order.join() !== diagnosis.questions.order.join()) diagnosis.questions.order = order;
}

/** Only what differs is written: a command that changes nothing leaves no undo step. */
function changedFields(question: Question, next: Question): Partial<Question> {
  const differs = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(question[key as keyof Question]);
  return Object.fromEntries(Object.entries(next).filter(differs));
}

/** An answer that says nothing still has the form of its question: it goes when the form changes. */
function forgetBlanks({ sheets }: Diagnosis, id: QuestionId): void {
  for (const sheet of list(sheets)) {
    delete sheet.answers[id];
    delete sheet.predictions[id];
  }
}
