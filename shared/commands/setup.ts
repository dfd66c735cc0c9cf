import type { AgendaItemId } from '../ids';
import { type Currency, minorDigits, type Money } from '../money';
import type { PartialDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Preset, Setup } from '../workshop/schema/setup';
import { presetAgenda } from '../workshop/preset-agenda';
import { list } from '../workshop/table';
import { wholeBetween } from '../whole-between';
import type { Command } from './command';

/** Gives the workshop another name. */
export const renameWorkshop = (title: string): Command => ({
  label: 'setup.rename',
  group: 'setup.rename',
  apply(draft) {
    draft.setup.title = title;
  },
});

/** Names the client that the workshop is for. */
export const setClient = (client: string): Command => edit('client', client);

/** Sets the day of the workshop, as well as it is known. */
export const setWorkshopDate = (date: PartialDate): Command => edit('date', date);

/** Sets how many minutes the room has, two days at most. The agenda stays as it is. */
export const setMinutesAvailable = (minutes: number): Command =>
  edit('minutesAvailable', wholeBetween(minutes, 0, 2880));

/** Keeps the facilitator's own notes. */
export const setNotes = (notes: string): Command => edit('notes', notes);

/** Chooses how long the room has: takes over the time and the agenda of the preset, in the chosen starting order, in one step. */
export const choosePreset = (preset: Preset, newId: () => AgendaItemId): Command => ({
  label: 'setup.preset',
  apply({ setup }) {
    if (setup.preset === preset) return;
    setup.preset = preset;
    Object.assign(setup, presetAgenda(preset, newId, setup.order));
  },
});

/**
 * Changes the currency of the whole workshop. Amounts that were entered keep their figure: 40,000 dollars become 40,000 euros;
 * figures finer than the new currency knows are rounded. Nothing changes when an amount would be too big to be exact.
 */
export const setCurrency = (currency: Currency): Command => ({
  label: 'setup.currency',
  apply(draft) {
    if (draft.setup.currency === currency) return;
    const amounts = amountsOf(draft).map((amount) => ({ amount, next: redenominate(amount, currency) }));
    if (!amounts.every(({ next }) => Number.isSafeInteger(next.minor))) return;
    for (const { amount, next } of amounts) Object.assign(amount, next);
    draft.setup.currency = currency;
  },
});

function edit<K extends keyof Setup>(field: K, value: Setup[K]): Command {
  return {
    label: 'setup.edit',
    group: `setup.${field}`,
    apply({ setup }) {
      setup[field] = value;
    },
  };
}

function amountsOf({ journeys, metrics }: Workshop): readonly Money[] {
  const funnels = [metrics.funnel, ...list(metrics.scenarios).map(({ inputs }) => inputs)];
  return [
    ...list(journeys).map(({ value }) => value),
    ...funnels.flatMap(({ revenueGoal, averageDeal }) => [revenueGoal, averageDeal]),
    ...list(metrics.cost).flatMap(({ each }) => [each.low, each.high]),
  ].filter((amount) => amount !== null);
}

function redenominate({ minor, currency: from }: Money, currency: Currency): Money {
  const shift = minorDigits(currency) - minorDigits(from);
  return { minor: shift >= 0 ? minor * 10 ** shift : Math.round(minor / 10 ** -shift), currency };
}
