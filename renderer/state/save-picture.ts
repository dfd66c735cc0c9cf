import type { SaveOutcome } from '../../shared/ipc/contract';
import type { Desktop } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { drawPng } from './draw-png';
import { sayOutcome } from './say-outcome';

/** A drawing to be saved, and the name of its file. */
export interface Picture {
  readonly name: string;
  readonly kind: 'svg' | 'png';
  /** The drawing; it is made when it is needed. */
  readonly draw: () => string;
}

/** Saves a drawing, as it is or as pixels, and says what became of it. */
export function savePicture(desktop: Desktop, picture: Picture): Promise<SaveOutcome> {
  const { name, kind, draw } = picture;
  const save = async (): Promise<SaveOutcome> =>
    desktop.savePicture({ suggestedName: name, kind, data: kind === 'svg' ? draw() : await drawPng(draw()) });
  return sayOutcome(save, {
    name,
    saved: (saved) => t('exporting.saved', { name: saved }),
    tryAgain: () => void savePicture(desktop, picture),
  });
}
