import { headOf, type WorkshopHead } from '../../renderer/storage/head';
import { startHistory } from '../../shared/history/history';
import type { WorkshopId } from '../../shared/ids';
import { newWorkshop, NOW } from './new-workshop';

/** The library entry of a fresh workshop, with parts of it changed. */
export function head(id: string, part: Partial<WorkshopHead> = {}): WorkshopHead {
  const history = startHistory(newWorkshop({ id: id as WorkshopId }));
  return { ...headOf(history, NOW, null), ...part };
}
