import { presets } from '../content/presets';
import type { AgendaItemId } from '../ids';
import { invariant } from '../invariant';
import type { Preset, Setup } from './schema/setup';
import { tableOf } from './table';

/** The time and the agenda that a preset stands for, with fresh ids. */
export function presetAgenda(preset: Preset, newId: () => AgendaItemId): Pick<Setup, 'minutesAvailable' | 'agenda'> {
  const { minutesAvailable, items } = invariant(
    presets.find(({ id }) => id === preset),
    'every preset has its agenda in the content',
  );
  return { minutesAvailable, agenda: tableOf(items.map((item) => ({ ...item, id: newId() }))) };
}
