import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DiagnoseStage } from '../../../../renderer/features/diagnosis/DiagnoseStage';
import { renameWorkshop } from '../../../../shared/commands/setup';
import { withoutSealed } from '../../../../shared/diagnosis/sealed';
import { sheetsOf } from '../../../../shared/diagnosis/sheets';
import type { Side } from '../../../../shared/side';
import { asking } from '../../../support/asked-questions';
import { answersIn, fills, Q, says, sealSide, sheetFor } from '../../../support/diagnosis';
import { NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after, run } from '../../../support/run-commands';

vi.setConfig({ testTimeout: 30_000 });

const MARKETING = 'zebra-marketing';
const SALES = 'zebra-sales';

const nineteen = () =>
  asking(...'MS1 MS2 MS3 MS4 MS5 MS6 SM1 SM2 SM3 SM4 SM5 SM6 BT1 BT2 BT3 BT4 BT5 BT6a BT6b'.split(' '));

const press = (stage: ReturnType<typeof renderStage>, name: string | RegExp) =>
  stage.user.click(screen.getByRole('button', { name }));
const question = (stage: ReturnType<typeof renderStage>, n: number) => press(stage, new RegExp(`^Question ${n}:`));
/** Goes on with a sheet of a side together, past the screen that hands the laptop over. */
const goOn = async (stage: ReturnType<typeof renderStage>, side: Side) => {
  await press(stage, `For ${side} only: go on`);
  expect(page()).not.toMatch(/zebra/);
  await press(stage, 'I am alone with it: start');
};
/** What the first sheet of a side holds. */
const written = (stage: ReturnType<typeof renderStage>, side: Side) =>
  sheetsOf(stage.workshop().diagnosis, side)[0]?.answers ?? {};
/** Everything on the page, also what fields hold and attributes say. */
const page = () =>
  [
    document.body.innerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  ].join('\n');

test('two sides on one laptop: sealed from each other until both are revealed', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  expect(screen.getAllByText('Not started')).toHaveLength(2);

  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  await stage.user.keyboard(MARKETING);
  expect(page()).toContain(MARKETING);
  await press(stage, 'Seal marketing’s answers');
  expect(screen.getByRole('alertdialog')).toHaveTextContent('18 of 19 are still empty');
  await press(stage, 'Seal now');

  expect(screen.getByText('Sealed, 14:02')).toBeInTheDocument();
  expect(page()).not.toContain(MARKETING);

  await press(stage, 'For sales only: start');
  await question(stage, 4);
  expect(page()).not.toContain(MARKETING);
  await stage.user.keyboard(SALES);
  expect(page()).toContain(SALES);
  await press(stage, 'Cover the screen');
  expect(page()).not.toContain(SALES);
  expect(screen.queryByRole('button', { name: 'Reveal both' })).not.toBeInTheDocument();

  await goOn(stage, 'sales');
  await press(stage, 'Seal sales’ answers');
  await press(stage, 'Seal now');
  expect(page()).not.toMatch(/zebra/);

  await press(stage, 'Reveal both');
  expect(stage.workshop().diagnosis.revealedAt).toBe(NOW);
  expect(within(screen.getByRole('region', { name: 'Marketing' })).getByText(MARKETING)).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Sales' })).getByText(SALES)).toBeInTheDocument();
});

test('one side never sees what the other left unsealed', async () => {
  const stage = renderStage(
    DiagnoseStage,
    after(nineteen(), says('marketing', 'MS1', MARKETING), says('marketing', 'BT6b', MARKETING)),
  );
  expect(page()).not.toContain(MARKETING);
  await press(stage, 'For sales only: start');
  for (let n = 1; n <= 19; n += 1) {
    expect(page()).toContain(`Question ${n} of 19`);
    expect(page()).not.toContain(MARKETING);
    await stage.user.keyboard('{Control>}{Enter}{/Control}');
  }
});

test('coming back to the stage lands on the cover', async () => {
  const stage = renderStage(DiagnoseStage, after(nineteen(), says('sales', 'MS1', SALES)));
  await goOn(stage, 'sales');
  await question(stage, 1);
  expect(page()).toContain(SALES);
  stage.unmount();
  renderStage(DiagnoseStage, stage.workshop());
  expect(screen.getByRole('button', { name: 'For sales only: go on' })).toBeInTheDocument();
  expect(page()).not.toContain(SALES);
});

test('undo inside an entry takes back this side’s typing, and nothing any more once the screen is covered', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  await stage.user.keyboard('one{Tab}');
  await question(stage, 6);
  await stage.user.keyboard('two{Tab}');
  act(() => stage.session.undo());
  expect(Object.keys(written(stage, 'marketing'))).toEqual(['MS4']);
  await press(stage, 'Cover the screen');
  act(() => stage.session.undo());
  act(() => stage.session.redo());
  expect(written(stage, 'marketing')[Q('MS4')]?.text).toBe('one');
  expect(Object.keys(written(stage, 'marketing'))).toEqual(['MS4']);
});

test('leaving for another stage in the middle of a word keeps the word and draws the barrier behind it', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  await stage.user.keyboard('half a wor');
  stage.unmount();
  expect(written(stage, 'marketing')[Q('MS4')]?.text).toBe('half a wor');
  stage.session.undo();
  expect(written(stage, 'marketing')[Q('MS4')]?.text).toBe('half a wor');
});

test('an undo that would still reach answers after a restart is cut off on the cover', () => {
  const { session, workshop } = renderStage(DiagnoseStage, run(nineteen(), says('marketing', 'MS4', 'kept')));
  session.undo();
  expect(answersIn(workshop(), 'marketing')[Q('MS4')]?.text).toBe('kept');
});

test('undo inside an entry never takes back what the facilitator did before', async () => {
  const laidOut = after(nineteen(), sheetFor('marketing', 'marketing', { kind: 'side' }));
  const stage = renderStage(DiagnoseStage, run(laidOut, renameWorkshop('Autumn')));
  await press(stage, 'For marketing only: start');
  act(() => stage.session.undo());
  expect(stage.workshop().setup.title).toBe('Autumn');
});

test('opening the stage leaves the undo of other stages alone', () => {
  const { session, workshop } = renderStage(DiagnoseStage, run(nineteen(), renameWorkshop('Autumn')));
  act(() => session.undo());
  expect(workshop().setup.title).toBe('Spring alignment');
});

test('each question says whether the side is asked or guesses', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  expect(screen.getByRole('textbox', { name: 'What do you expect sales to say?' })).toHaveFocus();
  await question(stage, 15);
  expect(screen.getByText('Both sides are asked')).toBeInTheDocument();
  await press(stage, 'Cover the screen');
  await press(stage, 'For sales only: start');
  await question(stage, 4);
  expect(screen.getByText('You are asked')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Your answer' })).toBeInTheDocument();
});

test('sealing is refused in words: nothing answered, or shares that make no whole', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For sales only: start');
  await press(stage, 'Seal sales’ answers');
  expect(screen.getByRole('alert')).toHaveTextContent('There is nothing to seal yet');

  await stage.user.type(screen.getByRole('textbox', { name: 'Ready to decide' }), '80');
  await question(stage, 6);
  await press(stage, 'Seal sales’ answers');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The shares of question 1 add up to 80 %. Make them 100, or empty all of them.',
  );
  expect(screen.getByText('Question 1 of 19')).toBeInTheDocument();
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(sheetsOf(stage.workshop().diagnosis, 'sales')[0]?.sealedAt).toBeNull();

  await stage.user.type(screen.getByRole('textbox', { name: 'Comparing firms' }), '20');
  await press(stage, 'Seal sales’ answers');
  expect(screen.getByRole('alertdialog')).toBeInTheDocument();
  await press(stage, 'Go to the first empty one');
  expect(screen.getByText('Question 2 of 19')).toBeInTheDocument();
});

test('a refusal goes with its page, and shares that make no whole are not counted as answered', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For sales only: start');
  await stage.user.type(screen.getByRole('textbox', { name: 'Ready to decide' }), '80');
  await question(stage, 6);
  expect(screen.getByText('0 of 19 answered, 1 unfinished')).toBeInTheDocument();
  await press(stage, 'Seal sales’ answers');
  expect(screen.getByRole('alert')).toHaveTextContent('add up to 80 %');
  await question(stage, 2);
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  await question(stage, 1);
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('who comes back goes on at the first question that is not answered', async () => {
  const stage = renderStage(
    DiagnoseStage,
    after(nineteen(), ...['MS1', 'MS2', 'MS3'].map((id) => says('sales', id, SALES))),
  );
  await goOn(stage, 'sales');
  expect(screen.getByText('Question 4 of 19')).toBeInTheDocument();
});

test('the keys cover the screen in the middle of a word', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  await stage.user.keyboard(`${MARKETING}{Control>}{Shift>}u{/Shift}{/Control}`);
  expect(page()).not.toContain(MARKETING);
  expect(written(stage, 'marketing')[Q('MS4')]?.text).toBe(MARKETING);
});

test('what helps to answer is not said to the side that only guesses', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'For marketing only: start');
  await question(stage, 4);
  expect(screen.queryByText(/^To help:/)).not.toBeInTheDocument();
  await press(stage, 'Cover the screen');
  await press(stage, 'For sales only: start');
  await question(stage, 4);
  expect(screen.getByText(/^To help:/)).toBeInTheDocument();
});

test('the strip goes along by arrow keys and says what is answered', async () => {
  const stage = renderStage(
    DiagnoseStage,
    after(nineteen(), fills('sales', 'MS1', { kind: 'share', option: 'ready', percent: 50 })),
  );
  await goOn(stage, 'sales');
  act(() => screen.getByRole('button', { name: 'Question 1: shares do not make 100' }).focus());
  await stage.user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Question 3: empty' })).toHaveFocus();
  await stage.user.keyboard('{End}{Enter}');
  expect(screen.getByText('Question 19 of 19')).toBeInTheDocument();
});

test('a copy that was made before the reveal lets its sides answer again', async () => {
  const sealed = after(nineteen(), says('sales', 'MS4', SALES), sealSide('sales'));
  const copy = withoutSealed(sealed);
  const stage = renderStage(DiagnoseStage, copy);
  expect(screen.getByText(/does not hold the answers of sales/)).toBeInTheDocument();
  await press(stage, 'Let sales answer again');
  expect(screen.getByRole('button', { name: 'For sales only: start' })).toBeInTheDocument();
});

test('what comes up in between is parked', async () => {
  const stage = renderStage(DiagnoseStage, nineteen());
  await press(stage, 'Park something');
  await stage.user.keyboard('Who pays?{Tab}');
  await stage.user.click(screen.getByRole('checkbox', { name: 'Item 1 is settled' }));
  expect(Object.values(stage.workshop().diagnosis.parkingLot.byId)).toMatchObject([
    { text: 'Who pays?', settled: true, raisedAt: NOW },
  ]);
});

test('where every question is hidden, an entry says so and leads back', async () => {
  const stage = renderStage(DiagnoseStage, asking());
  await press(stage, 'For sales only: start');
  expect(screen.getByRole('heading', { name: 'No question is asked yet' })).toBeInTheDocument();
  await press(stage, 'Cover the screen');
  expect(screen.getByRole('button', { name: 'For sales only: start' })).toBeInTheDocument();
});
