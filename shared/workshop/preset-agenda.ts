import { type PresetContent, presets } from '../content/presets';
import type { AgendaItemId } from '../ids';
import { invariant } from '../invariant';
import { arrange } from '../running/stage-order';
import type { AgendaItem, Preset, Setup, StartingOrder } from './schema/setup';
import { list, tableOf } from './table';

/** The time and the agenda that a preset stands for in a starting order, with fresh ids. */
export function presetAgenda(
  preset: Preset,
  newId: () => AgendaItemId,
  order: StartingOrder = 'diagnosis',
): Pick<Setup, 'minutesAvailable' | 'agenda'> {
  const { minutesAvailable, items } = contentOf(preset);
  return { minutesAvailable, agenda: tableOf(arrange(items, order).map((item) => ({ ...item, id: newId() }))) };
}

/**
 * The steps of an agenda in another starting order, as the preset has them; null once the agenda is no longer that of its preset
 * in the present order.
 */
export function presetOrder(
  setup: Pick<Setup, 'preset' | 'order' | 'agenda'>,
  order: StartingOrder,
): readonly AgendaItemId[] | null {
  const { items } = contentOf(setup.preset);
  const now = list(setup.agenda);
  const expected = arrange(items, setup.order);
  if (now.length !== expected.length || !expected.every((item, index) => isSame(item, now[index]))) return null;
  const free = [...now];
  return arrange(items, order).map((item) => {
    const found = free.findIndex((candidate) => isSame(item, candidate));
    return invariant(free.splice(found, 1)[0], 'both orders hold the same steps').id;
  });
}

type PresetItem = PresetContent['items'][number];

const isSame = (item: PresetItem, candidate: AgendaItem | undefined): boolean =>
  candidate?.stage === item.stage && candidate.title === item.title && candidate.minutes === item.minutes;

function contentOf(preset: Preset): PresetContent {
  return invariant(
    presets.find(({ id }) => id === preset),
    'every preset has its agenda in the content',
  );
}
