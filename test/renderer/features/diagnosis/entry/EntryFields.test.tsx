import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DiagnoseStage } from '../../../../../renderer/features/diagnosis/DiagnoseStage';
import { choosePredicts } from '../../../../../shared/commands/diagnosis-settings';
import { sheetsOf } from '../../../../../shared/diagnosis/sheets';
import type { AnswerShape } from '../../../../../shared/workshop/schema/diagnosis';
import { aQuestion, askingOnly } from '../../../../support/asked-questions';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

vi.setConfig({ testTimeout: 30_000 });

const options = ['Never', 'Sometimes', 'Often'].map((label) => ({ id: label.toLowerCase(), label }));
const scale: AnswerShape = { kind: 'scale', options };

const sales = (stage: ReturnType<typeof renderStage>) => sheetsOf(stage.workshop().diagnosis, 'sales')[0];
const open = async (workshop: ReturnType<typeof askingOnly>) => {
  const stage = renderStage(DiagnoseStage, workshop);
  await stage.user.click(screen.getByRole('button', { name: 'For sales only: start' }));
  return stage;
};

const next = '{Control>}{Enter}{/Control}';

test('shares, lists, picks, choices and numbers are filled in by keyboard alone', async () => {
  const stage = await open(
    askingOnly([
      aQuestion('shares', 'process', { kind: 'shares', options }),
      aQuestion('list', 'process', { kind: 'list' }),
      aQuestion('picks', 'process', { kind: 'picks', options }),
      aQuestion('choice', 'process', { kind: 'choice', options }),
      aQuestion('number', 'process', { kind: 'number', unit: 'days' }, { evidence: 'number' }),
    ]),
  );
  await stage.user.keyboard('60{Tab}30{Tab}10{Tab}');
  expect(screen.getByText('Adds up to 100 %.')).toBeInTheDocument();
  await stage.user.keyboard(`${next}Price{Enter}Timing${next} {Tab} ${next} ${next}90{Tab}{Tab}CRM{Tab}`);
  expect(sales(stage)?.answers).toMatchObject({
    shares: { value: { percent: { never: 60, sometimes: 30, often: 10 } } },
    list: { value: { entries: ['Price', 'Timing'] } },
    picks: { value: { options: ['never', 'sometimes'] } },
    choice: { value: { option: 'never' } },
    number: { value: { number: 90 }, evidence: 'CRM' },
  });
});

test('lines in order, lines with how often, steps and words are filled in by keyboard alone', async () => {
  const stage = await open(
    askingOnly([
      aQuestion('ordered', 'process', { kind: 'ordered' }),
      aQuestion('counted', 'process', { kind: 'counted', unit: 'times a month' }),
      aQuestion('scale', 'process', scale),
      aQuestion('text', 'process', { kind: 'text' }, { evidence: 'date' }),
    ]),
  );
  await stage.user.keyboard(`Call{Enter}Meet{Enter}Mail{Alt>}{ArrowUp}{/Alt}${next}`);
  await stage.user.keyboard(`Price{Tab}5{Enter}Time${next}{ArrowRight}{ArrowRight}${next}Words{Tab}spring{Tab}`);
  expect(sales(stage)?.answers).toMatchObject({
    ordered: { value: { entries: ['Call', 'Mail', 'Meet'] } },
    counted: {
      value: {
        entries: [
          { text: 'Price', times: 5 },
          { text: 'Time', times: null },
        ],
      },
    },
    scale: { value: { option: 'often' } },
    text: { text: 'Words', evidence: 'spring' },
  });
});

test('lines are moved and removed by buttons, and a blank one goes with Backspace', async () => {
  const stage = await open(askingOnly([aQuestion('ordered', 'process', { kind: 'ordered' })]));
  await stage.user.keyboard('Call{Enter}Meet{Enter}Mail{Tab}');
  const entries = () => sales(stage)?.answers['ordered' as never];
  await stage.user.click(screen.getByRole('button', { name: 'Move line 1 down' }));
  expect(entries()).toMatchObject({ value: { entries: ['Meet', 'Call', 'Mail'] } });
  await stage.user.click(screen.getByRole('button', { name: 'Remove line 2' }));
  expect(entries()).toMatchObject({ value: { entries: ['Meet', 'Mail'] } });
  await stage.user.clear(screen.getByRole('textbox', { name: 'Your answer, line 2' }));
  await stage.user.keyboard('{Backspace}');
  expect(entries()).toMatchObject({ value: { entries: ['Meet'] } });
  expect(screen.getByRole('textbox', { name: 'Your answer, line 1' })).toHaveFocus();
});

test('the evidence of a question is asked for by its kind, and never of a guess', async () => {
  const stage = await open(
    askingOnly([
      aQuestion('a', 'process', { kind: 'text' }, { evidence: 'example' }),
      aQuestion('b', 'process', { kind: 'text' }, { evidence: 'number' }),
      aQuestion('c', 'process', { kind: 'text' }, { evidence: 'date' }),
      aQuestion('d', 'sales-asks-marketing', { kind: 'text' }, { evidence: 'date' }),
    ]),
  );
  for (const label of ['A recent example', 'The number, and where it is from', 'When, as exactly as you know']) {
    expect(screen.getByRole('textbox', { name: label })).toBeInTheDocument();
    await stage.user.keyboard('{Control>}{Enter}{/Control}');
  }
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
});

test('what only the facilitator may read is not on the screen', async () => {
  const hint = { ifTheySay: 'ocelot-say', then: 'ocelot-then' };
  await open(
    askingOnly([
      aQuestion(
        'a',
        'process',
        { kind: 'text' },
        { hint, fix: 'ocelot-fix', leadsTo: 'ocelot-goes', source: 'ocelot-src' },
      ),
    ]),
  );
  expect(document.body.innerHTML).not.toContain('ocelot');
});

const symptoms = () =>
  askingOnly([
    aQuestion('first', 'together', { kind: 'text' }),
    ...['s1', 's2', 's3'].map((id) => aQuestion(id, 'symptoms', scale, { evidence: 'example' })),
    aQuestion('last', 'together', { kind: 'text' }),
  ]);

test('a group of short questions is one page, under one mark, with a row each', async () => {
  const stage = await open(symptoms());
  const marks = () =>
    within(screen.getByRole('navigation', { name: 'Questions' }))
      .getAllByRole('button')
      .map((mark) => mark.getAttribute('aria-label'));
  await stage.user.click(screen.getByRole('button', { name: /^Questions 2 to 4/ }));
  await stage.user.keyboard('{ArrowRight}{Tab}');
  await stage.user.click(
    within(screen.getByRole('radiogroup', { name: '4. Text of s3' })).getByRole('radio', { name: 'Never' }),
  );
  expect(marks()).toEqual(['Question 1: empty', 'Questions 2 to 4: 2 of 3 answered', 'Question 5: empty']);
  await stage.user.click(screen.getByRole('button', { name: 'Clear the answer to question 4' }));
  await stage.user.click(screen.getByRole('button', { name: 'Add words to question 3' }));
  await stage.user.keyboard('because{Tab}on Monday{Tab}');
  expect(sales(stage)?.answers).toMatchObject({
    s1: { value: { option: 'sometimes' } },
    s2: { value: { option: null }, text: 'because', evidence: 'on Monday' },
    s3: { value: { option: null } },
  });
  await stage.user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByText('Question 5 of 5')).toBeInTheDocument();
});

test('where each side predicts, questions to both have a second field, also in the table', async () => {
  const stage = await open(after(symptoms(), choosePredicts(true)));
  await stage.user.type(screen.getByRole('textbox', { name: 'What will marketing say?' }), 'a guess');
  await stage.user.click(screen.getByRole('button', { name: /^Questions 2 to 4/ }));
  await stage.user.click(
    within(screen.getByRole('radiogroup', { name: 'What will marketing say to question 3?' })).getByRole('radio', {
      name: 'Often',
    }),
  );
  expect(sales(stage)).toMatchObject({
    answers: {},
    predictions: { first: { text: 'a guess' }, s2: { value: { option: 'often' } } },
  });
});

test('the first empty question of a table is reached from the seal', async () => {
  const stage = await open(symptoms());
  await stage.user.keyboard('one{Tab}');
  await stage.user.click(screen.getByRole('button', { name: 'Seal sales’ answers' }));
  await stage.user.click(screen.getByRole('button', { name: 'Go to the first empty one' }));
  expect(screen.getByText('Questions 2 to 4 of 5')).toBeInTheDocument();
});
