import { expect, test } from 'vitest';
import {
  choosePreset,
  setClient,
  setCurrency,
  setMinutesAvailable,
  setNotes,
  setWorkshopDate,
} from '../../../shared/commands/setup';
import type { AgendaItemId } from '../../../shared/ids';
import { type IsoDate, onDay } from '../../../shared/time';
import { agendaBalance } from '../../../shared/workshop/agenda-balance';
import type { Workshop } from '../../../shared/workshop/schema';
import { countedIds, newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const chosen = (preset: Parameters<typeof choosePreset>[0]) => choosePreset(preset, countedIds<AgendaItemId>('new'));

test('the details of a workshop are kept, and each can be taken back', () => {
  const start = newWorkshop();
  const date = onDay('2026-12-01' as IsoDate);
  const history = run(
    start,
    setClient('Birch & Co'),
    setWorkshopDate(date),
    setMinutesAvailable(200),
    setNotes('Ask Ada first'),
  );
  expect(history.workshop.setup).toMatchObject({
    client: 'Birch & Co',
    date,
    minutesAvailable: 200,
    notes: 'Ask Ada first',
  });
  expect(history.undo).toHaveLength(4);
  expect(undone(undone(undone(undone(history)))).workshop).toEqual(start);
});

test('a run of typing in one field is one step', () => {
  const history = run(newWorkshop(), setClient('B'), setClient('Bi'), setClient('Birch'));
  expect(history.undo).toHaveLength(1);
  expect(undone(history).workshop.setup.client).toBe('Alder Surveyors');
});

test('a preset brings its time and its agenda in one step', () => {
  const start = newWorkshop();
  const history = run(start, chosen('full-day'));
  const { setup } = history.workshop;
  expect(setup).toMatchObject({ preset: 'full-day', minutesAvailable: 420 });
  expect(setup.agenda.order[0]).toBe('new-1');
  expect(agendaBalance(setup).kind).toBe('fits');
  expect(history.undo).toHaveLength(1);
  expect(undone(history).workshop).toEqual(start);
});

test('choosing the preset that is chosen already keeps the agenda as it was edited', () => {
  expect(run(newWorkshop(), chosen('half-day')).seq).toBe(0);
});

function withAmounts(): Workshop {
  const start = newWorkshop();
  const amount = (minor: number) => ({ minor, currency: 'EUR' });
  return {
    ...start,
    metrics: {
      ...start.metrics,
      funnel: { ...start.metrics.funnel, revenueGoal: amount(120_000_050), averageDeal: amount(4_000_000) },
    },
  };
}

test('a change of currency keeps the figures that were entered', () => {
  const { setup, metrics } = after(withAmounts(), setCurrency('USD'));
  expect(setup.currency).toBe('USD');
  expect(metrics.funnel).toMatchObject({
    revenueGoal: { minor: 120_000_050, currency: 'USD' },
    averageDeal: { minor: 4_000_000, currency: 'USD' },
  });
});

test('figures are rounded to what the new currency knows, and back by undo', () => {
  const history = run(withAmounts(), setCurrency('JPY'));
  expect(history.workshop.metrics.funnel).toMatchObject({
    revenueGoal: { minor: 1_200_001 },
    averageDeal: { minor: 40_000 },
  });
  expect(undone(history).workshop).toEqual(withAmounts());
  expect(after(history, setCurrency('KWD')).metrics.funnel.averageDeal).toEqual({ minor: 40_000_000, currency: 'KWD' });
});

test('a currency in which an amount could not be exact is not taken', () => {
  const start = newWorkshop({ currency: 'JPY' });
  const huge = { minor: 900_000_000_000_000, currency: 'JPY' };
  const workshop = { ...start, metrics: { ...start.metrics, funnel: { ...start.metrics.funnel, revenueGoal: huge } } };
  expect(run(workshop, setCurrency('KWD')).seq).toBe(0);
});
