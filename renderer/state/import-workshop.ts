import type { WorkshopId } from '../../shared/ids';
import type { Workshop } from '../../shared/workshop/schema';

/** The same workshop under another id and title. */
export function copyOf(workshop: Workshop, id: WorkshopId, copyTitle: (title: string) => string): Workshop {
  return { ...workshop, id, setup: { ...workshop.setup, title: copyTitle(workshop.setup.title) } };
}
