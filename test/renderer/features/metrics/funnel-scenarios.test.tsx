import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FunnelSection } from '../../../../renderer/features/metrics/FunnelSection';
import { editFunnel } from '../../../../shared/commands/funnel';
import { editScenario } from '../../../../shared/commands/scenarios';
import type { BasisPoints } from '../../../../shared/money';
import { type IsoDate, onDay } from '../../../../shared/time';
import { list } from '../../../../shared/workshop/table';
import { dragSlider } from '../../../support/drag-slider';
import { workedFunnel } from '../../../support/funnel-inputs';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const start = () => after(newWorkshop(), editFunnel(workedFunnel));

const figures = () =>
  within(screen.getByRole('table', { name: 'Reverse funnel' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td')?.textContent);

type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, label: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

async function give(user: Person, stage: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /Given is/ }));
  await user.click(await screen.findByRole('option', { name: stage }));
}

describe('the funnel from any stage', () => {
  test('takes the leads as given, and says what comes out of them', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await give(user, 'The leads');
    expect(screen.getAllByRole('button', { name: 'Cannot be computed: enter the number that is given' })).toHaveLength(
      5,
    );
    await fill(user, 'Number of leads', '899');
    expect(figures()).toEqual(['€1,133,333.33', '17', '71', '179', '899']);
    expect(workshop().metrics.funnel).toMatchObject({ known: 'leads', count: 899 });
    await user.click(screen.getByRole('button', { name: 'How MQLs are computed' }));
    const popover = await screen.findByRole('dialog', { name: 'How MQLs are computed' });
    expect(popover).toHaveTextContent('899 leads × 20 % = 179');
    expect(popover).toHaveTextContent('Rounded down to whole ones');
  });

  test('counts opportunities where they are wanted, and gives them back', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await user.click(screen.getByRole('switch', { name: 'Count opportunities' }));
    await fill(user, 'SQL to opportunity', '50');
    expect(figures()).toEqual(['18', '72', '144', '360', '1,800']);
    await give(user, 'The opportunities');
    await user.click(screen.getByRole('switch', { name: 'Count opportunities' }));
    expect(workshop().metrics.funnel.known).toBe('sqls');
  });

  test('refuses a negative number of leads with a sentence', async () => {
    const { user, workshop } = renderStage(FunnelSection, after(start(), editFunnel({ known: 'leads', count: 900 })));
    await fill(user, 'Number of leads', '-5');
    expect(screen.getByText(/0/, { selector: '[class*="refusal"] *, [class*="refusal"]' })).toBeVisible();
    expect(workshop().metrics.funnel.count).toBe(900);
  });

  test('refuses a negative revenue goal with a sentence', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await fill(user, 'Revenue goal', '-5');
    expect(screen.getByText(/Write an amount/)).toBeVisible();
    expect(workshop().metrics.funnel.revenueGoal).toEqual(workedFunnel.revenueGoal);
  });
});

describe('trying a rate', () => {
  test('shows what it would do while the slider moves, and is one step of undo when it is let go', () => {
    const { session, workshop } = renderStage(FunnelSection, start());
    const slider = screen.getByRole('slider', { name: 'Try Win rate' });
    const letGo = dragSlider(slider, [60, 70, 80, 100]);
    expect(figures()[1]).not.toBe('72');
    expect(workshop().metrics.funnel.winRate).toBe(2500);
    letGo();
    expect(workshop().metrics.funnel.winRate).not.toBe(2500);
    expect(session.store.getState().history.undo).toHaveLength(1);
  });

  test('says which rate changes most', () => {
    renderStage(FunnelSection, start());
    const levers = within(screen.getByRole('region', { name: 'One point more of one rate' })).getAllByRole('listitem');
    expect(levers.map(({ textContent }) => textContent)).toEqual([
      'Win rate from 25 % to 26 %Changes most5 MQLs fewer175 instead of 180',
      'MQL to SQL from 40 % to 41 %4 MQLs fewer176 instead of 180',
    ]);
  });
});

describe('scenarios', () => {
  test('are copies that change nothing that is agreed, shown side by side', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    expect(screen.getByRole('textbox', { name: 'Name of the scenario' })).toHaveFocus();
    await fill(user, 'Name of the scenario', 'Better calls');
    await fill(user, 'Win rate', '50');
    expect(workshop().metrics.funnel).toEqual(workedFunnel);
    const table = screen.getByRole('grid', { name: 'Scenarios side by side' });
    expect(within(table).getByRole('columnheader', { name: 'Better calls' })).toBeVisible();
    expect(within(table).getByRole('row', { name: /MQLs/ })).toHaveTextContent('MQLs180−9090');
    await user.click(screen.getByRole('radio', { name: 'Agreed' }));
    expect(figures()).toEqual(['18', '72', '180', '900']);
  });

  test('one is made the agreed one, and the old one stands beside it', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    await fill(user, 'Win rate', '50');
    await user.click(screen.getByRole('button', { name: 'Make this the agreed one' }));
    expect(workshop().metrics.funnel.winRate).toBe(5000);
    expect(list(workshop().metrics.scenarios)).toMatchObject([
      { name: 'Agreed before “Scenario 1”', inputs: { winRate: 2500 } },
    ]);
    expect(screen.getByText(/“Scenario 1” is the agreed funnel now/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Agreed' })).toHaveFocus();
  });

  test('each that was agreed before has a name of its own', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    const names = () => list(workshop().metrics.scenarios).map(({ name }) => name);
    const agreeOn = async (shown: string) => {
      const radio = screen.queryByRole('radio', { name: shown });
      if (radio) await user.click(radio);
      await user.click(screen.getByRole('button', { name: 'Make this the agreed one' }));
    };
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    await fill(user, 'Name of the scenario', 'Cautious');
    await agreeOn('Cautious');
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    await fill(user, 'Name of the scenario', 'Bold');
    await agreeOn('Bold');
    expect(names()).toEqual(['Agreed before “Cautious”', 'Agreed before “Bold”']);
    await agreeOn('Agreed before “Cautious”');
    await agreeOn('Agreed before “Bold”');
    expect(names()).toEqual(['Agreed before', 'Agreed before (2)']);
  });

  test('there are two at most, and one that is removed can be had back', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    expect(screen.queryByRole('button', { name: 'Add scenario' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove scenario' }));
    expect(list(workshop().metrics.scenarios)).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Add scenario' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(list(workshop().metrics.scenarios)).toHaveLength(2);
  });

  test('follow undo: one that is gone is not shown any more', async () => {
    const { user, session } = renderStage(FunnelSection, start());
    await user.click(screen.getByRole('button', { name: 'Add scenario' }));
    const [scenario] = list(session.store.getState().history.workshop.metrics.scenarios);
    act(() => {
      session.dispatch(editScenario(scenario?.id ?? expect.fail(), { winRate: 9000 as BasisPoints }));
      session.undo();
      session.undo();
    });
    await screen.findByRole('button', { name: 'Add scenario' });
    expect(screen.queryByRole('radio', { name: 'Agreed' })).toBeNull();
  });
});

describe('needed by when', () => {
  test('asks for the day, and says that no win shows the cycle', async () => {
    const { user, workshop } = renderStage(FunnelSection, start());
    expect(screen.getByText(/Enter that day/)).toBeVisible();
    await fill(user, 'The revenue must be there by', '31 Dec 2027');
    expect(workshop().metrics.funnel.neededBy).toEqual(onDay('2027-12-31' as IsoDate));
    expect(screen.getByText(/Cannot be computed: no win shows its first touch and its close/)).toBeVisible();
  });
});
