import { describe, expect, test } from 'vitest';
import { reveal } from '../../../../shared/commands/seal';
import { list } from '../../../../shared/workshop/table';
import type { QuestionId } from '../../../../shared/ids';
import { invariant } from '../../../../shared/invariant';
import type { Block } from '../../../../shared/report/model';
import { reportHtml } from '../../../../shared/report/html/report-html';
import { type SlipChoice, slipsReport } from '../../../../shared/report/sheets/slips';
import { type Side, SIDES } from '../../../../shared/side';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { AnswerShape, Question } from '../../../../shared/workshop/schema/diagnosis';
import { tableOf } from '../../../../shared/workshop/table';
import { fills, says, sealSide } from '../../../support/diagnosis';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { after } from '../../../support/run-commands';

const choice: SlipChoice = { sides: SIDES, copies: 1, paper: 'a4' };
const blocksOf = (workshop: Workshop, side: Side): readonly Block[] =>
  invariant(slipsReport(workshop, { ...choice, sides: [side] }).sections[0], 'a slip was asked for').blocks;
const htmlOf = (workshop: Workshop, options = choice) =>
  reportHtml(slipsReport(workshop, options), { css: '', fontsCss: '' });

/** A workshop that asks these questions and no other. */
function asking(...questions: readonly Partial<Question>[]): Workshop {
  const workshop = newWorkshop();
  const first = invariant(list(workshop.diagnosis.questions)[0], 'there are questions');
  const asked = questions.map((question, index): Question => ({
    ...first,
    hidden: false,
    evidence: null,
    shape: { kind: 'text' },
    group: 'together',
    ...question,
    id: `q${index}` as QuestionId,
  }));
  return { ...workshop, diagnosis: { ...workshop.diagnosis, questions: tableOf(asked) } };
}

const options = [
  { id: 'a', label: 'Rarely' },
  { id: 'b', label: 'Often' },
];

describe('a slip', () => {
  test('numbers the questions as they are asked, and leaves out the hidden ones', () => {
    const workshop = asking({ text: 'First' }, { text: 'Hidden', hidden: true }, { text: 'Second' });
    const questions = blocksOf(workshop, 'sales').filter((block) => block.kind === 'written-question');
    expect(questions.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 First', '2 Second']);
  });

  test('words the same question for who is asked and for who guesses', () => {
    const workshop = asking({ group: 'marketing-asks-sales', evidence: 'example' });
    const headings = (side: Side) =>
      blocksOf(workshop, side).flatMap((block) => (block.kind === 'subheading' ? [block.text] : []));
    expect(headings('sales')).toEqual(['You are asked']);
    expect(headings('marketing')).toEqual(['Your guess: what will sales say?']);
    expect(JSON.stringify(blocksOf(workshop, 'sales'))).toContain('A recent example');
    expect(JSON.stringify(blocksOf(workshop, 'marketing'))).not.toContain('A recent example');
  });

  test('asks for a prediction where both are asked, when the workshop does', () => {
    const workshop = asking({ shape: { kind: 'number', unit: 'days' } });
    const predicting = { ...workshop, diagnosis: { ...workshop.diagnosis, predicts: true } };
    expect(JSON.stringify(blocksOf(predicting, 'sales'))).toContain('And what will marketing say?');
    expect(JSON.stringify(blocksOf(workshop, 'sales'))).not.toContain('And what will');
  });

  test('says above every page of a table of predictions that they are', () => {
    const scale = { kind: 'scale', options } as const;
    const workshop = asking({ shape: scale }, { shape: scale });
    const predicting = { ...workshop, diagnosis: { ...workshop.diagnosis, predicts: true } };
    expect(htmlOf(predicting)).toContain('<th scope="col" class="statement">And what will marketing say?</th>');
    expect(htmlOf(workshop)).not.toContain('class="statement">And what will');
  });

  test.each<readonly [AnswerShape, object]>([
    [{ kind: 'text' }, { kind: 'lines', isNumbered: false }],
    [{ kind: 'list' }, { kind: 'lines', isNumbered: false }],
    [{ kind: 'ordered' }, { kind: 'lines', isNumbered: true }],
    [
      { kind: 'counted', unit: 'times a month' },
      { kind: 'counted', unit: 'times a month' },
    ],
    [
      { kind: 'choice', options },
      { kind: 'boxes', options: ['1 Rarely', '2 Often'], isScale: false },
    ],
    [
      { kind: 'picks', options },
      { kind: 'boxes', options: ['1 Rarely', '2 Often'], isScale: false },
    ],
    [
      { kind: 'scale', options },
      { kind: 'boxes', options: ['1 Rarely', '2 Often'], isScale: true },
    ],
    [
      { kind: 'shares', options },
      { kind: 'figures', options: ['Rarely', 'Often'], unit: '%' },
    ],
    [
      { kind: 'number', unit: 'days' },
      { kind: 'figures', options: [''], unit: 'days' },
    ],
  ])('leaves the room that %j needs', (shape, space) => {
    expect(blocksOf(asking({ shape }), 'sales')).toContainEqual(
      expect.objectContaining({
        kind: 'written-question',
        spaces: [expect.objectContaining({ space: expect.objectContaining(space) as unknown })],
      }),
    );
  });

  test('puts neighbours with the same few steps into one table, with their own numbers', () => {
    const shape = { kind: 'scale', options } as const;
    const other: AnswerShape = { kind: 'scale', options: [...options, { id: 'c', label: 'Always' }] };
    const workshop = asking(
      { text: 'One', shape, group: 'symptoms' },
      { text: 'Two', shape, group: 'symptoms' },
      { text: 'Three', shape: other, group: 'symptoms' },
    );
    const [table, question] = blocksOf(workshop, 'sales').filter(
      ({ kind }) => kind.startsWith('written-') && kind !== 'written-line',
    );
    expect(table).toMatchObject({
      steps: ['1 Rarely', '2 Often'],
      rows: [{ number: '1', text: 'One' }, { number: '2' }],
    });
    expect(question).toMatchObject({ kind: 'written-question', number: '3' });
  });

  test('asks for predictions on such neighbours in a second table', () => {
    const shape = { kind: 'scale', options } as const;
    const workshop = asking(
      { text: 'One', shape, group: 'symptoms', evidence: 'example' },
      { shape, group: 'symptoms' },
    );
    const predicting = { ...workshop, diagnosis: { ...workshop.diagnosis, predicts: true } };
    const [own, other] = blocksOf(predicting, 'sales').filter(({ kind }) => kind === 'written-table');
    expect(own).toMatchObject({ caption: 'Symptoms', rows: [{ number: '1', label: 'A recent example:' }, {}] });
    expect(other).toMatchObject({
      caption: 'And what will marketing say?',
      steps: ['1 Rarely', '2 Often'],
      rows: [{ number: '1', text: 'One', label: '' }, { number: '2' }],
    });
  });

  test('starts a page of its own and says which slip it is', () => {
    const { sections } = slipsReport(newWorkshop(), { ...choice, copies: 3 });
    expect(sections.map(({ owner, sheet }) => `${owner}: ${sheet?.mark}`)).toEqual([
      'marketing: Marketing · slip 1 of 3',
      'marketing: Marketing · slip 2 of 3',
      'marketing: Marketing · slip 3 of 3',
      'sales: Sales · slip 1 of 3',
      'sales: Sales · slip 2 of 3',
      'sales: Sales · slip 3 of 3',
    ]);
  });

  test('is for one side when only one is chosen, on the paper that is chosen', () => {
    const one = { sides: ['sales'], copies: 1, paper: 'letter' } as const;
    expect(slipsReport(newWorkshop(), one).sections.map(({ owner }) => owner)).toEqual(['sales']);
    expect(htmlOf(newWorkshop(), one)).toContain('size: letter');
    expect(htmlOf(newWorkshop())).not.toContain('size: letter');
  });

  test('holds no client, no probe, no hint and no way to mend', () => {
    const html = htmlOf(
      asking({
        probe: 'PROBE-MARK',
        hint: { ifTheySay: 'IF-MARK', then: 'THEN-MARK' },
        fix: 'FIX-MARK',
        leadsTo: 'LEADS-MARK',
        text: 'What is <b>this</b>?',
      }),
    );
    for (const mark of ['PROBE-MARK', 'IF-MARK', 'THEN-MARK', 'FIX-MARK', 'LEADS-MARK', 'Alder Surveyors']) {
      expect(html).not.toContain(mark);
    }
    expect(html).toContain('What is &lt;b&gt;this&lt;/b&gt;?');
    expect(html).toContain('Spring alignment');
  });

  test('holds nothing that anybody answered, before the reveal and after it', () => {
    const answered = after(
      newWorkshop(),
      says('marketing', 'MS4', 'zebra-4711'),
      fills('sales', 'MS4', { kind: 'text', text: 'zebra-4712' }),
      sealSide('marketing'),
      sealSide('sales'),
    );
    expect(htmlOf(answered)).not.toContain('zebra');
    expect(htmlOf(answered)).toBe(htmlOf(newWorkshop()));
    expect(htmlOf(after(answered, reveal(NOW)))).toBe(htmlOf(newWorkshop()));
  });
});
