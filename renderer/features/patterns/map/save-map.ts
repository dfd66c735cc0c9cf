import type { SaveOutcome } from '../../../../shared/ipc/contract';
import { mapFileName } from '../../../../shared/report/file-name';
import { sharedMapPicture } from '../../../../shared/report/maps/map-pictures';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Desktop } from '../../../desktop/desktop';
import { savePicture } from '../../../state/save-picture';

/** Saves the shared map as a drawing or as a picture, in the light colours of paper, and says so. */
export const saveMap = (desktop: Desktop, workshop: Workshop, kind: 'svg' | 'png'): Promise<SaveOutcome> =>
  savePicture(desktop, {
    name: mapFileName(workshop.setup.client, kind),
    kind,
    draw: () => sharedMapPicture(workshop),
  });
