import { expect, test } from 'vitest';
import {
  addAgendaItem,
  chooseOrder,
  editAgendaItem,
  moveAgendaItem,
  rearrangeAgenda,
  removeAgendaItem,
  setAgendaMinutes,
} from '../../../shared/commands/agenda';
import { choosePreset } from '../../../shared/commands/setup';
import type { AgendaItemId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { countedIds, newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const extra = { id: 'extra' as AgendaItemId, stage: null, title: 'Questions', minutes: 15 };

test('a step is added at the end, edited, moved and removed', () => {
  const start = newWorkshop();
  const first = start.setup.agenda.order;
  const added = run(start, addAgendaItem(extra), editAgendaItem(extra.id, { minutes: 20 }));
  expect(added.workshop.setup.agenda.order).toEqual([...first, 'extra']);
  expect(added.workshop.setup.agenda.byId[extra.id]).toEqual({ ...extra, minutes: 20 });

  const moved = run(added, moveAgendaItem(extra.id, 0));
  expect(moved.workshop.setup.agenda.order).toEqual(['extra', ...first]);
  expect(undone(moved).workshop).toEqual(added.workshop);

  const removed = run(moved, removeAgendaItem(extra.id));
  expect(removed.workshop).toEqual(start);
  expect(undone(removed).workshop).toEqual(moved.workshop);
});

test('a step that is not there changes nothing', () => {
  const history = run(
    newWorkshop(),
    editAgendaItem(extra.id, { title: 'X' }),
    moveAgendaItem(extra.id, 1),
    removeAgendaItem(extra.id),
  );
  expect(history.seq).toBe(0);
});

test('several time boxes change in one step', () => {
  const start = newWorkshop();
  const [first, second] = start.setup.agenda.order;
  const history = run(start, setAgendaMinutes({ [first ?? '']: 5, [second ?? '']: 20, ['gone' as AgendaItemId]: 3 }));
  expect(
    list(history.workshop.setup.agenda)
      .slice(0, 3)
      .map(({ minutes }) => minutes),
  ).toEqual([5, 20, 45]);
  expect(undone(history).workshop).toEqual(start);
});

test('an agenda nobody has edited follows the starting order, there and back, with the same steps', () => {
  const start = newWorkshop();
  const history = run(start, chooseOrder('scoreboard'));
  expect(stagesOf(history.workshop)).toEqual([
    null,
    'measure',
    'define',
    'diagnose',
    null,
    'journeys',
    'patterns',
    'agree',
    'sign',
  ]);
  expect(history.workshop.setup.agenda.byId).toEqual(start.setup.agenda.byId);
  expect(run(history, chooseOrder('definition'), chooseOrder('diagnosis')).workshop).toEqual(start);
  expect(undone(history).workshop).toEqual(start);
});

test('an edited agenda stays until it is rearranged', () => {
  const edited = run(newWorkshop(), addAgendaItem({ ...extra, stage: 'measure' }));
  const chosen = run(edited, chooseOrder('scoreboard'));
  expect(chosen.workshop.setup.order).toBe('scoreboard');
  expect(chosen.workshop.setup.agenda).toEqual(edited.workshop.setup.agenda);

  const rearranged = run(chosen, rearrangeAgenda());
  expect(stagesOf(rearranged.workshop).slice(0, 4)).toEqual([null, 'measure', 'measure', 'define']);
  expect(rearranged.workshop.setup.agenda.order).toContain('extra');
  expect(run(rearranged, rearrangeAgenda()).seq).toBe(rearranged.seq);
  expect(undone(rearranged).workshop).toEqual(chosen.workshop);
});

test('one time box of its own is enough to keep an agenda as it is', () => {
  const start = newWorkshop();
  const edited = run(start, editAgendaItem(start.setup.agenda.order[3] as AgendaItemId, { minutes: 20 }));
  expect(run(edited, chooseOrder('scoreboard')).workshop.setup.agenda).toEqual(edited.workshop.setup.agenda);
});

test('a preset comes in the order that was chosen before', () => {
  const chosen = after(newWorkshop(), chooseOrder('definition'), choosePreset('founder', countedIds('f')));
  expect(stagesOf(chosen).slice(0, 3)).toEqual([null, 'define', 'diagnose']);
});

const stagesOf = ({ setup }: Workshop) => list(setup.agenda).map(({ stage }) => stage);
