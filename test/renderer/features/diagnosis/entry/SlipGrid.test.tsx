import { act, cleanup, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DiagnoseStage } from '../../../../../renderer/features/diagnosis/DiagnoseStage';
import { keepUnread } from '../../../../../shared/commands/answers';
import { choosePredicts } from '../../../../../shared/commands/diagnosis-settings';
import { askQuestions } from '../../../../../shared/commands/questions';
import { sheetsOf } from '../../../../../shared/diagnosis/sheets';
import type { QuestionId, SheetId } from '../../../../../shared/ids';
import type { AnswerShape } from '../../../../../shared/workshop/schema/diagnosis';
import { aQuestion, askingOnly } from '../../../../support/asked-questions';
import { fillsOn, says, sealSide, sheetFor } from '../../../../support/diagnosis';
import { commitTyping } from '../../../../../renderer/ui/pending-commit';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

vi.setConfig({ testTimeout: 30_000 });

const options = ['Never', 'Not often', 'Often'].map((label) => ({ id: label, label }));
const shape = (kind: 'scale' | 'picks' | 'shares'): AnswerShape => ({ kind, options });

const workshop = () =>
  after(
    askingOnly([
      aQuestion('t', 'marketing-asks-sales', { kind: 'text' }),
      aQuestion('s', 'symptoms', shape('scale'), { evidence: 'example' }),
      aQuestion('h', 'process', shape('shares')),
      aQuestion('p', 'process', shape('picks')),
      aQuestion('n', 'process', { kind: 'number', unit: 'days' }),
      aQuestion('c', 'process', { kind: 'counted', unit: 'times a month' }),
    ]),
    says('marketing', 't', 'zebra-marketing'),
    sheetFor('sealed', 'sales', { kind: 'person', name: 'Zoe' }),
    fillsOn('sealed', 't', { kind: 'text', text: 'zebra-sealed' }),
    sheetFor('ana', 'sales', { kind: 'person', name: 'Ana' }, true),
    sheetFor('x', 'sales', { kind: 'unnamed' }, true),
  );

type Stage = ReturnType<typeof renderStage>;
const press = (stage: Stage, name: string | RegExp) => stage.user.click(screen.getByRole('button', { name }));
const cell = (n: number, name: string) => screen.getByRole('textbox', { name: `Question ${n}, ${name}` });
const sheet = (stage: Stage, id: string) =>
  sheetsOf(stage.workshop().diagnosis, 'sales').find((candidate) => candidate.id === id);
const page = () =>
  [
    document.body.innerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  ].join('\n');

async function grid(start = workshop()) {
  const stage = renderStage(DiagnoseStage, start);
  const sales = within(screen.getByRole('region', { name: 'Sales' }));
  await stage.user.click(sales.getByRole('button', { name: 'Seal Zoe’s answers' }));
  await press(stage, 'Seal now');
  await openGrid(stage);
  return stage;
}

async function openGrid(stage: Stage, side: 'Marketing' | 'Sales' = 'Sales') {
  const card = within(screen.getByRole('region', { name: side }));
  await stage.user.click(card.getByRole('button', { name: 'Type in paper slips' }));
  expect(
    screen.getByRole('heading', { name: `Slips of ${side.toLowerCase()}: for the one who types them in` }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  await press(stage, 'I am alone with it: start');
}

test('slips are typed down a column as in a spreadsheet, by numbers and first letters', async () => {
  const stage = await grid();
  expect(cell(1, 'Ana')).toHaveFocus();
  await stage.user.keyboard('{ArrowRight}');
  expect(cell(1, 'Unnamed 1')).toHaveFocus();
  await stage.user.keyboard('{ArrowLeft}In words{Enter}2{Enter}60 30 10{Enter}3, 1{Enter}14{Enter}Price 5; Time{Tab}');
  expect(sheet(stage, 'ana')?.answers).toMatchObject({
    t: { text: 'In words' },
    s: { value: { option: 'Not often' } },
    h: { value: { percent: { Never: 60, 'Not often': 30, Often: 10 } } },
    p: { value: { options: ['Never', 'Often'] } },
    n: { value: { number: 14 } },
    c: {
      value: {
        entries: [
          { text: 'Price', times: 5 },
          { text: 'Time', times: null },
        ],
      },
    },
  });
  expect(cell(6, 'Unnamed 1')).toHaveFocus();
  expect(cell(2, 'Ana')).toHaveValue('Not often');
  await stage.user.keyboard('{ArrowUp}{Shift>}{Enter}{/Shift}');
  expect(cell(4, 'Unnamed 1')).toHaveFocus();
});

test('what cannot be read stays in its cell with a sentence, writes nothing, and keeps the slips open', async () => {
  const stage = await grid();
  await stage.user.type(cell(2, 'Ana'), 'n{Enter}');
  await stage.user.keyboard('60 30{Enter}9{Enter}often{Enter}');
  expect(cell(2, 'Ana')).toHaveValue('n');
  expect(cell(2, 'Ana')).toHaveAccessibleDescription(/could be Never, Not often/);
  expect(cell(3, 'Ana')).toHaveAccessibleDescription(/2 of 3 shares/);
  expect(cell(4, 'Ana')).toHaveAccessibleDescription(/“9” is none of the options/);
  expect(cell(5, 'Ana')).toHaveAccessibleDescription(/not a number/);
  expect(sheet(stage, 'ana')?.answers).toEqual({});

  await press(stage, 'Seal the 1 slip');
  expect(screen.getByText(/Ana, question 2: this cell could not be read/)).toBeInTheDocument();
  expect(cell(2, 'Ana')).toHaveFocus();
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();

  await press(stage, 'Cover the screen');
  expect(screen.getByText('Sales: 4 cells of the slips could not be read')).toBeInTheDocument();
  await openGrid(stage);
  expect(cell(5, 'Ana')).toHaveValue('often');
  expect(cell(5, 'Ana')).toHaveAccessibleDescription(/not a number/);

  await stage.user.type(cell(1, 'Ana'), 'Words{Tab}');
  await press(stage, 'Cover the screen');
  await press(stage, 'Seal Ana’s answers');
  expect(screen.getByText(/^4 cells of the slips could not be read/)).toBeInTheDocument();
  expect(sheet(stage, 'ana')?.sealedAt).toBeNull();
});

test('a cell of a question that is not asked any more keeps no slip open', async () => {
  const stage = await grid();
  await stage.user.type(cell(1, 'Ana'), 'In words{Tab}');
  await stage.user.type(cell(5, 'Ana'), 'a week{Tab}');
  await press(stage, 'Cover the screen');
  const rows = within(screen.getByRole('list', { name: /sales/ }));
  await stage.user.click(rows.getByRole('button', { name: 'Seal Ana’s answers' }));
  expect(rows.getByText(/could not be read/)).toBeInTheDocument();
  act(() => void stage.session.dispatch(askQuestions(['n' as QuestionId], false)));
  await stage.user.click(rows.getByRole('button', { name: 'Seal Ana’s answers' }));
  await press(stage, 'Seal now');
  expect(sheet(stage, 'ana')?.sealedAt).not.toBeNull();
});

test('a slip that holds nothing but what could not be read counts as written: it holds up the reveal and is not removed', async () => {
  const stage = await grid(after(workshop(), sealSide('marketing')));
  await stage.user.type(cell(5, 'Ana'), 'a week{Tab}');
  await press(stage, 'Cover the screen');
  expect(screen.queryByRole('button', { name: 'Reveal both' })).not.toBeInTheDocument();
  expect(screen.getByText(/Sales: 1 sheet still open/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Remove the empty sheet of Ana' })).not.toBeInTheDocument();
});

test('what could not be read is in the document, comes back after a restart, and undo takes it back', async () => {
  const stage = await grid();
  await stage.user.type(cell(5, 'Ana'), 'a week{Tab}');
  const row = Object.keys(sheet(stage, 'ana')?.unread ?? {}).join();
  expect(sheet(stage, 'ana')?.unread).toEqual({ [row]: 'a week' });
  act(() => stage.session.undo());
  expect(sheet(stage, 'ana')?.unread).toEqual({});
  expect(cell(5, 'Ana')).toHaveValue('');
  cleanup();

  const restarted = await grid(after(workshop(), keepUnread('ana' as SheetId, row, 'a week')));
  expect(cell(5, 'Ana')).toHaveValue('a week');
  expect(cell(5, 'Ana')).toHaveAccessibleDescription(/not a number/);
  await restarted.user.clear(cell(5, 'Ana'));
  await restarted.user.type(cell(5, 'Ana'), '7{Tab}');
  expect(sheet(restarted, 'ana')?.unread).toEqual({});
});

test('all slips are sealed at once; empty ones stay out', async () => {
  const stage = await grid();
  await stage.user.type(cell(1, 'Ana'), 'Yes{Tab}No');
  await press(stage, 'Add slips');
  await stage.user.type(screen.getByRole('textbox', { name: 'Names' }), 'Cy{Tab}');
  await press(stage, 'Lay out 1 sheet');
  expect(cell(1, 'Cy')).toBeInTheDocument();
  await press(stage, 'Seal all 2 slips');
  const dialog = screen.getByRole('alertdialog');
  expect(dialog).toHaveTextContent('10 answers are still empty');
  expect(dialog).toHaveTextContent('1 empty slip stays out');
  expect(dialog).toHaveTextContent('Unnamed 1: 1 of 6');
  await press(stage, 'Seal now');
  expect(sheetsOf(stage.workshop().diagnosis, 'sales').map(({ sealedAt }) => sealedAt !== null)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(screen.getByText('3 of 4 sheets sealed')).toBeInTheDocument();
  expect(page()).not.toContain('Yes');
});

test('only the open slips of this side are in the grid, and nothing of them once it is covered', async () => {
  const stage = await grid();
  expect(page()).not.toMatch(/zebra/);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Question, numbered as on the slip',
    expect.stringMatching(/^Ana/),
    expect.stringMatching(/^Unnamed 1/),
  ]);
  await stage.user.type(cell(1, 'Ana'), 'zebra-ana');
  await press(stage, 'Cover the screen');
  expect(page()).not.toMatch(/zebra/);
  act(() => stage.session.undo());
  expect(sheet(stage, 'ana')?.answers['t' as never]).toMatchObject({ text: 'zebra-ana' });
});

test('words, evidence and predictions have rows of their own when they are wanted', async () => {
  const stage = await grid(after(workshop(), choosePredicts(true)));
  expect(screen.queryByRole('textbox', { name: 'Words to question 2, Ana' })).not.toBeInTheDocument();
  await stage.user.type(screen.getByRole('textbox', { name: 'Prediction on question 2, Ana' }), '3{Tab}');
  expect(screen.queryByRole('textbox', { name: 'Prediction on question 1, Ana' })).not.toBeInTheDocument();
  await stage.user.click(screen.getByRole('switch', { name: 'Rows for words and evidence' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Words to question 2, Ana' }), 'so{Tab}');
  await stage.user.type(screen.getByRole('textbox', { name: 'Evidence to question 2, Ana' }), 'May{Tab}');
  expect(sheet(stage, 'ana')).toMatchObject({
    answers: { s: { text: 'so', evidence: 'May', value: { option: null } } },
    predictions: { s: { value: { option: 'Often' } } },
  });
});

test('a sheet of the laptop is never in the grid, not even one that nobody sealed; only an empty one can become a slip', async () => {
  const stage = await grid(
    after(
      workshop(),
      sheetFor('bo', 'sales', { kind: 'person', name: 'Bo' }),
      fillsOn('bo', 't', { kind: 'text', text: 'zebra-bo' }),
      sheetFor('di', 'sales', { kind: 'person', name: 'Di' }),
    ),
  );
  expect(page()).not.toMatch(/zebra/);
  expect(screen.queryByRole('textbox', { name: 'Question 1, Bo' })).not.toBeInTheDocument();
  expect(screen.getByText('1 sheet is being written at the laptop and stays closed.')).toBeInTheDocument();
  await press(stage, 'Add slips');
  expect(screen.queryByRole('checkbox', { name: 'Bo' })).not.toBeInTheDocument();
  await stage.user.type(screen.getByRole('textbox', { name: 'Other names' }), 'Bo{Tab}');
  expect(screen.getByRole('button', { name: 'Lay out sheets' })).toBeDisabled();
  await stage.user.click(screen.getByRole('checkbox', { name: 'Di' }));
  await press(stage, 'Lay out 1 sheet');
  expect(cell(1, 'Di')).toBeInTheDocument();
  expect(sheet(stage, 'di')?.onPaper).toBe(true);
  await stage.user.type(cell(1, 'Ana'), 'Yes{Tab}');
  await press(stage, 'Seal the 1 slip');
  await press(stage, 'Seal now');
  expect(sheet(stage, 'bo')?.sealedAt).toBeNull();
  expect(screen.queryByRole('button', { name: 'For Di only: start' })).not.toBeInTheDocument();
  await press(stage, 'Di: at the laptop instead');
  expect(screen.getByRole('button', { name: 'For Di only: start' })).toBeInTheDocument();
});

test('a key in a cell replaces nothing when the slips are opened, and undo brings back what a key replaced', async () => {
  const stage = await grid(after(workshop(), fillsOn('ana', 't', { kind: 'text', text: 'Long' })));
  await stage.user.keyboard('er{Enter}');
  expect(sheet(stage, 'ana')?.answers).toMatchObject({ t: { text: 'Longer' } });
  await stage.user.keyboard('2{Enter}{ArrowUp}x{Control>}z{/Control}');
  expect(cell(2, 'Ana')).toHaveValue('Not often');
  await stage.user.keyboard('3');
  act(() => {
    commitTyping();
    stage.session.undo();
  });
  expect(cell(2, 'Ana')).not.toHaveValue('3');
  expect(sheet(stage, 'ana')?.answers).toMatchObject({ t: { text: 'Longer' } });
});

test('the keys cover the slips in the middle of a word', async () => {
  const stage = await grid();
  await stage.user.keyboard('zebra-half{Control>}{Shift>}u{/Shift}{/Control}');
  expect(page()).not.toMatch(/zebra/);
  expect(sheet(stage, 'ana')?.answers).toMatchObject({ t: { text: 'zebra-half' } });
});

test('rows in which the side guesses are marked as on the slip', async () => {
  const guesses = () => screen.getAllByRole('rowheader').filter((head) => within(head).queryByText('Guess') !== null);
  const stage = await grid(after(workshop(), sheetFor('m', 'marketing', { kind: 'unnamed' }, true)));
  expect(guesses()).toHaveLength(0);
  await press(stage, 'Cover the screen');
  await openGrid(stage, 'Marketing');
  expect(guesses()).toHaveLength(1);
  expect(guesses()[0]).toHaveTextContent(/^1/);
});

test('a column without a slip teaches what to do; a blank one can go', async () => {
  const stage = await grid();
  await press(stage, 'Remove the empty sheet of Ana');
  await press(stage, 'Remove the empty sheet of Unnamed 1');
  expect(screen.getByRole('heading', { name: 'No slip is open' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Seal slips' })).toBeDisabled();
});
