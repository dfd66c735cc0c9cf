import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { runById } from '../../../renderer/app/actions/use-actions';
import { addParked } from '../../../shared/commands/parking-lot';
import { setStageNote } from '../../../shared/commands/running-notes';
import { chooseOrder } from '../../../shared/commands/agenda';
import type { ParkedId } from '../../../shared/ids';
import { openParked } from '../../../shared/running/parked';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { toTheReveal } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';
import { after } from '../../support/run-commands';

const parked = (id: string, text: string) => addParked({ id: id as ParkedId, text, raisedAt: NOW, settled: false });

async function open(workshop: Workshop = newWorkshop()) {
  const rendered = renderApp();
  rendered.desktop.next = { status: 'opened', name: 'a.parley.json', text: serialize(workshop) };
  await rendered.user.click(screen.getByRole('button', { name: 'Open a file' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Bring in' }));
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  const document = () => {
    const { session } = rendered.app.store.getState();
    if (!session) throw new Error('a workshop is open');
    return session.store.getState().history.workshop;
  };
  return { ...rendered, document, lot: () => openParked(document().diagnosis).map(({ text }) => text) };
}

describe('the timer keys', () => {
  test('start the next step, give it a minute and finish it, also while somebody types', async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole('textbox', { name: 'Client' }));
    await user.keyboard('{Control>}{Shift>}Y{/Shift}{/Control}');
    expect(document().running.timer).toMatchObject({ itemId: 'agenda-1', lengthMs: 600_000 });
    await user.keyboard('{Control>}{Shift>}M{/Shift}{/Control}');
    expect(document().running.timer?.lengthMs).toBe(660_000);
    await user.keyboard('{Control>}{Shift>}Y{/Shift}{/Control}');
    expect(document().running.timer?.startedAt).toBeNull();
    await user.keyboard('{Control>}{Shift>}G{/Shift}{/Control}');
    expect(document().running).toMatchObject({ timer: null, done: ['agenda-1'] });
  });

  test('do nothing without a workshop, and undo leaves the clock alone', async () => {
    const { app, document } = await open();
    act(() => runById(app, 'run.timer'));
    act(() => runById(app, 'edit.undo'));
    expect(document().running.timer).not.toBeNull();
    await act(() => app.goToLibrary());
    expect(screen.queryByRole('button', { name: /^Timer/ })).toBeNull();
    act(() => runById(app, 'run.finishStep'));
    expect(app.store.getState().session).toBeNull();
  });
});

describe('the parking lot', () => {
  test('takes a thought by one key from any stage: Enter parks it and closes', async () => {
    const { user, lot } = await open();
    await user.keyboard('{Control>}5{/Control}');
    await user.keyboard('{Control>}{Shift>}K{/Shift}{/Control}');
    await user.keyboard('Who pays for the tool{Enter}');
    expect(lot()).toEqual(['Who pays for the tool']);
    expect(screen.queryByRole('dialog', { name: 'Parking lot' })).toBeNull();
    expect(screen.getByText('Parked')).toBeInTheDocument();
  });

  test('Shift and Enter takes another, with nothing left in the field', async () => {
    const { user, lot } = await open();
    await user.keyboard('{Control>}{Shift>}K{/Shift}{/Control}');
    await user.keyboard('One{Shift>}{Enter}{/Shift}');
    const field = screen.getByRole('textbox', { name: /What should not be lost/ });
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    await user.keyboard('Two{Enter}');
    expect(lot()).toEqual(['One', 'Two']);
  });

  test('parks nothing that is empty, and says so', async () => {
    const { user, lot } = await open();
    await user.keyboard('{Control>}{Shift>}K{/Shift}{/Control}');
    await user.keyboard('{Enter}');
    expect(screen.getByText('Write what to park.')).toBeInTheDocument();
    expect(lot()).toEqual([]);
  });

  test('waits at the next start with one quiet notice, which opens it', async () => {
    const { user, lot } = await open(after(newWorkshop(), parked('a', 'Pay'), parked('b', 'Brochure')));
    const notice = screen.getByText('2 parked items wait from before.');
    await user.click(screen.getByRole('button', { name: 'Look at them' }));
    expect(notice).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Pay' }));
    expect(lot()).toEqual(['Brochure']);
  });

  test('says nothing of what was parked just now, and can be waved away', async () => {
    const { user, app } = await open(after(newWorkshop(), parked('a', 'Pay')));
    act(() => void app.store.getState().session?.dispatch(parked('b', 'New')));
    expect(screen.getByText('1 parked item waits from before.')).toBeInTheDocument();
    const notice = screen.getAllByRole('status').find((each) => each.textContent.includes('from before'));
    await user.click(within(notice ?? document.body).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/from before/)).toBeNull();
  });

  test('is shown again at the close, where a wrong tick can be taken back', async () => {
    const { user, lot } = await open(after(newWorkshop(), parked('a', 'Pay')));
    await user.keyboard('{Control>}8{/Control}');
    const item = await screen.findByRole('checkbox', { name: 'Pay' });
    expect(screen.queryByText(/from before/)).toBeNull();
    await user.click(item);
    expect(lot()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Pay' }));
    expect(lot()).toEqual(['Pay']);
  });
});

describe('the starting order', () => {
  test('numbers the rail, the keys and the next stage', async () => {
    const { user, app } = await open(after(newWorkshop(), chooseOrder('scoreboard')));
    const rail = screen.getByRole('navigation', { name: 'Stages' });
    const stages = within(rail)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('button')?.title);
    expect(stages.slice(0, 4)).toEqual(['Set up', 'Measure', 'Define', 'Diagnose']);
    await user.keyboard('{Control>}2{/Control}');
    await screen.findByRole('heading', { name: 'Measure', level: 1 });
    expect(screen.getByRole('button', { name: 'Next: Define' })).toBeVisible();
    act(() => runById(app, 'go.next'));
    await screen.findByRole('heading', { name: 'Define', level: 1 });
    act(() => runById(app, 'go.previous'));
    await screen.findByRole('heading', { name: 'Measure', level: 1 });
  });
});

describe('the private notes', () => {
  test('are written beside the guide, stage by stage, and undone like any other edit', async () => {
    const { user, app, document } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Private notes for Set up' }), 'Ask Ada first{Tab}');
    expect(document().setup.notes).toBe('Ask Ada first');
    act(() => runById(app, 'edit.undo'));
    expect(document().setup.notes).toBe('');
  });

  test('are folded away in Diagnose while people answer at this laptop', async () => {
    const { user } = await open(after(newWorkshop(), setStageNote('diagnose', 'Quarrel about June')));
    await user.keyboard('{Control>}2{/Control}');
    await screen.findByRole('heading', { name: 'Diagnose', level: 1 });
    expect(screen.queryByDisplayValue('Quarrel about June')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByDisplayValue('Quarrel about June')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'For marketing only: start' }));
    expect(screen.queryByDisplayValue('Quarrel about June')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });

  test('stay folded in Diagnose after the reveal, and fold at the reveal when they were open', async () => {
    const { user, app } = await open(after(newWorkshop(), setStageNote('diagnose', 'Quarrel about June')));
    await user.keyboard('{Control>}2{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    expect(screen.getByDisplayValue('Quarrel about June')).toBeVisible();
    act(() => {
      for (const command of toTheReveal()) app.store.getState().session?.dispatch(command);
    });
    expect(screen.queryByDisplayValue('Quarrel about June')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByDisplayValue('Quarrel about June')).toBeVisible();
  });

  test('stay folded in every stage once they were folded by hand', async () => {
    const { user } = await open(after(newWorkshop(), setStageNote('define', 'Mind the founder')));
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    await user.keyboard('{Control>}5{/Control}');
    await screen.findByRole('heading', { name: 'Define', level: 1 });
    expect(screen.queryByDisplayValue('Mind the founder')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByDisplayValue('Mind the founder')).toBeVisible();
    await user.keyboard('{Control>}6{/Control}');
    await screen.findByRole('heading', { name: 'Measure', level: 1 });
    expect(screen.queryByRole('textbox', { name: 'Private notes for Measure' })).toBeNull();
  });

  test('of Set up show what was written in either place, and keep all of it', async () => {
    const start = newWorkshop();
    const { user, document } = await open({
      ...start,
      setup: { ...start.setup, notes: 'About the client', stageNotes: { setup: 'Ask Ada first' } },
    });
    const field = screen.getByRole('textbox', { name: 'Private notes for Set up' });
    expect(field).toHaveValue('About the client\n\nAsk Ada first');
    await user.type(field, '.{Tab}');
    expect(document().setup).toMatchObject({ notes: 'About the client\n\nAsk Ada first.', stageNotes: {} });
  });
});

describe('the hand-over sheet', () => {
  const noted = after(newWorkshop(), setStageNote('agree', 'NOTE-MARK'));

  test('is saved without the private notes', async () => {
    const { app, user, desktop } = await open(noted);
    act(() => runById(app, 'file.handOver'));
    await user.click(screen.getByRole('button', { name: 'Save the sheet' }));
    const html = await vi.waitUntil(() => desktop.saved.get('alder-surveyors-hand-over.pdf'));
    expect(await screen.findByText('Saved alder-surveyors-hand-over.pdf')).toBeInTheDocument();
    expect(html).toContain('Neither side is lying');
    expect(html).not.toContain('NOTE-MARK');
  });

  test('takes them along when it is told to, and forgets that the next time', async () => {
    const { app, user, desktop } = await open(noted);
    act(() => runById(app, 'file.handOver'));
    await user.click(screen.getByRole('checkbox', { name: 'With my private notes' }));
    await user.click(screen.getByRole('button', { name: 'Save the sheet' }));
    await waitFor(() => expect(desktop.saved.get('alder-surveyors-hand-over.pdf')).toContain('NOTE-MARK'));
    act(() => runById(app, 'file.handOver'));
    expect(screen.getByRole('checkbox', { name: 'With my private notes' })).not.toBeChecked();
  });
});
