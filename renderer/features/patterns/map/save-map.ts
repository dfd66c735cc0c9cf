import type { SaveOutcome } from '../../../../shared/ipc/contract';
import { mapFileName } from '../../../../shared/report/file-name';
import { longDate } from '../../../../shared/report/words';
import { layoutSharedMap } from '../../../../shared/shared-map/layout-shared-map';
import { mapView } from '../../../../shared/shared-map/map-view';
import { mapWords } from '../../../../shared/shared-map/map-words';
import { sharedMapSvg } from '../../../../shared/shared-map/map-svg';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Desktop } from '../../../desktop/desktop';
import { t } from '../../../i18n/i18n';
import { loadPrintStyles } from '../../../state/print-styles';
import { sayOutcome } from '../../../state/say-outcome';
import { drawPng } from './draw-png';

/** Saves the shared map as a drawing or as a picture, in the light colours of paper, and says so. */
export function saveMap(desktop: Desktop, workshop: Workshop, kind: 'svg' | 'png'): Promise<SaveOutcome> {
  const name = mapFileName(workshop.setup.client, kind);
  const save = async (): Promise<SaveOutcome> =>
    desktop.savePicture({
      suggestedName: name,
      kind,
      data: await (kind === 'svg' ? drawing(workshop) : pixels(workshop)),
    });
  return sayOutcome(save, {
    name,
    saved: (saved) => t('exporting.saved', { name: saved }),
    tryAgain: () => void saveMap(desktop, workshop, kind),
  });
}

async function drawing(workshop: Workshop): Promise<string> {
  return draw(workshop, '');
}

/** A picture is drawn by the browser, which then has no fonts but those that the drawing brings along. */
async function pixels(workshop: Workshop): Promise<string> {
  const { fontsCss } = await loadPrintStyles();
  const sans = fontsCss.split('\n').filter((face) => face.includes("'Parley Sans'"));
  return drawPng(draw(workshop, sans.join('\n')));
}

function draw(workshop: Workshop, fontsCss: string): string {
  const client = workshop.setup.client.trim();
  const view = mapView(workshop);
  const title = client === '' ? t('map.picture.nameless') : t('map.picture', { client });
  const date = longDate(workshop.setup.date, '');
  const wins = view.wins === 0 ? t('map.picture.byHand') : t('map.picture.source', { n: view.wins });
  const facts = [date, wins].filter((fact) => fact !== '').join(' · ');
  const head = { client, title: mapWords.title, facts };
  return sharedMapSvg(layoutSharedMap(view), { title, fontsCss, margin: 24, head });
}
