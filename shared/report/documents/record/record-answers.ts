import { sideState } from '../../../diagnosis/phase';
import { decisionsOn } from '../../../diagnosis/gap-state';
import { questionsOf, groupOrder } from '../../../diagnosis/question-groups';
import { roleOf } from '../../../diagnosis/questions';
import { dotsOn } from '../../../diagnosis/ranking';
import { answersTo, type GivenAnswer, isAnswered } from '../../../diagnosis/sheets';
import { readingOrder } from '../../../diagnosis/side-answer';
import { roomAnswer } from '../../../room/room-answer';
import { roomGap } from '../../../room/room-gap';
import { otherSide, type Side } from '../../../side';
import type { Workshop } from '../../../workshop/schema';
import type { Decision, Diagnosis, Question } from '../../../workshop/schema/diagnosis';
import { quietText, sectionOf, spoken, subheading } from '../../blocks';
import { counted } from '../../counted';
import type { Block, SectionBuilder, SideBySide } from '../../model';
import { longDate, orElse, words } from '../../words';
import { recordWords } from './record-words';

type Row = SideBySide['rows'][number];

/** What both sides said to each question, group by group as they were asked; before the reveal only how many sheets are sealed. */
export function answersSection({ diagnosis }: Workshop, withNotes: boolean): SectionBuilder {
  const { heading, text, before, sheets, none, unanswered } = recordWords.answers;
  if (diagnosis.revealedAt === null) {
    const [marketing, sales] = (['marketing', 'sales'] as const).map(
      (side) => sideState(diagnosis, side).sheets.sealed,
    );
    return sectionOf(heading, [quietText(before(sheets(marketing ?? 0, sales ?? 0)))]);
  }
  const asked = groupOrder(diagnosis.questions).map((group) => ({
    group,
    questions: questionsOf(diagnosis.questions, group).filter(({ hidden }) => !hidden),
  }));
  const groups = asked
    .map(({ group, questions }) => ({ group, questions: questions.filter(({ id }) => isAnswered(diagnosis, id)) }))
    .filter(({ questions }) => questions.length > 0);
  const answered = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const silent = asked.reduce((sum, { questions }) => sum + questions.length, 0) - answered;
  const blocks = groups.flatMap(({ group, questions }, at): readonly Block[] => {
    const first = groups.slice(0, at).reduce((sum, each) => sum + each.questions.length, 1);
    const rows = questions.map((question, index) => rowOf(diagnosis, question, { number: first + index, withNotes }));
    const title = recordWords.answers.groups[group];
    return [subheading(title), { kind: 'side-by-side', caption: title, rows }];
  });
  return sectionOf(heading, [
    quietText(answered === 0 ? none : text),
    ...blocks,
    ...(silent === 0 || answered === 0 ? [] : [quietText(unanswered(silent))]),
  ]);
}

/** What was decided about a question, with who carries it, by when, and what becomes of it. */
function decidedWords({ text, owner, due, destination }: Decision): string {
  const { decided, due: byDay, becomes } = recordWords.answers;
  const day = longDate(due, '');
  const rest = spoken(owner, day === '' ? '' : byDay(day), becomes(recordWords.decisions.destinations[destination]));
  return decided(text.trim(), rest.join(', '));
}

/** The theme of a question, or nothing. */
export function themeOf({ gaps, themes }: Diagnosis, { id }: Question): string {
  const themeId = gaps[id]?.themeId ?? null;
  const theme = themeId === null ? undefined : themes.byId[themeId];
  return theme ? orElse(theme.name, recordWords.gaps.unnamedTheme) : '';
}

function rowOf(
  diagnosis: Diagnosis,
  question: Question,
  { number, withNotes }: { readonly number: number; readonly withNotes: boolean },
): Row {
  return {
    number: String(number),
    question: question.text,
    marketing: saidBy(diagnosis, question, 'marketing'),
    sales: saidBy(diagnosis, question, 'sales'),
    outcome: outcomeOf(diagnosis, question, withNotes),
  };
}

/** One answer: its value and words. Several: what they come to with its n, then the words of each, of the unnamed in no order. */
function saidBy(diagnosis: Diagnosis, question: Question, side: Side): readonly string[] {
  const { guess, expected, later } = recordWords.answers;
  const { from, lines, prediction, revised } = roomAnswer(diagnosis, question, side);
  const given = readingOrder(answersTo(diagnosis, side, question.id), question.id);
  if (given.length === 0 && prediction === null) return [];
  const other = words.sides[otherSide(side)].toLowerCase();
  const expects = given.length > 0 && roleOf(question.group, side) === 'expects';
  const value = lines.length === 0 ? '' : spoken(from, lines.join(' · ')).join(': ');
  const predicted = prediction
    ? spoken(prediction.from, prediction.lines.join(' · '), prediction.voices.join(' / ')).join(': ')
    : '';
  return [
    ...spoken(expects ? `${guess(other)}:` : '', value, ...given.flatMap((each) => voiceOf(each, given.length))),
    ...(predicted === '' ? [] : [expected(other, predicted)]),
    ...(revised === '' ? [] : [later(revised)]),
  ];
}

/** What one sheet says in words, under the name of who said it where there are several and it has one. */
function voiceOf({ sheet: { by }, answer: { text, evidence } }: GivenAnswer, of: number): readonly string[] {
  const { said, backed } = recordWords.answers;
  const name = of > 1 && by.kind === 'person' ? by.name.trim() : '';
  const words = spoken(text, evidence.trim() === '' ? '' : backed(evidence.trim()));
  return words.length === 0 ? [] : [said(name, words.join(' '))];
}

function outcomeOf(diagnosis: Diagnosis, question: Question, withNotes: boolean): readonly string[] {
  const { theme, note } = recordWords.answers;
  const { gap } = roomGap(diagnosis, question);
  const entry = diagnosis.gaps[question.id];
  const priority = entry?.priority ? recordWords.gaps.priorities[entry.priority] : '';
  const themed = themeOf(diagnosis, question);
  const dots = diagnosis.votes.shownAt === null ? 0 : dotsOn(diagnosis, question.id);
  const first = spoken(
    capital(gap),
    themed === '' ? '' : theme(themed),
    priority,
    dots === 0 ? '' : counted(dots, 'dot'),
  ).join(' · ');
  return spoken(
    first,
    withNotes && entry !== undefined && entry.note.trim() !== '' ? note(entry.note) : '',
    ...decisionsOn(diagnosis, question.id)
      .filter(({ text }) => text.trim() !== '')
      .map(decidedWords),
  );
}

/** A phrase as it begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
