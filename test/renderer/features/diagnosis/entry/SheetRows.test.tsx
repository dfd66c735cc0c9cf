import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DiagnoseStage } from '../../../../../renderer/features/diagnosis/DiagnoseStage';
import { addParticipant } from '../../../../../shared/commands/participants';
import { sheetsOf } from '../../../../../shared/diagnosis/sheets';
import type { ParticipantId } from '../../../../../shared/ids';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { asking } from '../../../../support/asked-questions';
import { fillsOn, says, sealSide, sheetFor } from '../../../../support/diagnosis';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

vi.setConfig({ testTimeout: 30_000 });

const workshop = () => asking('MS1', 'MS4', 'MS6');
const person = (name: string) =>
  addParticipant({ id: name.replace(' ', '-') as ParticipantId, name, role: '', side: 'sales' });

const press = (stage: ReturnType<typeof renderStage>, name: string | RegExp) =>
  stage.user.click(screen.getByRole('button', { name }));
const card = (name: 'Marketing' | 'Sales') => within(screen.getByRole('region', { name }));
const rows = () => within(screen.getByRole('list', { name: 'Sheets of sales' })).getAllByRole('listitem');
const page = () =>
  [
    document.body.innerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  ].join('\n');

const threeOfSales = (): Workshop =>
  after(
    workshop(),
    says('marketing', 'MS4', 'zebra-marketing'),
    sealSide('marketing'),
    sheetFor('ana', 'sales', { kind: 'person', name: 'Ana' }),
    sheetFor('bo', 'sales', { kind: 'person', name: 'Bo' }),
    sheetFor('x', 'sales', { kind: 'unnamed' }),
  );

test('people of a side are picked from the set-up, named, or stay unnamed; the empty sheet of the side goes', async () => {
  const stage = renderStage(DiagnoseStage, after(workshop(), person('Ana Quist'), person('Bo Lind')));
  await press(stage, 'For sales only: start');
  await press(stage, 'Cover the screen');
  await stage.user.click(card('Sales').getByRole('button', { name: 'Several people, one sheet each' }));
  await stage.user.click(screen.getByRole('checkbox', { name: 'Ana Quist' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Other names' }), 'Cy Orr, Ana Quist');
  await stage.user.type(screen.getByRole('textbox', { name: 'Somebody unnamed' }), '2{Tab}');
  expect(screen.getByText(/the one unnamed person is known/)).toBeInTheDocument();
  await press(stage, 'Lay out 4 sheets');
  expect(rows().map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Ana QuistNot started/),
    expect.stringMatching(/^Cy OrrNot started/),
    expect.stringMatching(/^Unnamed 1Not started/),
    expect.stringMatching(/^Unnamed 2Not started/),
  ]);
  expect(sheetsOf(stage.workshop().diagnosis, 'sales').map(({ by }) => by.kind)).toEqual([
    'person',
    'person',
    'unnamed',
    'unnamed',
  ]);
  await stage.user.click(card('Sales').getByRole('button', { name: 'Add people' }));
  expect(screen.queryByRole('checkbox', { name: 'Ana Quist' })).not.toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Bo Lind' })).toBeInTheDocument();
});

test('two people and one unnamed write and seal one after the other; only then the reveal is offered', async () => {
  const stage = renderStage(DiagnoseStage, threeOfSales());
  const reveal = () => screen.queryByRole('button', { name: 'Reveal both' });
  const write = async (name: string, text: string) => {
    await press(stage, `For ${name} only: start`);
    expect(screen.getByRole('heading', { name: `For sales only: ${name}` })).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await stage.user.keyboard('{Enter}');
    expect(page()).not.toMatch(/zebra/);
    await press(stage, /^Question 2:/);
    await stage.user.keyboard(text);
    expect(page()).toContain(text);
  };

  await write('Ana', 'zebra-ana');
  await press(stage, 'Seal Ana’s answers');
  await press(stage, 'Seal now');
  expect(rows()[0]).toHaveTextContent('Ana' + 'Sealed, 14:02');

  await write('Bo', 'zebra-bo');
  await press(stage, 'Cover the screen');
  expect(rows()[1]).toHaveTextContent('1 of 3 answered');
  expect(page()).not.toMatch(/zebra/);
  expect(reveal()).toBeNull();
  expect(screen.getByText(/Sales: 1 sheet still open\./)).toBeInTheDocument();

  await write('Unnamed 1', 'zebra-unnamed');
  await press(stage, 'Seal Unnamed 1’s answers');
  await press(stage, 'Seal now');
  expect(rows()[2]).toHaveTextContent(/^Unnamed 1Sealed$/);
  expect(reveal()).toBeNull();

  await press(stage, 'Seal Bo’s answers');
  expect(screen.getByRole('alertdialog')).toHaveTextContent('2 of 3 are still empty');
  await press(stage, 'Seal now');
  expect(page()).not.toMatch(/zebra/);
  await stage.user.click(screen.getByRole('button', { name: 'Reveal both' }));
  expect(stage.workshop().diagnosis.revealedAt).not.toBeNull();
});

test('an empty sheet holds nobody up: it can go, or stays out', async () => {
  const stage = renderStage(
    DiagnoseStage,
    after(threeOfSales(), fillsOn('ana', 'MS4', { kind: 'text', text: 'zebra' })),
  );
  expect(screen.queryByRole('button', { name: 'Remove the empty sheet of Ana' })).not.toBeInTheDocument();
  await press(stage, 'Remove the empty sheet of Bo');
  expect(rows()).toHaveLength(2);
  await press(stage, 'Seal Ana’s answers');
  await press(stage, 'Seal now');
  expect(screen.getByText(/1 empty sheet stays out\./)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Reveal both' })).toBeInTheDocument();
});

test('the cover refuses to seal shares that make no whole without saying what they are', async () => {
  const stage = renderStage(
    DiagnoseStage,
    after(threeOfSales(), fillsOn('ana', 'MS1', { kind: 'share', option: 'ready', percent: 83 })),
  );
  await press(stage, 'Seal Ana’s answers');
  expect(screen.getByText(/The shares of question 1 do not add up to 100/)).toBeInTheDocument();
  expect(page()).not.toContain('83');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

test('the laptop can be given back before anybody starts', async () => {
  const stage = renderStage(DiagnoseStage, threeOfSales());
  await press(stage, 'For Ana only: start');
  await press(stage, 'Back to the cover');
  expect(rows()).toHaveLength(3);
});

test('predicting is offered until a sheet is sealed, and then explained', async () => {
  const stage = renderStage(DiagnoseStage, workshop());
  await press(stage, 'Settings of this diagnosis');
  await stage.user.click(screen.getByRole('switch', { name: /Each side also predicts/ }));
  expect(stage.workshop().diagnosis.predicts).toBe(true);
  stage.unmount();
  const later = renderStage(DiagnoseStage, threeOfSales());
  await press(later, 'Settings of this diagnosis');
  expect(screen.getByRole('switch', { name: /Each side also predicts/ })).toBeDisabled();
  expect(screen.getByText(/A sheet is sealed already/)).toBeInTheDocument();
});

test('the quiet time is chosen from a few, or typed', async () => {
  const stage = renderStage(DiagnoseStage, workshop());
  await press(stage, 'Settings of this diagnosis');
  const choose = async (name: string) => {
    await stage.user.click(screen.getByRole('button', { name: /Seal an open sheet after/ }));
    await stage.user.click(screen.getByRole('option', { name }));
  };
  await choose('2 minutes');
  expect(stage.workshop().diagnosis.sealAfterMinutes).toBe(2);
  await choose('Another time');
  await stage.user.clear(screen.getByRole('textbox', { name: 'Quiet time' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Quiet time' }), '45{Tab}');
  expect(stage.workshop().diagnosis.sealAfterMinutes).toBe(45);
  await choose('Never');
  expect(stage.workshop().diagnosis.sealAfterMinutes).toBeNull();
});
